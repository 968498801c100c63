package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a requirement follows from others: whoever keeps those keeps it too. */
public sealed interface Implication {

    /** Tells whether the requirement follows. */
    default boolean isImplied() {
        return this instanceof Implied;
    }

    /**
     * Says the answer in words.
     *
     * @param locale Chinese for Chinese locales, English for all others
     */
    String words(Locale locale);

    /**
     * It follows.
     *
     * @param by the requirements from which it follows, none of which could be left out; empty if nothing was demanded.
     *     Where they contradict each other, anything follows from them
     */
    record Implied(List<FrequencyRequirement> by) implements Implication {

        /** Makes the answer. */
        public Implied {
            by = List.copyOf(by);
        }

        @Override
        public String words(Locale locale) {
            return Labels.choose(locale, "蕴含", "implied");
        }
    }

    /**
     * It does not follow.
     *
     * <p>The counterexample is a stretch of a stream that goes on for ever before and after it.
     *
     * @param reason why
     * @param witness records that keep the one and break the other, wherever it is a matter of counting days
     */
    record NotImplied(Reason reason, Optional<Witness> witness) implements Implication {

        @Override
        public String words(Locale locale) {
            String why = witness.map(records -> records.words(locale)).orElseGet(() -> reason.label(locale));
            return Labels.choose(locale, "不蕴含：", "not implied: ") + why;
        }
    }

    /**
     * Nobody can tell.
     *
     * @param reason why
     */
    record Undetermined(Reason reason) implements Implication {

        @Override
        public String words(Locale locale) {
            return Labels.choose(locale, "无法判定：", "undetermined: ") + reason.label(locale);
        }
    }
}
