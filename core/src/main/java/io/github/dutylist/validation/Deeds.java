package io.github.dutylist.validation;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.DutyClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The frequencies of a clause that count, by what they speak of.
 *
 * <p>A clause often names several deeds, each with its own number: 每年至少两次专题研究，每年通报一次, or 日管控、周排查、月调度.
 * Two frequencies that follow each other speak of one deed if {@link DeedWords} tells so: 每年不少于两次，每半年至少一次.
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
        return grouped(quoted, clause.getText()).stream().map(Deeds::inOrder).toList();
    }

    private static List<List<Quoted>> grouped(List<Quoted> quoted, String text) {
        List<List<Quoted>> groups = new ArrayList<>();
        DeedWords deed = null;
        int end = -1;
        for (int i = 0; i < quoted.size(); i++) {
            Quoted one = quoted.get(i);
            int limit = i + 1 < quoted.size() ? quoted.get(i + 1).start() : text.length();
            DeedWords words = one.start() < 0 ? null : DeedWords.of(text, one.start(), one.end(), limit);
            boolean isSame = deed == null || words == null || one.start() < end || words.continues(deed, text, end);
            if (groups.isEmpty() || !isSame) {
                groups.add(new ArrayList<>());
                deed = words;
            } else if (words != null && (deed == null || deed.isEmpty() && !words.isEmpty())) {
                deed = words;
            }
            groups.get(groups.size() - 1).add(one);
            end = Math.max(end, one.end());
        }
        return groups;
    }

    private static List<FrequencyRequirement> inOrder(List<Quoted> group) {
        return group.stream()
                .sorted(Comparator.comparingInt(Quoted::position))
                .map(Quoted::frequency)
                .toList();
    }

    /** A frequency with its place in the clause and that of its quote in the text, where it has one there. */
    private record Quoted(FrequencyRequirement frequency, int position, int start, int end) {}
}
