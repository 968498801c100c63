package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number at the start of a passage, in every style, and tells it from a reference or a date that looks like one.
 *
 * <p>Whether the number counts is decided by the numbering of its document.
 */
final class MarkerReader {

    private static final int MAX_GAP = 2;
    private static final int MAX_DIGITS = 3;
    private static final String SEPARATORS = "、.";
    private static final String AFTER_REFERENCE = "、,至和或与款项规所中的第及";
    private static final String UNITS = "年月日时个次人天周%％℃万亿元";

    private final Passage text;

    private MarkerReader(Passage text) {
        this.text = text;
    }

    /** Returns the number at the start of a passage. */
    static Optional<Marker> read(Passage text) {
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
            return chinese();
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
            end = digitsEnd(start);
            value = number(start, end);
        }
        int unit = skipSpaces(end);
        MarkerStyle style = statutoryStyle(unit);
        if (value < 1 || style == null) {
            return Optional.empty();
        }
        int after = text.startsWith("部分", unit) ? unit + 2 : unit + 1;
        return isReference(after) ? Optional.empty() : marker(style, value, skipSeparator(after, "、.:,"));
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
        char next = text.at(index);
        return AFTER_REFERENCE.indexOf(next) >= 0 && !text.startsWith("所有", index) && !text.startsWith("中国", index);
    }

    private Optional<Marker> chinese() {
        int end = ChineseNumeral.end(text, 0);
        int value = ChineseNumeral.value(text.subSequence(0, end));
        int separator = skipSpaces(end);
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
        int end = digitsEnd(0);
        int value = number(0, end);
        int separator = skipSpaces(end);
        char next = text.at(separator);
        if (value < 1) {
            return Optional.empty();
        }
        if (next == ')') {
            return marker(MarkerStyle.ARABIC_HALF_BRACKETED, value, separator + 1);
        }
        if (SEPARATORS.indexOf(next) < 0) {
            return Optional.empty();
        }
        return next == '.' && Folding.isDigit(text.at(separator + 1))
                ? decimal(value, separator)
                : arabic(value, separator);
    }

    private Optional<Marker> arabic(int value, int separator) {
        int after = skipSpaces(separator + 1);
        boolean enumeration = text.at(separator) == '、'
                && Folding.isDigit(text.at(after))
                && UNITS.indexOf(text.at(digitsEnd(after))) >= 0;
        return enumeration ? Optional.empty() : marker(MarkerStyle.ARABIC, value, separator + 1);
    }

    private Optional<Marker> decimal(int first, int point) {
        int end = digitsEnd(point + 1);
        int value = number(point + 1, end);
        if (value < 1 || end - point > MAX_DIGITS || UNITS.indexOf(text.at(skipSpaces(end))) >= 0) {
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

    private Optional<Marker> latin() {
        char letter = text.charAt(0);
        char next = text.at(1);
        boolean list = next == '、' && Folding.isLatin(text.at(2)) && "、,等".indexOf(text.at(3)) >= 0;
        if (list || next != '、' && next != ')' && (next != '.' || !Folding.isHan(text.at(skipSpaces(2))))) {
            return Optional.empty();
        }
        return marker(MarkerStyle.LATIN, Character.toLowerCase(letter) - 'a' + 1, 2);
    }

    private Optional<Marker> single(char c) {
        if (c >= '①' && c <= '⑳') {
            return marker(MarkerStyle.CIRCLED, c - '①' + 1, 1);
        }
        if (c >= '㉑' && c <= '㉟') {
            return marker(MarkerStyle.CIRCLED, c - '㉑' + 21, 1);
        }
        if (c >= '⑴' && c <= '⒇') {
            return marker(MarkerStyle.ARABIC_BRACKETED, c - '⑴' + 1, 1);
        }
        if (c >= '⒈' && c <= '⒛') {
            return marker(MarkerStyle.ARABIC, c - '⒈' + 1, skipSeparator(1, SEPARATORS));
        }
        if (c >= '㈠' && c <= '㈩') {
            return marker(MarkerStyle.CHINESE_BRACKETED, c - '㈠' + 1, skipSeparator(1, SEPARATORS));
        }
        if (c >= 'Ⅰ' && c <= 'Ⅻ' && SEPARATORS.indexOf(text.at(1)) >= 0) {
            return marker(MarkerStyle.ROMAN, c - 'Ⅰ' + 1, 2);
        }
        return Optional.empty();
    }

    private int digitsEnd(int start) {
        int end = start;
        while (Folding.isDigit(text.at(end)) && end - start <= MAX_DIGITS) {
            end++;
        }
        return end;
    }

    private int number(int start, int end) {
        if (end == start || end - start > MAX_DIGITS) {
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
