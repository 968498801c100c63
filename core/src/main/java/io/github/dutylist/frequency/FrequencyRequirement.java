package io.github.dutylist.frequency;

import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import java.util.Optional;

/**
 * A requirement on how often or how soon something is done.
 *
 * <p>Several requirements on one clause are a conjunction: all must hold.
 * There is no nesting and no disjunction.
 */
public sealed interface FrequencyRequirement extends Extensible
        permits CountPerPeriod,
                DurationPerPeriod,
                CountPerWindow,
                DeadlineAfterEvent,
                OnEvent,
                ByDate,
                Continuous,
                Unquantified {

    /** Returns the form of this requirement. */
    FrequencyKind kind();

    /** Returns the words of the clause that it was read from, a part of the clause's text, or empty. */
    Optional<@Text String> getQuote();

    /**
     * Returns this requirement with nothing but what it demands, so that those that demand the same in the same form are equal.
     *
     * <p>The words that it was read from are gone, the form of words of its number, and members that the format does not define.
     */
    default FrequencyRequirement withoutWords() {
        return match(WithoutWords.CASES);
    }

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
         * Returns the result for the form {@link CountPerPeriod}.
         *
         * @param requirement the requirement
         */
        R countPerPeriod(CountPerPeriod requirement);

        /**
         * Returns the result for the form {@link DurationPerPeriod}.
         *
         * @param requirement the requirement
         */
        R durationPerPeriod(DurationPerPeriod requirement);

        /**
         * Returns the result for the form {@link CountPerWindow}.
         *
         * @param requirement the requirement
         */
        R countPerWindow(CountPerWindow requirement);

        /**
         * Returns the result for the form {@link DeadlineAfterEvent}.
         *
         * @param requirement the requirement
         */
        R deadlineAfterEvent(DeadlineAfterEvent requirement);

        /**
         * Returns the result for the form {@link OnEvent}.
         *
         * @param requirement the requirement
         */
        R onEvent(OnEvent requirement);

        /**
         * Returns the result for the form {@link ByDate}.
         *
         * @param requirement the requirement
         */
        R byDate(ByDate requirement);

        /**
         * Returns the result for the form {@link Continuous}.
         *
         * @param requirement the requirement
         */
        R continuous(Continuous requirement);

        /**
         * Returns the result for the form {@link Unquantified}.
         *
         * @param requirement the requirement
         */
        R unquantified(Unquantified requirement);
    }
}
