package io.github.dutylist.io.text.source;

/** Whole numbers written in Chinese (一, 十二, 二十, 一百零三), as numbering uses them. */
public final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MAX_LENGTH = 7;

    private ChineseNumeral() {}

    /** Tells whether a character can stand in such a number. */
    public static boolean isPart(char c) {
        return digit(c) >= 0 || c == '十' || c == '百' || c == '千';
    }

    /** Returns the index just behind the number that starts at an index; the index itself when none does. */
    public static int end(Passage text, int start) {
        int end = start;
        while (end < text.length() && end - start < MAX_LENGTH && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Returns the value of a number, or -1 when it is not well formed.
     *
     * <p>Digits in a row are read in their places (二〇).
     */
    public static int value(CharSequence number) {
        if (number.length() == 0) {
            return -1;
        }
        int total = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int unit = unit(c);
            if (unit == 0) {
                digit = digit <= 0 ? digit(c) : digit * 10 + digit(c);
            } else if (unit >= lastUnit || digit == 0 || digit < 0 && i > 0) {
                return -1;
            } else {
                total += unit * (digit < 0 ? 1 : digit);
                lastUnit = unit;
                digit = 0;
                if (i + 1 < number.length() && digit(number.charAt(i + 1)) < 0) {
                    return -1;
                }
            }
        }
        return total + Math.max(0, digit);
    }

    /** Returns the value of a digit, 0 to 9, or -1. */
    public static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
