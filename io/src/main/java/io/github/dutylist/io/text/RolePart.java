package io.github.dutylist.io.text;

import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Role;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A role in the making. */
final class RolePart {

    final String title;
    final int offset;
    final Holder holder;
    final Set<Responsibility> responsibilities = EnumSet.noneOf(Responsibility.class);
    final Set<Principle> principles = new LinkedHashSet<>();
    final Set<RolePart> assists = new LinkedHashSet<>();
    String id = "";

    @Nullable
    String organisation;

    /**
     * Starts a role.
     *
     * @param title its title as printed
     * @param offset the offset in the input of the words that name it first
     * @param holder what holds it
     */
    RolePart(String title, int offset, Holder holder) {
        this.title = title;
        this.offset = offset;
        this.holder = holder;
    }

    /** Returns the role. */
    Role build() {
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
