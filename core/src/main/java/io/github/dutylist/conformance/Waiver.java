package io.github.dutylist.conformance;

import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Leave not to meet a rule or a requirement for some time.
 */
@Value.Immutable
public sealed interface Waiver extends Extensible permits ImmutableWaiver {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /**
     * Returns the code of the rule whose findings are waived; this or the requirement is needed, or empty.
     *
     * <p>With {@code profile-unsatisfied} or {@code profile-undetermined}, under which all that profiles ask is found, the
     * clause is needed too.
     */
    Optional<@Line String> getRule();

    /** Returns the identifier of the profile that the requirement is in; any unless given. */
    Optional<@DocumentId String> getProfile();

    /** Returns the identifier of the requirement that need not be met, or empty. */
    Optional<@Identifier String> getRequirement();

    /** Returns the identifier of the list for which it is granted. */
    @DocumentId
    String getList();

    /** Returns the identifier of the only clause that it is about; the whole list unless given. */
    Optional<@Identifier String> getClause();

    /** Returns why it is granted. */
    @Text
    String getReason();

    /** Returns who grants it. */
    @Line
    String getGrantedBy();

    /** Returns the first day on which it holds. */
    LocalDate getStart();

    /** Returns the last day on which it holds. */
    LocalDate getEnd();

    /** Tells whether it waives either a rule or a requirement, and names a profile only with the latter. */
    @AssertTrue
    default boolean isAimed() {
        return getRule().isPresent() != getRequirement().isPresent()
                && (getProfile().isEmpty() || getRequirement().isPresent());
    }

    /** Tells whether it names a clause if its rule is one of those under which all that profiles ask is found. */
    @AssertTrue
    default boolean isLimited() {
        return getClause().isPresent()
                || getRule()
                        .filter(rule -> rule.equals(ProfileRules.PROFILE_UNSATISFIED.getCode())
                                || rule.equals(ProfileRules.PROFILE_UNDETERMINED.getCode()))
                        .isEmpty();
    }

    /** Tells whether the last day is not before the first. */
    @AssertTrue
    default boolean isOrdered() {
        return !getEnd().isBefore(getStart());
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
     * Collects the members of a waiver.
     *
     * <p>Mandatory: {@code id, list, reason, grantedBy, start, end}.
     * Others: {@code rule, profile, requirement, clause, extensions}.
     */
    final class Builder extends ImmutableWaiver.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
