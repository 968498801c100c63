package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body, post, class of posts or unit that bears responsibility.
 *
 * <p>What it bears is stated, and never derived from its title: the same title bears different responsibilities in
 * different fields.
 */
@Value.Immutable
public sealed interface Role extends Extensible permits ImmutableRole {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its title as printed. */
    @Line
    String getTitle();

    /** Returns the identifier of its organisation; the one whose list it is unless given. */
    Optional<@Identifier String> getOrganisation();

    /** Returns the responsibilities it bears, at least one. */
    @NotEmpty
    List<Responsibility> getResponsibilities();

    /** Returns what holds it. */
    Holder getHolder();

    /** Returns the identifiers of the roles it assists (协助); may be empty. */
    List<@Identifier String> getAssists();

    /** Returns the fields of work it answers for; all of the list's unless given. */
    List<Topic> getTopics();

    /** Returns the principles under which it answers; may be empty. */
    List<Principle> getPrinciples();

    /** Returns the names of the persons who hold it; personal data, best left out; may be empty. */
    List<@Line String> getHolders();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a role.
     *
     * <p>Mandatory: {@code id, title, holder}.
     * Others: {@code organisation, responsibilities, assists, topics, principles, holders, extensions}.
     * A role without any of {@code responsibilities} can be built, and is invalid.
     */
    final class Builder extends ImmutableRole.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
