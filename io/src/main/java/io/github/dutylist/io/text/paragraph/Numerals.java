package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;

/** Writes numbers as numbering writes them. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** Returns another number written like a marker: {@code （三）} for 3 and （五）. */
    public static String likeMarker(Passage printed, Marker marker, int number) {
        String text = printed.text().strip();
        boolean chinese = !printed.isEmpty() && text.codePoints().anyMatch(c -> ChineseNumeral.isPart((char) c));
        String numeral = chinese ? chinese(number) : Integer.toString(number);
        int start = 0;
        while (start < text.length() && !isNumeral(printed.at(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isNumeral(printed.at(end))) {
            end++;
        }
        return start == end ? Integer.toString(number) : text.substring(0, start) + numeral + text.substring(end);
    }

    private static boolean isNumeral(char c) {
        return Folding.isDigit(c) || ChineseNumeral.isPart(c);
    }

    /** Returns a number from 0 to 999 in Chinese; greater ones in digits. */
    static String chinese(int number) {
        if (number < 0 || number > 999) {
            return Integer.toString(number);
        }
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        if (ones > 0) {
            text.append(DIGITS.charAt(ones));
        }
        return text.toString();
    }
}
