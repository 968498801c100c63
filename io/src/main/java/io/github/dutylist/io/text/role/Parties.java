package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two who sign a letter of responsibility (责任书): the one who lets sign (甲方), and the one who takes on the duties (乙方).
 *
 * @param first the name of the first, or null
 * @param second the name of the second, or 乙方 itself where the name is left blank, or null
 */
record Parties(@Nullable Passage first, @Nullable Passage second) {

    private static final String FIRST = "甲方";
    private static final String SECOND = "乙方";
    private static final int MAX_REMARK = 16;
    private static final int MAX_NAME = 40;

    /** Reads 甲方：…, 乙方（责任单位）：…, or else …与…签订本责任书. */
    static Parties of(DocumentParts parts) {
        List<Passage> lines = new ArrayList<>(parts.outline().preamble());
        lines.addAll(parts.outline().closing());
        Passage first = party(lines, FIRST);
        Passage second = party(lines, SECOND);
        return first == null && second == null
                ? signing(parts.outline().preamble())
                : new Parties(first == null || first.toString().equals(FIRST) ? null : first, second);
    }

    /** Returns the name behind a party and a colon, the party itself where there is none on any line, or null. */
    private static @Nullable Passage party(List<Passage> lines, String party) {
        Passage blank = null;
        for (Passage line : lines) {
            int start = line.indexOf(party, 0);
            int colon = start < 0 ? -1 : line.indexOf(':', start);
            if (colon < 0 || colon - start > MAX_REMARK) {
                continue;
            }
            Passage name = name(line.from(colon + 1));
            if (!name.isEmpty()) {
                return name;
            }
            blank = blank == null ? line.subSequence(start, start + party.length()) : blank;
        }
        return blank;
    }

    /** Returns a name up to what else stands on its line: two spaces, the other party, a remark in brackets. */
    private static Passage name(Passage words) {
        Passage trimmed = words.trimmed();
        int end = 0;
        while (end < trimmed.length()
                && (Folding.isHan(trimmed.charAt(end)) || isBracketInside(trimmed, end))
                && !trimmed.startsWith("乙方", end)
                && !trimmed.startsWith("责任单位", end)) {
            end++;
        }
        boolean named = end > 2 && end <= MAX_NAME;
        return trimmed.subSequence(0, named ? end : 0);
    }

    /** Tells whether a bracket belongs to a name, as in 青石（集团）有限公司. */
    private static boolean isBracketInside(Passage words, int index) {
        char c = words.charAt(index);
        int close = c == '(' ? words.indexOf(')', index) : index;
        return (c == '(' || c == ')') && close > 0 && Folding.isHan(words.at(close + 1));
    }

    /** Reads 镇人民政府与辖区各企业签订本责任书. */
    private static Parties signing(List<Passage> preamble) {
        for (Passage words : preamble) {
            int sign = words.indexOf("签订", 0);
            int with = sign < 0 ? -1 : words.indexOf('与', 0);
            if (with > 0 && with < sign) {
                int start = with;
                while (start > 0 && ",。;: ".indexOf(words.charAt(start - 1)) < 0) {
                    start--;
                }
                Passage first = words.subSequence(start, with);
                Passage second = words.subSequence(with + 1, sign).trimmed();
                if (first.length() > 2 && ActorName.isName(first)) {
                    return new Parties(first, ActorName.isDistinctName(second) ? second : null);
                }
            }
        }
        return new Parties(null, null);
    }

    /** Makes the names of the parties known to the roles of the document. */
    void introduce(RoleBook book) {
        if (first != null) {
            book.alias(FIRST, first);
        }
        if (second != null) {
            book.alias(SECOND, second);
        }
    }
}
