package io.github.dutylist.validation;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.DutyClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The frequencies of a clause that count, by what they speak of.
 *
 * <p>A clause often names several deeds, each with its own number: 每年至少两次专题研究，每年通报一次.
 * Two frequencies speak of one deed if nothing but punctuation stands between their quotes: 每年不少于两次，每半年至少一次.
 * So they do if the words around the second one are those of the first or are left out, as {@link SameDeed} tells:
 * 每年召开两次会议，且每半年至少一次.
 * Those without a quote in the text go with the first.
 */
final class Deeds {

    /** No clause needs more; what is beyond is not compared. */
    private static final int COMPARED = 8;

    private Deeds() {}

    /** Returns the groups in the order of the text; the frequencies of each are in the order of the clause. */
    static List<List<FrequencyRequirement>> of(DutyClause clause) {
        List<Quoted> quoted = new ArrayList<>();
        for (FrequencyRequirement frequency : clause.getFrequencies()) {
            if (FrequencyConflicts.counts(frequency) && quoted.size() < COMPARED) {
                String quote = frequency.getQuote().orElse("");
                int start = quote.isEmpty() ? -1 : clause.getText().indexOf(quote);
                quoted.add(new Quoted(frequency, quoted.size(), start, start + quote.length()));
            }
        }
        if (quoted.size() < 2) {
            return quoted.isEmpty() ? List.of() : List.of(List.of(quoted.get(0).frequency()));
        }
        quoted.sort(Comparator.comparingInt(Quoted::start));
        return grouped(quoted, clause.getText());
    }

    private static List<List<FrequencyRequirement>> grouped(List<Quoted> quoted, String text) {
        List<List<Quoted>> groups = new ArrayList<>();
        Quoted last = null;
        for (Quoted one : quoted) {
            if (last == null || isOther(last, one, text)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one);
            last = last == null || one.start() < 0 || one.end() >= last.end() ? one : last;
        }
        return groups.stream()
                .map(group -> group.stream()
                        .sorted(Comparator.comparingInt(Quoted::position))
                        .map(Quoted::frequency)
                        .toList())
                .toList();
    }

    private static boolean isOther(Quoted one, Quoted next, String text) {
        return one.start() >= 0
                && hasWords(text, one.end(), next.start())
                && !SameDeed.isMeant(text, one.start(), one.end(), next.start(), next.end());
    }

    private static boolean hasWords(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A frequency with its place in the clause and that of its quote in the text, where it has one there. */
    private record Quoted(FrequencyRequirement frequency, int position, int start, int end) {}
}
