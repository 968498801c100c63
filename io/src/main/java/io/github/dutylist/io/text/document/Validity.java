package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.DateLine;
import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.time.LocalDate;
import java.util.Optional;

/** Reads until when a document applies: 有效期五年, 有效期至2030年4月30日, 试行期两年. */
final class Validity {

    private static final String[] TERMS = {"有效期限", "有效期", "试行期", "试行期限", "暂行期", "试行"};
    private static final int MAX_DIGITS = 2;
    private static final int MAX_YEARS = 50;

    private Validity() {}

    /** Returns the last day on which a document applies that applies from a day; empty when the words do not say. */
    static Optional<LocalDate> end(Passage words, LocalDate start) {
        for (String term : TERMS) {
            int found = words.indexOf(term, 0);
            if (found >= 0) {
                Optional<LocalDate> end = behind(words.from(found + term.length()), start);
                if (end.isPresent()) {
                    return end;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> behind(Passage words, LocalDate start) {
        int from = 0;
        while ("限为是:至到 ".indexOf(words.at(from)) >= 0 && from < words.length()) {
            from++;
        }
        boolean isUntil = from > 0 && "至到".indexOf(words.at(from - 1)) >= 0;
        return (isUntil ? DateLine.read(words, from) : lastOf(years(words, from), start))
                .filter(end -> !end.isBefore(start));
    }

    private static Optional<LocalDate> lastOf(int years, LocalDate start) {
        return years > 0 && years <= MAX_YEARS
                ? Optional.of(start.plusYears(years).minusDays(1))
                : Optional.empty();
    }

    /** Returns the number of years at an index, with 年 behind it; 0 when none stands there. */
    private static int years(Passage words, int from) {
        int end = ChineseNumeral.end(words, from);
        int value = end > from ? ChineseNumeral.value(words.subSequence(from, end)) : 0;
        while (end - from < MAX_DIGITS && Folding.isDigit(words.at(end))) {
            value = 10 * value + words.charAt(end) - '0';
            end++;
        }
        return words.at(end) == '年' && words.at(end + 1) != '度' ? Math.max(value, 0) : 0;
    }
}
