package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Checks how many parts a document says that it has: …清单（23条）, 共三章二十条, 下列五项职责. */
final class DeclaredCounts {

    private static final int MAX_HEADING = 60;
    private static final int MAX_COUNTS = 4;
    private static final int MAX_DIGITS = 4;
    private static final String UNITS = "章节条项款种类点";
    private static final String STATUTORY_UNITS = "章节条";

    /** A number of parts that words declare. */
    private record Count(Passage words, int number, char unit) {}

    private final Notes notes;

    private DeclaredCounts(Notes notes) {
        this.notes = notes;
    }

    /** Says where a document declares another number of parts than it has. */
    static void check(Outline outline, Notes notes) {
        DeclaredCounts checker = new DeclaredCounts(notes);
        Block root = outline.root();
        outline.title().ifPresent(title -> checker.check(declaredByHeading(title), root));
        for (Passage words : outline.preamble()) {
            List<Count> statutory = declared(words, "共", 0).stream()
                    .filter(count -> STATUTORY_UNITS.indexOf(count.unit()) >= 0)
                    .toList();
            checker.check(statutory, root);
        }
        checker.check(root);
    }

    private void check(Block block) {
        List<Passage> words = block.paragraphs();
        if (!words.isEmpty() && !block.children().isEmpty()) {
            check(declaredByHeading(words.get(0)), block);
            check(declaredByLead(words.get(words.size() - 1)), block);
        }
        block.children().forEach(this::check);
    }

    private void check(List<Count> counts, Block block) {
        for (Count count : counts) {
            int found = found(count, block);
            if (found > 0 && found != count.number() && !isCountedOtherwise(block, count.number())) {
                notes.declaredCount(count.words(), count.number(), found);
            }
        }
    }

    /** What is counted are the parts right inside, the innermost ones, or those of one style: what is required beside them is not. */
    private static boolean isCountedOtherwise(Block block, int number) {
        return numbered(block) == number
                || leaves(block) == number
                || count(block, MarkerStyle.ARABIC) == number
                || count(block, MarkerStyle.CHINESE_BRACKETED) == number;
    }

    private static int found(Count count, Block block) {
        MarkerStyle style = switch (count.unit()) {
            case '章' -> MarkerStyle.CHAPTER;
            case '节' -> MarkerStyle.SECTION;
            default -> MarkerStyle.ARTICLE;
        };
        int ofStyle = STATUTORY_UNITS.indexOf(count.unit()) >= 0 ? count(block, style) : 0;
        int running = ofStyle > 0 || style != MarkerStyle.ARTICLE ? ofStyle : RunningNumbers.last(block);
        return running > 0 || style != MarkerStyle.ARTICLE ? running : leaves(block);
    }

    private static int count(Block block, MarkerStyle style) {
        int count = 0;
        for (Block child : block.children()) {
            count += (child.style() == style ? 1 : 0) + count(child, style);
        }
        return count;
    }

    /** Returns how many numbered parts stand directly in a part. */
    private static int numbered(Block block) {
        return (int) block.children().stream()
                .filter(child -> child.number().isPresent())
                .count();
    }

    /** Returns how many numbered parts without numbered parts inside, and rows of tables, a part holds. */
    private static int leaves(Block block) {
        int count = 0;
        for (Block child : block.children()) {
            int inside = leaves(child);
            count += inside == 0 && child.number().isPresent() ? 1 : inside;
            count += child.tables().stream()
                    .mapToInt(table -> (int) table.entries().stream()
                            .filter(row -> !row.isGroup())
                            .count())
                    .sum();
        }
        return count;
    }

    /** Reads （23条）, （共三章九条） and 共九条 in a heading. */
    private static List<Count> declaredByHeading(Passage words) {
        if (words.length() > MAX_HEADING || words.indexOf('。', 0) >= 0) {
            return List.of();
        }
        int open = words.endsWith(")") ? words.indexOf('(', 0) : -1;
        while (open >= 0 && words.indexOf('(', open + 1) >= 0) {
            open = words.indexOf('(', open + 1);
        }
        int start = open >= 0 && words.at(open + 1) == '共' ? open + 2 : open + 1;
        List<Count> bracketed = open < 0 ? List.of() : counts(words, start);
        return bracketed.isEmpty() ? declared(words, "共", 0) : bracketed;
    }

    /** Reads 下列五项…： before items. */
    private static List<Count> declaredByLead(Passage words) {
        List<Count> counts = new ArrayList<>(declared(words, "下列", 0));
        counts.addAll(declared(words, "以下", 0));
        counts.removeIf(count -> "章节".indexOf(count.unit()) >= 0);
        return counts;
    }

    private static List<Count> declared(Passage words, String opening, int from) {
        for (int i = words.indexOf(opening, from); i >= 0; i = words.indexOf(opening, i + 1)) {
            int start = i + opening.length();
            List<Count> counts = counts(words, "有计".indexOf(words.at(start)) >= 0 ? start + 1 : start);
            if (!counts.isEmpty()) {
                return counts;
            }
        }
        return List.of();
    }

    private static List<Count> counts(Passage words, int from) {
        List<Count> counts = new ArrayList<>();
        int start = from;
        while (counts.size() < MAX_COUNTS) {
            int end = ChineseNumeral.end(words, start);
            int number = ChineseNumeral.value(words.subSequence(start, end));
            if (end == start) {
                while (end - start < MAX_DIGITS && Folding.isDigit(words.at(end))) {
                    number = Math.max(number, 0) * 10 + words.charAt(end++) - '0';
                }
            }
            int unit = words.at(end) == '个' ? end + 1 : end;
            if (number < 1 || UNITS.indexOf(words.at(unit)) < 0) {
                return counts;
            }
            counts.add(new Count(words.subSequence(start, unit + 1), number, words.charAt(unit)));
            start = words.at(unit + 1) == '、' ? unit + 2 : unit + 1;
        }
        return counts;
    }
}
