package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number at the start of a passage, in every style, and tells it from a reference or a date that looks like one.
 *
 * <p>Whether the number counts is decided by the numbering of its document.
 */
public final class MarkerReader {

    private static final int MAX_GAP = 2;
    private static final int MAX_DIGITS = 3;
    private static final int MAX_ITEM_DIGITS = 6;
    private static final int MAX_ROMAN = 4;
    private static final String SEPARATORS = "、.";
    private static final String[] AFTER_REFERENCE = {
        "、第", "、(", ",", "至第", "和第", "或第", "或者第", "与第", "及第", "以及第", "款", "项", "规定", "所列", "所称", "所述", "所指", "的", "中的",
        "中规定", "第", "之规定", "以外"
    };
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    private static final String UNITS = "年月日时个次人天周%％℃万亿元";
    private static final String[] DECIMAL_UNITS = {
        "年", "个", "月", "日", "小时", "分钟", "秒", "天", "周", "次", "人", "名", "倍", "万", "亿", "元", "米", "公里", "吨", "%", "％", "℃"
    };
    /** Words that start with what is a unit elsewhere. */
    private static final String[] NO_UNITS = {
        "年度", "年终", "个人", "个性", "个体", "月度", "日常", "日程", "天然", "周边", "周期", "周例", "次要", "人员", "人事", "人大", "人民", "人才",
        "人身", "人力", "名单", "名录", "名称", "元旦", "万一"
    };

    /** Characters that are a number each, one behind the other. */
    private record Glyphs(char first, char last, int number, MarkerStyle style) {}

    private static final List<Glyphs> GLYPHS = List.of(
            new Glyphs('①', '⑳', 1, MarkerStyle.CIRCLED),
            new Glyphs('㉑', '㉟', 21, MarkerStyle.CIRCLED),
            new Glyphs('❶', '❿', 1, MarkerStyle.CIRCLED),
            new Glyphs('➀', '➉', 1, MarkerStyle.CIRCLED),
            new Glyphs('⑴', '⒇', 1, MarkerStyle.ARABIC_BRACKETED),
            new Glyphs('⒈', '⒛', 1, MarkerStyle.ARABIC),
            new Glyphs('㈠', '㈩', 1, MarkerStyle.CHINESE_BRACKETED),
            new Glyphs('㊀', '㊉', 1, MarkerStyle.CHINESE_BRACKETED),
            new Glyphs('⒜', '⒵', 1, MarkerStyle.LATIN_BRACKETED),
            new Glyphs('Ⅰ', 'Ⅻ', 1, MarkerStyle.ROMAN));

    private final Passage text;

    private MarkerReader(Passage text) {
        this.text = text;
    }

    /** Returns the number at the start of a passage. */
    public static Optional<Marker> read(Passage text) {
        return text.isEmpty() ? Optional.empty() : new MarkerReader(text).read();
    }

    private Optional<Marker> read() {
        char first = text.charAt(0);
        if (first == '第') {
            return statutory();
        }
        if (first == '(') {
            return bracketed();
        }
        if (Folding.isDigit(first)) {
            return arabic();
        }
        if (ChineseNumeral.isPart(first)) {
            return first == '〇' || first == '○' ? sign(first) : chinese();
        }
        if (Folding.isLatin(first)) {
            return latin();
        }
        return single(first);
    }

    private Optional<Marker> statutory() {
        int start = skipSpaces(1);
        int end = ChineseNumeral.end(text, start);
        int value = ChineseNumeral.value(text.subSequence(start, end));
        if (end == start) {
            end = digitsEnd(start, MAX_ITEM_DIGITS);
            value = number(start, end, MAX_ITEM_DIGITS);
        }
        int unit = skipSpaces(end);
        MarkerStyle style = statutoryStyle(unit);
        if (value < 1 || style == null) {
            return Optional.empty();
        }
        int after = text.startsWith("部分", unit) ? unit + 2 : unit + 1;
        int insertedEnd = style == MarkerStyle.ARTICLE ? insertedEnd(after) : after;
        int insertion = insertedEnd == after ? 0 : ChineseNumeral.value(text.subSequence(after + 1, insertedEnd));
        return isReference(insertedEnd)
                ? Optional.empty()
                : Optional.of(new Marker(style, value, insertion, false, skipSeparator(insertedEnd, "、.:,")));
    }

    /** Returns the index behind 之一 and the like, which number an article that was inserted later; else the index itself. */
    private int insertedEnd(int index) {
        int end = text.at(index) == '之' ? ChineseNumeral.end(text, index + 1) : index;
        return end > index + 1 && ChineseNumeral.value(text.subSequence(index + 1, end)) > 0 ? end : index;
    }

    private @Nullable MarkerStyle statutoryStyle(int index) {
        return switch (text.at(index)) {
            case '编' -> MarkerStyle.PART;
            case '章' -> MarkerStyle.CHAPTER;
            case '节' -> MarkerStyle.SECTION;
            case '条' -> MarkerStyle.ARTICLE;
            case '部' -> text.at(index + 1) == '分' ? MarkerStyle.PART : null;
            default -> null;
        };
    }

    private boolean isReference(int index) {
        for (String words : AFTER_REFERENCE) {
            if (text.startsWith(words, index)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Marker> chinese() {
        int end = ChineseNumeral.end(text, 0);
        int value = ChineseNumeral.value(text.subSequence(0, end));
        int separator = skipSpaces(end);
        if (value > 0 && text.at(separator) == ')') {
            return marker(MarkerStyle.CHINESE_BRACKETED, value, skipSeparator(separator + 1, SEPARATORS));
        }
        if (value < 1 || SEPARATORS.indexOf(text.at(separator)) < 0) {
            return Optional.empty();
        }
        int after = skipSpaces(separator + 1);
        return ChineseNumeral.isPart(text.at(after)) && isEnumeration(after)
                ? Optional.empty()
                : marker(MarkerStyle.CHINESE, value, separator + 1);
    }

    /** Tells whether the number at an index goes on an enumeration: 一、二年级. */
    private boolean isEnumeration(int index) {
        char next = text.at(ChineseNumeral.end(text, index));
        return "、年级季班期号类线楼".indexOf(next) >= 0;
    }

    private Optional<Marker> bracketed() {
        int start = skipSpaces(1);
        int end = ChineseNumeral.end(text, start);
        int value = ChineseNumeral.value(text.subSequence(start, end));
        MarkerStyle style = MarkerStyle.CHINESE_BRACKETED;
        if (end == start) {
            end = digitsEnd(start);
            value = number(start, end);
            style = MarkerStyle.ARABIC_BRACKETED;
        }
        if (end == start && isSmallLatin(text.at(start))) {
            end = start + 1;
            value = text.charAt(start) - 'a' + 1;
            style = MarkerStyle.LATIN_BRACKETED;
        }
        int close = skipSpaces(end);
        if (value < 1 || text.at(close) != ')' || isBracketReference(close + 1)) {
            return Optional.empty();
        }
        return marker(style, value, skipSeparator(close + 1, SEPARATORS));
    }

    private boolean isBracketReference(int index) {
        char next = text.at(index);
        boolean list = next == '、' && text.at(index + 1) == '(';
        return list || "项款".indexOf(next) >= 0 || text.startsWith("至(", index) || text.startsWith("和(", index);
    }

    private Optional<Marker> arabic() {
        int end = digitsEnd(0, MAX_ITEM_DIGITS);
        int value = number(0, end, MAX_ITEM_DIGITS);
        int separator = skipSpaces(end);
        char next = text.at(separator);
        if (value < 1) {
            return Optional.empty();
        }
        if (next == ')') {
            return marker(MarkerStyle.ARABIC_HALF_BRACKETED, value, separator + 1);
        }
        if (SEPARATORS.indexOf(next) < 0) {
            return end > MAX_DIGITS ? Optional.empty() : bare(value, end);
        }
        boolean decimal = next == '.' && Folding.isDigit(text.at(separator + 1));
        if (decimal && end > MAX_DIGITS) {
            return Optional.empty();
        }
        return decimal ? decimal(value, separator) : arabic(value, separator);
    }

    private Optional<Marker> arabic(int value, int separator) {
        int after = skipSpaces(separator + 1);
        boolean enumeration = text.at(separator) == '、'
                && Folding.isDigit(text.at(after))
                && UNITS.indexOf(text.at(digitsEnd(after))) >= 0;
        return enumeration ? Optional.empty() : marker(MarkerStyle.ARABIC, value, separator + 1);
    }

    /** A number with nothing but a space behind it, as standards have it: 1 总则. */
    private Optional<Marker> bare(int value, int end) {
        int words = skipSpaces(end);
        return words > end && Folding.isHan(text.at(words)) && !isUnit(words)
                ? Optional.of(new Marker(MarkerStyle.ARABIC, value, 0, true, end))
                : Optional.empty();
    }

    private Optional<Marker> decimal(int first, int point) {
        int end = digitsEnd(point + 1);
        int value = number(point + 1, end);
        if (value < 1 || end - point > MAX_DIGITS || isUnit(skipSpaces(end))) {
            return marker(MarkerStyle.ARABIC, first, point + 1);
        }
        if (text.at(end) != '.' || !Folding.isDigit(text.at(end + 1))) {
            return marker(MarkerStyle.DECIMAL_2, value, skipSeparator(end, SEPARATORS));
        }
        int last = digitsEnd(end + 1);
        int lastValue = number(end + 1, last);
        return lastValue < 1
                ? Optional.empty()
                : marker(MarkerStyle.DECIMAL_3, lastValue, skipSeparator(last, SEPARATORS));
    }

    /** Tells whether a number is counted in what stands at an index: 24小时内 in 3.24小时内, and not 1日常管理 in 3.1日常管理. */
    private boolean isUnit(int index) {
        Passage words = text.from(Math.min(index, text.length()));
        return words.startsWithAny(DECIMAL_UNITS) && !words.startsWithAny(NO_UNITS);
    }

    private Optional<Marker> latin() {
        int end = 0;
        while (Folding.isLatin(text.at(end)) && end <= MAX_ROMAN) {
            end++;
        }
        char next = text.at(end);
        boolean list = next == '、' && Folding.isLatin(text.at(end + 1)) && "、,等".indexOf(text.at(end + 2)) >= 0;
        boolean separated = next == '、' || next == ')' || next == '.' && Folding.isHan(text.at(skipSpaces(end + 1)));
        if (list || !separated) {
            return Optional.empty();
        }
        int roman = Arrays.asList(ROMAN).indexOf(text.subSequence(0, end).toString()) + 1;
        if (roman > 0) {
            return marker(MarkerStyle.ROMAN, roman, end + 1);
        }
        MarkerStyle style = isSmallLatin(text.charAt(0)) ? MarkerStyle.LATIN_SMALL : MarkerStyle.LATIN;
        return end > 1 ? Optional.empty() : marker(style, Character.toLowerCase(text.charAt(0)) - 'a' + 1, 2);
    }

    private static boolean isSmallLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private Optional<Marker> single(char c) {
        for (Glyphs glyphs : GLYPHS) {
            if (c >= glyphs.first() && c <= glyphs.last()) {
                return glyph(glyphs, c);
            }
        }
        return sign(c);
    }

    /** A sign that several lines start with; a dash only before words, as it also stands in numbers and between words. */
    private Optional<Marker> sign(char c) {
        int end = text.startsWith("——", 0) || text.startsWith("--", 0) ? 2 : 1;
        int words = skipSpaces(end);
        boolean isNumeral = ChineseNumeral.isPart(c) && ChineseNumeral.isPart(text.at(words));
        if (isNumeral || !Folding.isHan(text.at(words)) && "“《".indexOf(text.at(words)) < 0) {
            return Optional.empty();
        }
        boolean isDash = "-–—*".indexOf(c) >= 0 && (end == 2 || words > end);
        MarkerStyle style = isDash ? MarkerStyle.DASH : HeadingForm.bulletStyle(c);
        return style == null ? Optional.empty() : marker(style, 1, end);
    }

    private Optional<Marker> glyph(Glyphs glyphs, char c) {
        boolean roman = glyphs.style() == MarkerStyle.ROMAN;
        if (roman && SEPARATORS.indexOf(text.at(1)) < 0 && text.at(1) != ' ') {
            return Optional.empty();
        }
        int end = glyphs.style() == MarkerStyle.CIRCLED ? 1 : skipSeparator(1, SEPARATORS);
        return marker(glyphs.style(), c - glyphs.first() + glyphs.number(), end);
    }

    private int digitsEnd(int start) {
        return digitsEnd(start, MAX_DIGITS);
    }

    private int digitsEnd(int start, int most) {
        int end = start;
        while (Folding.isDigit(text.at(end)) && end - start <= most) {
            end++;
        }
        return end;
    }

    private int number(int start, int end) {
        return number(start, end, MAX_DIGITS);
    }

    private int number(int start, int end, int most) {
        if (end == start || end - start > most) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** Passes over a few spaces, as PDF text has them inside numbers. */
    private int skipSpaces(int start) {
        int end = start;
        while (end < text.length() && end - start < MAX_GAP && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int skipSeparator(int index, String separators) {
        return index < text.length() && separators.indexOf(text.charAt(index)) >= 0 ? index + 1 : index;
    }

    private static Optional<Marker> marker(MarkerStyle style, int number, int end) {
        return Optional.of(new Marker(style, number, end));
    }
}
