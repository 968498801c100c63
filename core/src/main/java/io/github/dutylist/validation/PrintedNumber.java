package io.github.dutylist.validation;

import io.github.dutylist.text.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed before a section, clause or condition: 一、 （一） 1. （1） ① 第一条.
 *
 * <p>It is the last numeral of the text with the signs around it; a numeral before it, as in 1.2, is one of these
 * signs.
 */
final class PrintedNumber {

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private static final String CHINESE_UNITS = "十百千";

    private static final int MAX_ARABIC_DIGITS = 6;

    private static final int MAX_CHINESE_FIGURES = "九千九百九十九".length();

    private static final int MAX_CHINESE = 9_999;

    private final String text;
    private final int start;
    private final int end;
    private final Numerals numerals;
    private final int value;

    private PrintedNumber(String text, int start, int end, Numerals numerals, int value) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.numerals = numerals;
        this.value = value;
    }

    /** Returns the number that a text is, or null when it has none that can be counted on. */
    static @Nullable PrintedNumber parse(String text) {
        int end = text.length();
        while (end > 0 && Numerals.of(text.charAt(end - 1)) == null) {
            end--;
        }
        Numerals numerals = end == 0 ? null : Numerals.of(text.charAt(end - 1));
        if (numerals == null) {
            return null;
        }
        int start = end - 1;
        while (start > 0 && !numerals.isSingle() && Numerals.of(text.charAt(start - 1)) == numerals) {
            start--;
        }
        int value = value(text, start, end, numerals);
        return value < 0 ? null : new PrintedNumber(text, start, end, numerals, value);
    }

    /** Tells whether another one is written in the same numerals between the same signs, be they full or half width. */
    boolean hasStyleOf(PrintedNumber other) {
        return numerals == other.numerals
                && start == other.start
                && text.length() - end == other.text.length() - other.end
                && sameSigns(0, other, 0, start)
                && sameSigns(end, other, other.end, text.length() - end);
    }

    private boolean sameSigns(int from, PrintedNumber other, int otherFrom, int length) {
        for (int i = 0; i < length; i++) {
            if (Texts.width(text.charAt(from + i)) != Texts.width(other.text.charAt(otherFrom + i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether this one comes next after another. */
    boolean follows(PrintedNumber other) {
        return value == other.value + 1;
    }

    /** Returns how the number that comes next after another is printed in the style of this one. */
    String inPlaceAfter(PrintedNumber other) {
        return printed(other.value + 1);
    }

    /** Tells whether every number between another one and this one, at least one, is among some numbers at half width. */
    boolean isFilledAfter(PrintedNumber other, Set<String> numbers) {
        if (value <= other.value + 1 || value - other.value > numbers.size() + 1) {
            return false;
        }
        for (int between = other.value + 1; between < value; between++) {
            if (!numbers.contains(atHalfWidth(printed(between)))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the number before or behind this one is among some numbers at half width. */
    boolean hasNeighbour(Set<String> numbers) {
        return value > 1 && numbers.contains(atHalfWidth(printed(value - 1)))
                || numbers.contains(atHalfWidth(printed(value + 1)));
    }

    /** Returns a number with every sign at half width. */
    static String atHalfWidth(String number) {
        StringBuilder folded = new StringBuilder();
        number.chars().forEach(c -> folded.append(Texts.width((char) c)));
        return folded.toString();
    }

    private String printed(int number) {
        return text.substring(0, start) + numerals.print(number) + text.substring(end);
    }

    private static int value(String text, int start, int end, Numerals numerals) {
        return switch (numerals) {
            case ARABIC -> arabic(text, start, end);
            case CHINESE -> chinese(text, start, end);
            default -> text.charAt(start) - numerals.first + 1;
        };
    }

    private static int arabic(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Texts.width(text.charAt(i)) - '0';
        }
        return end - start > MAX_ARABIC_DIGITS ? -1 : value;
    }

    /** Returns the value of a numeral of up to four figures, or -1 when it is not written as one counts. */
    private static int chinese(String text, int start, int end) {
        if (end - start > MAX_CHINESE_FIGURES) {
            return -1;
        }
        int value = 0;
        int digit = 0;
        for (int i = start; i < end; i++) {
            int unit = CHINESE_UNITS.indexOf(text.charAt(i));
            if (unit < 0) {
                digit = Math.max(0, CHINESE_DIGITS.indexOf(text.charAt(i)));
            } else {
                value += (i == start ? Math.max(1, digit) : digit) * power(unit + 1);
                digit = 0;
            }
        }
        value += digit;
        return text.substring(start, end).equals(chinese(value)) ? value : -1;
    }

    private static String chinese(int number) {
        if (number > MAX_CHINESE) {
            return "一万";
        }
        StringBuilder printed = new StringBuilder();
        boolean skipped = false;
        for (int position = CHINESE_UNITS.length(); position >= 0; position--) {
            int digit = number / power(position) % 10;
            if (digit == 0) {
                skipped = printed.length() > 0;
                continue;
            }
            if (skipped) {
                printed.append('零');
                skipped = false;
            }
            if (digit != 1 || position != 1 || printed.length() > 0) {
                printed.append(CHINESE_DIGITS.charAt(digit));
            }
            if (position > 0) {
                printed.append(CHINESE_UNITS.charAt(position - 1));
            }
        }
        return printed.toString();
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    @Override
    public String toString() {
        return text;
    }

    /** The kinds of numerals; of the circled ones and those behind them each character is a number by itself. */
    private enum Numerals {
        ARABIC('0', '9'),
        CHINESE('一', '一'),
        CIRCLED('①', '⑳'),
        PARENTHESISED('⑴', '⒇'),
        FULL_STOP('⒈', '⒛'),
        PARENTHESISED_CHINESE('㈠', '㈩');

        private final char first;
        private final char last;

        Numerals(char first, char last) {
            this.first = first;
            this.last = last;
        }

        /** Returns the numerals that a character is of, or null when it is none. */
        private static @Nullable Numerals of(char c) {
            if (ARABIC.has(c) || ARABIC.has(Texts.width(c))) {
                return ARABIC;
            }
            if (c < CIRCLED.first) {
                return null;
            }
            if (c >= '一') {
                return CHINESE_DIGITS.indexOf(c) >= 0 || CHINESE_UNITS.indexOf(c) >= 0 ? CHINESE : null;
            }
            if (c <= FULL_STOP.last) {
                return CIRCLED.has(c)
                        ? CIRCLED
                        : PARENTHESISED.has(c) ? PARENTHESISED : FULL_STOP.has(c) ? FULL_STOP : null;
            }
            return PARENTHESISED_CHINESE.has(c) ? PARENTHESISED_CHINESE : null;
        }

        private boolean has(char c) {
            return first <= c && c <= last;
        }

        private boolean isSingle() {
            return this != ARABIC && this != CHINESE;
        }

        private String print(int number) {
            return switch (this) {
                case ARABIC -> Integer.toString(number);
                case CHINESE -> chinese(number);
                default -> first + number - 1 <= last ? String.valueOf((char) (first + number - 1)) : "…";
            };
        }
    }
}
