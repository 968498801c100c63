package io.github.dutylist.wording;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that are no whole number of their unit, in the next smaller unit: 1.5小时, 一个半小时, 半天, 0.5年.
 *
 * <p>两个半天 are two half days, but 两个半小时 two hours and a half.
 * Half a day is 12 hours when something is to be done in it, and no 12 hours of training.
 */
final class Fractions {

    private static final int ONE = 100;
    private static final int MONTH_DAYS = 30;
    private static final Words CLASS_HOURS = Words.of("学时", "课时");

    private Fractions() {}

    /** Returns the length of time that starts at a position, or null when none does or no unit is small enough for it. */
    static Token.@Nullable Length length(Sentence sentence, int position) {
        if (sentence.at(position) == '半') {
            int unit = sentence.skip(position + 1, "个");
            return length(sentence, position, unit, ONE / 2, unit != position + 1);
        }
        int point = decimalEnd(sentence, position);
        if (point != position) {
            int unit = sentence.skip(point, "个");
            return length(sentence, position, unit, hundredths(sentence, position, point), unit != point);
        }
        NumberRange number = NumberRange.at(sentence, position);
        if (number == null || !number.isSingle() || number.max() > ONE || !sentence.has(number.end(), "个半")) {
            return null;
        }
        boolean areHalfDays = sentence.at(number.end() + 2) == '天';
        int hundredths = areHalfDays ? number.max() * ONE / 2 : number.max() * ONE + ONE / 2;
        return length(sentence, position, number.end() + 2, hundredths, true);
    }

    /** Returns the minutes in the fraction of an hour that starts at a position, or 0: 1.5小时, 半小时. */
    static int minutes(Sentence sentence, int position) {
        Token.Length length = length(sentence, position);
        boolean isOfHours = length != null && sentence.at(length.end() - 1) == '时';
        return length == null || !isOfHours || length.amount().getUnit() != AmountUnit.MINUTE
                ? 0
                : length.amount().getValue();
    }

    /** Returns the position behind a number such as 1.5 at a position, or the position itself; 3.24小时 may be an item's number. */
    static int decimalEnd(Sentence sentence, int position) {
        if (!Numeral.isDigit(sentence.at(position))) {
            return position;
        }
        int point = Numeral.skip(sentence, position);
        int end = point + 1;
        while (end < point + 3 && Numeral.isDigit(sentence.at(end))) {
            end++;
        }
        boolean isNumber = sentence.at(point) == '.'
                && point - position <= 3
                && end > point + 1
                && !Numeral.isDigit(sentence.at(end))
                && sentence.at(end) != '.'
                && !Numeral.startsAt(sentence, point + 1);
        return isNumber ? end : position;
    }

    private static int hundredths(Sentence sentence, int position, int end) {
        int value = 0;
        int digits = 0;
        boolean behindPoint = false;
        for (int i = position; i < end; i++) {
            if (sentence.at(i) == '.') {
                behindPoint = true;
            } else {
                value = 10 * value + sentence.at(i) - '0';
                digits += behindPoint ? 1 : 0;
            }
        }
        return digits == 1 ? 10 * value : value;
    }

    private static Token.@Nullable Length length(
            Sentence sentence, int start, int unit, int hundredths, boolean isCounted) {
        if (sentence.has(unit, "小时")) {
            return of(start, unit + 2, hundredths, 60, AmountUnit.MINUTE, AmountUnit.MINUTE);
        }
        int lesson = sentence.skip(unit, CLASS_HOURS);
        if (lesson != unit) {
            return of(start, lesson, hundredths, 1, AmountUnit.CLASS_HOUR, AmountUnit.CLASS_HOUR);
        }
        return switch (sentence.at(unit)) {
            case '日', '天' -> of(start, unit + 1, hundredths, 24, AmountUnit.HOUR, AmountUnit.DAY);
            case '年' -> of(start, unit + 1, hundredths, 12, AmountUnit.MONTH, null);
            case '月' -> isCounted || hundredths == ONE / 2 ? months(start, unit + 1, hundredths) : null;
            default -> null;
        };
    }

    private static Token.@Nullable Length months(int start, int end, int hundredths) {
        return of(start, end, hundredths, MONTH_DAYS, AmountUnit.DAY, null);
    }

    /** Makes a length of so many parts of its unit; null when they are no whole number. */
    private static Token.@Nullable Length of(
            int start, int end, int hundredths, int parts, AmountUnit unit, @Nullable AmountUnit accumulated) {
        boolean isExact = hundredths * parts % ONE == 0;
        int value = hundredths * parts / ONE;
        int whole = hundredths / ONE;
        if (value == 0 || !isExact && parts > 1) {
            return null;
        }
        Amount counted = unit == accumulated ? Amount.of(value, unit) : null;
        counted = accumulated == AmountUnit.DAY && whole > 0 ? Amount.of(whole, accumulated) : counted;
        return new Token.Length(start, end, Amount.of(value, unit), counted, null);
    }
}
