package io.github.dutylist.model;

import io.github.dutylist.constraint.CreditCode;
import io.github.dutylist.constraint.DivisionCode;
import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation or a unit of one. */
@Value.Immutable
public sealed interface Organisation extends Extensible permits ImmutableOrganisation {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its full name. */
    @Line
    String getName();

    /** Returns its short name, or empty. */
    Optional<@Line String> getShortName();

    /** Returns its kind, or empty. */
    Optional<OrganisationKind> getKind();

    /** Returns its administrative level, or empty. */
    Optional<OrganisationLevel> getLevel();

    /** Returns its unified social credit code (GB 32100), or empty. */
    Optional<@CreditCode String> getCreditCode();

    /** Returns the code of its administrative division (GB/T 2260): 6, 9 or 12 digits, or empty. */
    Optional<@DivisionCode String> getDivisionCode();

    /** Returns the identifier of its superior organisation (上级), or empty. */
    Optional<@Identifier String> getSuperior();

    /** Returns the identifier of the organisation it is a unit of (内设于), or empty. */
    Optional<@Identifier String> getUnitOf();

    /**
     * Returns an organisation of which only the name is known.
     *
     * @param id its identifier in the document
     * @param name its full name
     */
    static Organisation of(String id, String name) {
        return builder().id(id).name(name).build();
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
     * Collects the members of an organisation.
     *
     * <p>Mandatory: {@code id, name}.
     * Others: {@code shortName, kind, level, creditCode, divisionCode, superior, unitOf, extensions}.
     */
    final class Builder extends ImmutableOrganisation.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
