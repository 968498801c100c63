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
    private static final int TEN_THOUSAND = 10_000;
    private static final int MOST_TEN_THOUSANDS = 9_999;

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
        return isInDigits ? sentence.skip(end, "万") : end;
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
        if (end == position) {
            return null;
        }
        if (sentence.at(end) == '.' && isDigit(sentence.at(end + 1))) {
            return tenThousands(sentence, position, end, value);
        }
        if (sentence.at(end) != '万') {
            return new Numeral(position, end, value);
        }
        return value > MOST_TEN_THOUSANDS ? null : new Numeral(position, end + 1, TEN_THOUSAND * value);
    }

    /** Returns 1.2万, or null for any other number with a point. */
    private static @Nullable Numeral tenThousands(Sentence sentence, int position, int point, int whole) {
        int part = TEN_THOUSAND;
        int value = 0;
        int end = point + 1;
        while (part > 1 && isDigit(sentence.at(end))) {
            part /= 10;
            value += part * (sentence.at(end) - '0');
            end++;
        }
        return sentence.at(end) != '万' || whole > MOST_TEN_THOUSANDS
                ? null
                : new Numeral(position, end + 1, TEN_THOUSAND * whole + value);
    }

    private static @Nullable Numeral chinese(Sentence sentence, int position) {
        int end = position;
        boolean hasUnit = false;
        int tenThousands = -1;
        while (isChinese(sentence.at(end))) {
            if (end - position == LONGEST) {
                return null;
            }
            int unit = unit(sentence.at(end));
            hasUnit |= unit > 0;
            tenThousands = unit == TEN_THOUSAND && tenThousands < 0 ? end : tenThousands;
            end++;
        }
        if (end == position) {
            return null;
        }
        int value = hasUnit ? withUnits(sentence, position, tenThousands, end) : positional(sentence, position, end);
        return value < 0 ? null : new Numeral(position, end, value);
    }

    /** 一万二千: what stands before 万 and what stands behind it; 一万二 is no number that can be trusted. */
    private static int withUnits(Sentence sentence, int start, int tenThousands, int end) {
        if (tenThousands < 0) {
            return additive(sentence, start, end);
        }
        int high = additive(sentence, start, tenThousands);
        int low = additive(sentence, tenThousands + 1, end);
        boolean isCutShort = end - tenThousands == 2;
        return high <= 0 || low < 0 || isCutShort ? -1 : TEN_THOUSAND * high + low;
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
            } else if (unit == TEN_THOUSAND || unit >= lastUnit || pending < 0 && i > start) {
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
            case '万' -> TEN_THOUSAND;
            default -> 0;
        };
    }
}
