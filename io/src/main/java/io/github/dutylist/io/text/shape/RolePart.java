package io.github.dutylist.io.text.shape;

import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Role;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A role in the making. */
public final class RolePart {

    /** Its title as printed. */
    public final String title;

    /** The offset in the input of the words that name it first. */
    public final int offset;

    /** What holds it. */
    public final Holder holder;

    /** The kinds of responsibility that it bears. */
    public final Set<Responsibility> responsibilities = EnumSet.noneOf(Responsibility.class);

    /** The principles that it follows. */
    public final Set<Principle> principles = new LinkedHashSet<>();

    /** The roles that it assists. */
    public final Set<RolePart> assists = new LinkedHashSet<>();

    /** Its identifier; empty until the role is given one. */
    public String id = "";

    /** Whether it is a party that takes on duties, and so an organisation of its own. */
    public boolean isParty;

    /** The first clause that calls it the first responsible, or null. */
    public @Nullable ClausePart firstIn;

    /** The identifier of the organisation that it belongs to, or null for that of the list. */
    @Nullable
    public String organisation;

    /**
     * Starts a role.
     *
     * @param title its title as printed
     * @param offset the offset in the input of the words that name it first
     * @param holder what holds it
     */
    public RolePart(String title, int offset, Holder holder) {
        this.title = title;
        this.offset = offset;
        this.holder = holder;
    }

    /** Returns the role. */
    public Role build() {
        Role.Builder builder = Role.builder();
        builder.id(id).title(title).holder(holder);
        builder.responsibilities(responsibilities).principles(principles);
        assists.forEach(role -> builder.addAssists(role.id));
        if (organisation != null) {
            builder.organisation(organisation);
        }
        return builder.build();
    }
}
