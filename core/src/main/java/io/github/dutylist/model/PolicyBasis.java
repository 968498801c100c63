package io.github.dutylist.model;

import io.github.dutylist.constraint.AbsoluteUri;
import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that a list rests on. */
@Value.Immutable
public sealed interface PolicyBasis extends Extensible permits ImmutablePolicyBasis {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its title. */
    @Line
    String getTitle();

    /** Returns its document number (发文字号, GB/T 9704), as printed, or empty. */
    Optional<@Line String> getDocumentNumber();

    /** Returns who issued it, or empty. */
    Optional<@Line String> getIssuer();

    /** Returns its kind, or empty. */
    Optional<PolicyBasisKind> getKind();

    /** Returns the day it was issued, or empty. */
    Optional<LocalDate> getIssuedOn();

    /** Returns how the list relates to it; {@link BasisRelation#IMPLEMENTS} unless given. */
    Optional<BasisRelation> getRelation();

    /** Returns where it can be read, or empty. */
    Optional<@AbsoluteUri String> getLink();

    /**
     * Returns a policy basis of which only the title is known.
     *
     * @param id its identifier in the document
     * @param title its title
     */
    static PolicyBasis of(String id, String title) {
        return builder().id(id).title(title).build();
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
     * Collects the members of a policy basis.
     *
     * <p>Mandatory: {@code id, title}.
     * Others: {@code documentNumber, issuer, kind, issuedOn, relation, link, extensions}.
     */
    final class Builder extends ImmutablePolicyBasis.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
