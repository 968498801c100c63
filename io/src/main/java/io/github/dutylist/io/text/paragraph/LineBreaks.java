package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.List;

/**
 * Tells where a line break cuts a sentence, a title or a word, as texts taken from printed pages have it at the end of every line.
 *
 * <p>Widths are counted in half characters: a Chinese one is two wide, a Latin one one.
 */
final class LineBreaks {

    private static final int NEIGHBOURS = 12;
    private static final int MIN_FULL_WIDTH = 30;
    private static final int MAX_FULL_WIDTH = 120;
    private static final int MAX_INDENT = 8;
    private static final int INDENT = 4;
    private static final int RAGGED = 6;
    private static final int MIN_FULL_LINES = 3;
    private static final int MAX_ORPHAN = 6;
    private static final int MIN_SENTENCE = 12;
    private static final int MIN_PROSE = 20;
    private static final int MAX_LAST_WORD = 4;
    private static final int MIN_ITEM = 6;
    private static final int MAX_TITLE = 60;
    private static final int MAX_ADDRESSEES = 100;

    private static final String FINAL = "。;:!?！？…";
    private static final String COUNTED = "次年月日天个小周季名人项份";
    private static final String[] OPEN_ENDS = {"和", "及", "与", "或", "对", "向", "由", "将", "并", "按", "以及", "或者", "按照", "根据"
    };

    private static final String[] OTHERS = {"各", "本", "该", "上述", "以上", "注"};
    private static final String[] JOINING = {"和", "及", "与", "或者", "以及"};

    /** Words of a sentence about what is to be done. */
    private static final String[] DEMANDS = {
        "每年", "每半年", "每季度", "每季", "每月", "每周", "每日", "每天", "每学期", "应当", "必须", "不得", "不少于", "不低于", "至少", "负责"
    };

    private final List<Line> lines;
    private final int[] widths;

    LineBreaks(List<Line> lines) {
        this.lines = lines;
        this.widths = lines.stream()
                .mapToInt(line -> indent(line) + width(line.words()))
                .toArray();
    }

    /** Returns the width of the spaces before a paragraph; wider ones centre a line. */
    private static int indent(Line line) {
        Passage words = line.words();
        int start = words.source().lineStart(line.number());
        int indent = width(Passage.of(words.source(), start, words.offset(0)));
        return indent <= MAX_INDENT ? indent : 0;
    }

    private static int width(Passage words) {
        int width = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.source().raw(words.offset(i));
            width += c < 0x80 || c == '\u00a0' ? 1 : 2;
        }
        return width;
    }

    /** Tells whether the sentence of one line goes on in another, behind which only page numbers and the like may stand. */
    boolean goesOn(int index, int next) {
        Passage last = lines.get(index).words();
        Passage words = lines.get(next).words();
        char end = last.charAt(last.length() - 1);
        Marker marker = MarkerReader.read(words).orElse(null);
        boolean isBetweenWords = marker != null && marker.style() == MarkerStyle.DASH && FINAL.indexOf(end) < 0;
        if (marker != null && !isBetweenWords || HeadingForm.isBullet(words.charAt(0))) {
            return false;
        }
        if (",、".indexOf(end) >= 0 || end == ';' && !lines.get(next).afterBlank() && !last.endsWith("的;")) {
            return true;
        }
        if (isOpen(last) && closes(words)) {
            return true;
        }
        return FINAL.indexOf(end) < 0
                && (goesOnTitle(last, words)
                        || Letterhead.isNumbered(last, words)
                        || isNameBeforeTitle(index, next)
                        || goesOnAddressees(last, words)
                        || goesOnSentence(index, next));
    }

    /** Tells whether a bracket is open at the end of a line. */
    private static boolean isOpen(Passage words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth = "《(〔“".indexOf(c) >= 0 ? depth + 1 : "》)〕”".indexOf(c) >= 0 ? Math.max(0, depth - 1) : depth;
        }
        return depth > 0;
    }

    /** Tells whether a line closes a bracket that it has not opened. */
    private static boolean closes(Passage words) {
        int depth = 0;
        for (int i = 0; i < words.length() && depth >= 0; i++) {
            char c = words.charAt(i);
            depth += "《(〔“".indexOf(c) >= 0 ? 1 : "》)〕”".indexOf(c) >= 0 ? -1 : 0;
        }
        return depth < 0;
    }

    /** Tells whether a title goes on: behind 关于…, behind the names of those who issue it, or with （试行） on a line of its own. */
    private static boolean goesOnTitle(Passage last, Passage next) {
        if (last.length() > MAX_TITLE || MarkerReader.read(last).isPresent() || last.indexOfAny(",。;", 0) >= 0) {
            return false;
        }
        if (next.length() <= 2 && last.contains("关于") && !CueReader.isTitle(last)) {
            return CueReader.isTitle(Passage.join(List.of(last, next)));
        }
        if (CueReader.isTitleSuffix(next)) {
            return CueReader.read(last) == Cue.TITLE;
        }
        boolean issuers = Letterhead.isName(last);
        if (next.startsWith("关于", 0)) {
            return issuers && HeadingForm.isHeading(next);
        }
        return CueReader.isTitle(next) && last.contains("关于") && !CueReader.isTitle(last);
    }

    /** Tells whether a line at the start of a document is the name of a body with which its title starts. */
    private boolean isNameBeforeTitle(int index, int next) {
        Passage name = lines.get(index).words();
        Passage title = lines.get(next).words();
        boolean first = index == 0 || CueReader.read(lines.get(index - 1).words()) == Cue.DOCUMENT_NUMBER;
        return first
                && name.length() <= MAX_TITLE / 2
                && Letterhead.isName(name)
                && name.length() + title.length() <= MAX_TITLE
                && CueReader.isTitle(title)
                && !CueReader.isTitle(name);
    }

    /** Tells whether the line of the addressees goes on: 各乡镇人民政府，各直属 / 单位：. */
    private static boolean goesOnAddressees(Passage last, Passage next) {
        return last.length() <= MAX_ADDRESSEES
                && last.startsWith("各", 0)
                && last.indexOfAny(",、", 0) > 0
                && last.indexOfAny("。;:", 0) < 0
                && CueReader.read(next) == Cue.ADDRESSEES;
    }

    private boolean goesOnSentence(int index, int nextIndex) {
        Passage last = lines.get(index).words();
        Passage next = lines.get(nextIndex).words();
        if (CueReader.read(next) != Cue.NONE || DateLine.is(next) || CueReader.read(last) != Cue.NONE) {
            return false;
        }
        boolean orphan = next.length() <= MAX_ORPHAN && next.endsWithAny("。", ";") && last.length() >= MIN_SENTENCE;
        boolean afterStop = last.length() >= MIN_SENTENCE && last.indexOf('。', 0) > 0 && isProse(last);
        boolean cutCount = isCutCount(last, next);
        boolean openEnd = last.length() >= MIN_SENTENCE && last.endsWithAny(OPEN_ENDS);
        return orphan
                || afterStop
                || isInSentence(last, next)
                || cutCount
                || openEnd
                || isFull(index)
                || isWrappedItem(index, nextIndex)
                || isCutItem(last, next);
    }

    /**
     * Tells whether a long line stops in the middle of a sentence: behind a comma, the next one ends what it started, or the next
     * one starts with what only joins or with the last word of it.
     */
    private static boolean isInSentence(Passage last, Passage next) {
        boolean isAlien = next.startsWithAny(OTHERS) || isNumberedHeading(last);
        if (last.length() < MIN_PROSE || isAlien || !isProse(last) && !last.endsWith(")")) {
            return false;
        }
        int stop = Math.max(lastOf(last, '。'), lastOf(last, ';'));
        boolean begun = last.indexOf(',', stop + 1) > 0 && next.indexOfAny("。;", 0) > 0;
        int end = next.indexOf('。', 0);
        return begun && isProse(last)
                || next.startsWithAny(JOINING)
                || end > 0 && end <= MAX_LAST_WORD && isProse(last);
    }

    /** 一、提高政治站位,压实工作责任 is a heading for all its commas. */
    private static boolean isNumberedHeading(Passage words) {
        return MarkerReader.read(words)
                .filter(marker -> !marker.style().isDeeperThan(MarkerStyle.CHINESE_BRACKETED)
                        && !words.startsWith("请", marker.end())
                        && HeadingForm.isHeading(words.from(marker.end()).trimmed()))
                .isPresent();
    }

    private static int lastOf(Passage words, char wanted) {
        int last = words.length() - 1;
        while (last >= 0 && words.charAt(last) != wanted) {
            last--;
        }
        return last;
    }

    /** Tells whether a numbered line starts to say what is to be done, and the next one ends the sentence: no heading does. */
    private static boolean isCutItem(Passage last, Passage next) {
        int marker = MarkerReader.read(last).map(Marker::end).orElse(0);
        Passage words = last.from(marker).trimmed();
        boolean counts = words.startsWith("每", 0) && words.containsAny("次", "至少", "一") && !next.startsWithAny(OTHERS);
        boolean demands =
                counts || words.endsWithAny(DEMANDS) || words.indexOf(',', 0) > 0 && words.containsAny(DEMANDS);
        return marker > 0 && demands && next.endsWithAny("。", ";") && !HeadingForm.isHeading(next);
    }

    /** Tells whether a number stands at the end of a line and what it counts at the start of the next: 每季度研究一 / 次. */
    private static boolean isCutCount(Passage last, Passage next) {
        char end = last.charAt(last.length() - 1);
        boolean number = ChineseNumeral.isPart(end) || Folding.isDigit(end);
        boolean isLong = last.length() >= (MarkerReader.read(last).isPresent() ? MIN_ITEM : MIN_SENTENCE);
        return number && isLong && COUNTED.indexOf(next.charAt(0)) >= 0;
    }

    private static boolean isProse(Passage words) {
        return Folding.isHan(words.charAt(words.length() - 1)) && !words.endsWith("日");
    }

    /** Tells whether a numbered line with a comma in it and the next one are the widest around, both cut in a sentence. */
    private boolean isWrappedItem(int index, int next) {
        Passage words = lines.get(index).words();
        int widest = widest(index);
        return words.indexOf(',', 0) > 0
                && MarkerReader.read(words).isPresent()
                && widths[index] >= Math.max(MIN_FULL_WIDTH, widest - RAGGED - INDENT)
                && widths[next] >= widest - RAGGED
                && widths[index] <= MAX_FULL_WIDTH
                && widths[next] <= MAX_FULL_WIDTH
                && isCut(next);
    }

    private boolean isCut(int index) {
        Passage words = lines.get(index).words();
        return FINAL.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Returns how wide the widest line around is; for one with a comma in it, of those that end in the middle of a sentence. */
    private int widest(int index) {
        int widest = 0;
        boolean prose = lines.get(index).words().indexOf(',', 0) > 0;
        for (int i = Math.max(0, index - NEIGHBOURS); i < Math.min(widths.length, index + NEIGHBOURS + 1); i++) {
            widest = widths[i] <= MAX_FULL_WIDTH && (isCut(i) || !prose) ? Math.max(widest, widths[i]) : widest;
        }
        return widest;
    }

    /** Tells whether a line is as wide as those around it, most of which end in the middle of a sentence. */
    private boolean isFull(int index) {
        int from = Math.max(0, index - NEIGHBOURS);
        int to = Math.min(widths.length, index + NEIGHBOURS + 1);
        int widest = widest(index);
        boolean first = MarkerReader.read(lines.get(index).words()).isPresent();
        int least = widest - RAGGED - (first ? INDENT : 0);
        if (widths[index] < Math.max(MIN_FULL_WIDTH, least) || widths[index] > MAX_FULL_WIDTH) {
            return false;
        }
        int full = 0;
        int cut = 0;
        for (int i = from; i < to; i++) {
            if (widths[i] >= widest - RAGGED && widths[i] <= widest + RAGGED) {
                full++;
                cut += isCut(i) ? 1 : 0;
            }
        }
        return full >= MIN_FULL_LINES && 2 * cut >= full;
    }
}
