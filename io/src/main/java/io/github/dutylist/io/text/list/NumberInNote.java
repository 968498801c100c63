package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.paragraph.CueReader;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.value.DocumentNumber;
import java.util.Optional;

/**
 * Finds the number of a document in the note of its publication under the title: （2026年3月12日省人民政府令第217号公布）,
 * （2026年4月2日江政发〔2026〕9号印发）.
 */
final class NumberInNote {

    private static final int MAX_NOTE = 160;
    private static final String OPENING = "〔[(【";

    private NumberInNote() {}

    /** Returns the number in a note; empty when words are no note, or have none. */
    static Optional<Passage> in(Passage words) {
        if (words.length() > MAX_NOTE || !words.startsWith("(", 0)) {
            return Optional.empty();
        }
        for (int end = words.indexOf('号', 0) + 1; end > 0; end = words.indexOf('号', end) + 1) {
            Passage number = words.subSequence(0, end);
            int order = CueReader.orderNumber(number);
            int start = order >= 0 ? order : start(number);
            if (start >= 0) {
                return Optional.of(number.from(start));
            }
        }
        return Optional.empty();
    }

    /** Returns where a number starts that words end with: its issuer's letters, behind a date or a mark; -1 when they end with none. */
    private static int start(Passage words) {
        int bracket = words.length() - 1;
        while (bracket > 0 && OPENING.indexOf(words.charAt(bracket)) < 0) {
            bracket--;
        }
        int start = bracket;
        while (start > 0 && Folding.isHan(words.charAt(start - 1)) && "日以经由".indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        boolean isNumber = bracket > start
                && start > 0
                && DocumentNumber.parseLenient(words.from(start).text()).isPresent();
        return isNumber ? start : -1;
    }
}
