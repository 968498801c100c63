package io.github.dutylist.conformance;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a profile asks of a list.
 *
 * <p>Only active duties count, and unless a selector names strengths, only those that shall be done.
 * Several duties may be the same work stated twice, so their counts are never added: one of them must do alone.
 */
public sealed interface Requirement extends Extensible
        permits RequiredSection,
                RequiredRole,
                RequiredTopic,
                MinimumFrequency,
                MaximumDeadline,
                RequiredRecipient,
                RequiredIncorporation,
                RequiredAccountability,
                RequiredAssessment,
                RequiredBasis,
                Forbidden {

    /** Returns the form of this requirement. */
    RequirementKind kind();

    /** Returns its identifier in the profile; in a profile that extends another, the same identifier tightens. */
    @Identifier
    String getId();

    /** Returns how much it weighs. */
    ConformanceLevel getConformance();

    /** Returns what it asks, in the words of the issuer, for people to read. */
    @Text
    String getStatement();

    /** Returns what it rests on, as it is cited: a document, an article; may be empty. */
    List<@Line String> getBasis();

    /** Returns which of the lists that the profile applies to it is asked of; all of them unless given. */
    Optional<@Valid AppliesTo> getAppliesWhen();

    /**
     * Returns what the case for the form of this requirement gives.
     *
     * @param <R> the type of the result
     * @param cases one case for every form
     */
    <R> R match(Cases<R> cases);

    /**
     * One case for every form of requirement, so that none can be forgotten.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * Returns the result for the form {@link RequiredSection}.
         *
         * @param requirement the requirement
         */
        R requiredSection(RequiredSection requirement);

        /**
         * Returns the result for the form {@link RequiredRole}.
         *
         * @param requirement the requirement
         */
        R requiredRole(RequiredRole requirement);

        /**
         * Returns the result for the form {@link RequiredTopic}.
         *
         * @param requirement the requirement
         */
        R requiredTopic(RequiredTopic requirement);

        /**
         * Returns the result for the form {@link MinimumFrequency}.
         *
         * @param requirement the requirement
         */
        R minimumFrequency(MinimumFrequency requirement);

        /**
         * Returns the result for the form {@link MaximumDeadline}.
         *
         * @param requirement the requirement
         */
        R maximumDeadline(MaximumDeadline requirement);

        /**
         * Returns the result for the form {@link RequiredRecipient}.
         *
         * @param requirement the requirement
         */
        R requiredRecipient(RequiredRecipient requirement);

        /**
         * Returns the result for the form {@link RequiredIncorporation}.
         *
         * @param requirement the requirement
         */
        R requiredIncorporation(RequiredIncorporation requirement);

        /**
         * Returns the result for the form {@link RequiredAccountability}.
         *
         * @param requirement the requirement
         */
        R requiredAccountability(RequiredAccountability requirement);

        /**
         * Returns the result for the form {@link RequiredAssessment}.
         *
         * @param requirement the requirement
         */
        R requiredAssessment(RequiredAssessment requirement);

        /**
         * Returns the result for the form {@link RequiredBasis}.
         *
         * @param requirement the requirement
         */
        R requiredBasis(RequiredBasis requirement);

        /**
         * Returns the result for the form {@link Forbidden}.
         *
         * @param requirement the requirement
         */
        R forbidden(Forbidden requirement);
    }
}
