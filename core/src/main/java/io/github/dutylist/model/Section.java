package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A section of a list, with its heading, clauses and sections. */
@Value.Immutable
public sealed interface Section extends Extensible permits ImmutableSection {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its number as printed, or empty. */
    Optional<@Line String> getNumber();

    /** Returns its heading, or empty. */
    Optional<@Line String> getHeading();

    /** Returns what it is for. */
    SectionKind getKind();

    /** Returns the identifiers of the roles that bear the clauses inside, unless these say otherwise; may be empty. */
    List<@Identifier String> getRoles();

    /** Returns the text between its heading and its first clause, or empty. */
    Optional<@Text String> getPreamble();

    /** Returns the sections inside it, in order; may be empty. */
    List<@Valid Section> getSections();

    /** Returns its clauses, in order; may be empty. */
    List<@Valid DutyClause> getClauses();

    /** Returns the text after its last clause, or empty. */
    Optional<@Text String> getClosing();

    /**
     * Returns a section that has nothing in it yet.
     *
     * @param id its identifier in the document
     * @param kind what it is for
     */
    static Section of(String id, SectionKind kind) {
        return builder().id(id).kind(kind).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a section.
     *
     * <p>Mandatory: {@code id, kind}.
     * Others: {@code number, heading, roles, preamble, sections, clauses, closing, extensions}.
     */
    final class Builder extends ImmutableSection.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
