package io.github.dutylist.comparison;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.wording.FrequencyWording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the frequencies of two clauses, recipients, conditions or schemes. */
final class FrequencyComparison {

    private static final String MEMBER = "frequencies";

    private final Comparison comparison;
    private final BareForm formBefore;
    private final BareForm formAfter;

    /** Compares within one document, where an event type keeps its identifier. */
    FrequencyComparison(Comparison comparison) {
        this(comparison, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Compares across documents, given what makes an event type of each the same one. */
    FrequencyComparison(Comparison comparison, UnaryOperator<String> eventsBefore, UnaryOperator<String> eventsAfter) {
        this.comparison = comparison;
        this.formBefore = new BareForm(eventsBefore);
        this.formAfter = new BareForm(eventsAfter);
    }

    void compare(List<FrequencyRequirement> before, List<FrequencyRequirement> after, Spot spotBefore, Spot spotAfter) {
        Set<FrequencyRequirement> bareBefore = formBefore.of(before);
        Set<FrequencyRequirement> bareAfter = formAfter.of(after);
        if (before.equals(after) && bareBefore.equals(bareAfter)) {
            return;
        }
        FrequencyOrder order = FrequencyOrder.of(bareBefore, bareAfter, comparison.algebra());
        comparison.add(
                order.change(),
                order.significance(),
                spotBefore.member(MEMBER, words(before)),
                spotAfter.member(MEMBER, words(after)));
    }

    /** Returns the words of the documents for frequencies, in standard Chinese where nobody kept them; null when there is none. */
    private static @Nullable String words(List<FrequencyRequirement> frequencies) {
        return frequencies.isEmpty()
                ? null
                : frequencies.stream()
                        .map(frequency -> frequency
                                .getQuote()
                                .orElseGet(() -> FrequencyWording.phrase(frequency, Locale.CHINESE)))
                        .collect(Collectors.joining("；"));
    }
}
