package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/**
 * A whole number in digits or in Chinese numerals, below a thousand million.
 *
 * @param start its first position
 * @param end the position behind it
 * @param value its value
 */
record Numeral(int start, int end, int value) {

    private static final Words WHOLE_DAYS = Words.of("24小时", "48小时", "72小时");
    private static final int LONGEST = 9;

    /** Tells whether a number can start at a position: a numeral character stands there and none before it. */
    static boolean startsAt(Sentence sentence, int position) {
        char c = sentence.at(position);
        if (isDigit(c)) {
            char before = sentence.at(position - 1);
            return !isDigit(before) && !isLetter(before) && (before != '.' || isBehindItemNumber(sentence, position));
        }
        return isChinese(c) && !isChinese(sentence.at(position - 1));
    }

    /** 3.24小时内 at the start of a sentence: the first number is that of an item, as whole days of hours are no fraction. */
    private static boolean isBehindItemNumber(Sentence sentence, int position) {
        boolean opens = position == 2 || position == 3 && isDigit(sentence.at(1));
        return opens && isDigit(sentence.at(0)) && sentence.hasAny(position, WHOLE_DAYS);
    }

    /** Returns the position behind the digits, or the Chinese numerals, that start at a position. */
    static int skip(Sentence sentence, int position) {
        boolean isInDigits = isDigit(sentence.at(position));
        int end = position + 1;
        while (isInDigits ? isDigit(sentence.at(end)) : isChinese(sentence.at(end))) {
            end++;
        }
        return end;
    }

    /** Returns the number that starts at a position, or null when there is none that can be read. */
    static @Nullable Numeral at(Sentence sentence, int position) {
        return isDigit(sentence.at(position)) ? digits(sentence, position) : chinese(sentence, position);
    }

    /** Tells whether a character can be part of a number in Chinese numerals. */
    static boolean isChinese(char c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    /** Tells whether a character is one of the digits 0 to 9. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the value of a Chinese digit, or -1. */
    static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static @Nullable Numeral digits(Sentence sentence, int position) {
        int value = 0;
        int end = position;
        while (isDigit(sentence.at(end))) {
            if (end - position == LONGEST) {
                return null;
            }
            value = 10 * value + sentence.at(end) - '0';
            end++;
        }
        boolean fraction = sentence.at(end) == '.' && isDigit(sentence.at(end + 1));
        return end == position || fraction ? null : new Numeral(position, end, value);
    }

    private static @Nullable Numeral chinese(Sentence sentence, int position) {
        int end = position;
        boolean hasUnit = false;
        while (isChinese(sentence.at(end))) {
            if (end - position == LONGEST) {
                return null;
            }
            hasUnit |= unit(sentence.at(end)) > 0;
            end++;
        }
        if (end == position) {
            return null;
        }
        int value = hasUnit ? additive(sentence, position, end) : positional(sentence, position, end);
        return value < 0 ? null : new Numeral(position, end, value);
    }

    /** 二〇二六: one digit for each place; two digits only are an estimate (两三) and no number. */
    private static int positional(Sentence sentence, int start, int end) {
        if (end - start == 2) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + digit(sentence.at(i));
        }
        return value;
    }

    /** 一百二十: each digit times the unit behind it. */
    private static int additive(Sentence sentence, int start, int end) {
        int value = 0;
        int pending = -1;
        int lastUnit = Integer.MAX_VALUE;
        for (int i = start; i < end; i++) {
            int unit = unit(sentence.at(i));
            if (unit == 0) {
                if (pending > 0) {
                    return -1;
                }
                pending = digit(sentence.at(i));
            } else if (unit >= lastUnit || pending < 0 && i > start) {
                return -1;
            } else {
                value += (pending < 0 ? 1 : pending) * unit;
                lastUnit = unit;
                pending = -1;
            }
        }
        return value + Math.max(pending, 0);
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
