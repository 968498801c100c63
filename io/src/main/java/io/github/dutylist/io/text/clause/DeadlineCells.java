package io.github.dutylist.io.text.clause;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.util.List;
import java.util.stream.Stream;

/** Reads cells of a column about the time in which something is to be done, where words go without saying: 30分钟, 6月底, 2026/6/30. */
final class DeadlineCells {

    private static final int MAX_CELL = 16;
    private static final String MONTH_MARKS = "月、,和";
    private static final String DATE_MARKS = "/.-";

    private DeadlineCells() {}

    /** Tells whether a cell only names an event that a duty speaks of: 作业前 beside 熏蒸作业前5日, 事故发生后 beside 30分钟内. */
    static boolean isEventOf(Passage cell, List<FrequencyRequirement> duty) {
        List<FrequencyPhrase> phrases = FrequencyPhrases.find(cell.text());
        return phrases.size() == 1
                && isEvent(phrases.get(0).requirement())
                && duty.stream()
                        .anyMatch(requirement -> requirement.kind()
                                == phrases.get(0).requirement().kind());
    }

    private static boolean isEvent(FrequencyRequirement said) {
        return said instanceof OnEvent
                || said instanceof DeadlineAfterEvent deadline
                        && deadline.getWithin().isEmpty()
                        && deadline.getPromptness().isEmpty();
    }

    /** Returns what a cell demands, the words of the cell being its quote. */
    static List<FrequencyRequirement> read(Passage cell, Frequencies frequencies) {
        List<FrequencyRequirement> said = frequencies.demanded(cell.text());
        if (!said.isEmpty() || cell.length() > MAX_CELL) {
            return said;
        }
        if (isMonths(cell)) {
            boolean several = cell.indexOfAny("、,和", 0) >= 0;
            return quoted(frequencies.demanded("每年" + cell.text() + (several ? "各一次" : "开展")), cell);
        }
        return Stream.of(cell.text() + "内", cell.text() + "前", date(cell) + "前")
                .map(frequencies::demanded)
                .filter(found -> !found.isEmpty() && !(found.get(0) instanceof OnEvent))
                .findFirst()
                .map(found -> quoted(found, cell))
                .orElse(List.of());
    }

    /** Tells whether a cell is only months: 6月、12月. */
    private static boolean isMonths(Passage cell) {
        boolean months = cell.length() > 1 && cell.charAt(cell.length() - 1) == '月';
        for (int i = 0; i < cell.length() && months; i++) {
            char c = cell.charAt(i);
            months = Folding.isDigit(c) || MONTH_MARKS.indexOf(c) >= 0;
        }
        return months && Folding.isDigit(cell.charAt(0));
    }

    private static List<FrequencyRequirement> quoted(List<FrequencyRequirement> found, Passage cell) {
        return found.stream()
                .map(requirement -> quoting(requirement, cell.text()))
                .toList();
    }

    /** Returns 2026年6月30日 for 2026/6/30, 2026.6.30 and 2026-06-30; other words as they are. */
    private static String date(Passage cell) {
        StringBuilder date = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (DATE_MARKS.indexOf(c) >= 0) {
                marks++;
                date.append(marks == 1 ? '年' : '月');
            } else if (Folding.isDigit(c)) {
                date.append(c);
            } else {
                return cell.text();
            }
        }
        return marks == 2 ? date.append('日').toString() : cell.text();
    }

    private static FrequencyRequirement quoting(FrequencyRequirement requirement, String quote) {
        if (requirement instanceof DeadlineAfterEvent deadline) {
            return deadline.toBuilder().quote(quote).build();
        }
        if (requirement instanceof CountPerPeriod count) {
            return count.toBuilder().quote(quote).build();
        }
        return requirement instanceof ByDate date
                ? date.toBuilder().quote(quote).build()
                : requirement;
    }
}
