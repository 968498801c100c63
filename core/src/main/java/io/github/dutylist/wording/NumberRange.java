package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers: 2, 两, 1至2, 一到两, 2-4, 两三.
 *
 * @param start its first position
 * @param end the position behind it
 * @param min the lower number
 * @param max the upper number; equal to the lower one when there is only one
 */
record NumberRange(int start, int end, int min, int max) {

    private static final Words TO = Words.of("至", "到", "——", "—", "–", "-", "~", "∼", "或者", "或");

    /** Returns what starts at a position, or null when no number does. */
    static @Nullable NumberRange at(Sentence sentence, int position) {
        Numeral lower = Numeral.at(sentence, position);
        if (lower == null) {
            return estimate(sentence, position);
        }
        return upTo(sentence, lower, lower.end());
    }

    /** Returns the range from a number to the one that stands, with a word such as 至 before it, at a position. */
    static NumberRange upTo(Sentence sentence, Numeral lower, int position) {
        int second = sentence.skip(position, TO);
        Numeral upper = second == position ? null : Numeral.at(sentence, second);
        return upper == null || upper.value() <= lower.value()
                ? new NumberRange(lower.start(), lower.end(), lower.value(), lower.value())
                : new NumberRange(lower.start(), upper.end(), lower.value(), upper.value());
    }

    /** Returns the position behind the digits or Chinese numerals of the range or the number at a position, readable or not. */
    static int skip(Sentence sentence, int position) {
        int end = Numeral.skip(sentence, position);
        int second = sentence.skip(end, TO);
        char upper = sentence.at(second);
        boolean isRange = second != end && (Numeral.isDigit(upper) || Numeral.isChinese(upper));
        return isRange ? Numeral.skip(sentence, second) : end;
    }

    boolean isSingle() {
        return min == max;
    }

    /** 一两, 两三: two neighbouring digits. */
    private static @Nullable NumberRange estimate(Sentence sentence, int position) {
        int lower = Numeral.digit(sentence.at(position));
        int upper = Numeral.digit(sentence.at(position + 1));
        boolean isEstimate = lower > 0 && upper == lower + 1 && !Numeral.isChinese(sentence.at(position + 2));
        return isEstimate ? new NumberRange(position, position + 2, lower, upper) : null;
    }
}
