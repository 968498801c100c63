package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as documents write them: 2026年6月18日, 二〇二六年六月十八日, 2026-06-18, 2026.6.18, 2026/6/18. */
public final class DateLine {

    private static final int MAX_LENGTH = 24;
    private static final int YEAR_DIGITS = 4;
    private static final String MARKS = "年月日 -./";

    private DateLine() {}

    /** Tells whether words are the date of a document, a day or a month, and nothing else, or those of two who sign it. */
    public static boolean is(Passage words) {
        int day = words.indexOf("日 ", 0);
        if (day > 0 && day < MAX_LENGTH) {
            return isOne(words.subSequence(0, day + 1))
                    && isOne(words.from(day + 1).trimmed());
        }
        return isOne(words);
    }

    private static boolean isOne(Passage words) {
        if (words.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isDigit(c) && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return words.endsWithAny("日", "月")
                ? words.indexOf('年', 0) > 0
                : read(words, 0).isPresent();
    }

    /** Returns the day that starts at an index. */
    public static Optional<LocalDate> read(Passage words, int start) {
        Passage date = words.subSequence(start, Math.min(words.length(), start + MAX_LENGTH));
        int yearEnd = date.indexOfAny("年-./", 0);
        if (yearEnd < 0) {
            return Optional.empty();
        }
        boolean named = date.charAt(yearEnd) == '年';
        int monthEnd = date.indexOfAny(named ? "月" : "-./", yearEnd + 1);
        if (monthEnd < 0) {
            return Optional.empty();
        }
        int dayEnd = named ? date.indexOf('日', monthEnd) : digitsEnd(date, monthEnd + 1);
        return dayEnd < 0
                ? Optional.empty()
                : day(
                        number(date.subSequence(0, yearEnd)),
                        number(date.subSequence(yearEnd + 1, monthEnd)),
                        number(date.subSequence(monthEnd + 1, dayEnd)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1900 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int digitsEnd(Passage words, int start) {
        int end = start;
        while (Folding.isDigit(words.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return Folding.isDigit(c) || ChineseNumeral.isPart(c) || c == 'O' || c == 'o';
    }

    private static int number(Passage words) {
        Passage number = words.withoutSpaces();
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = Folding.isDigit(c) ? c - '0' : c == 'O' || c == 'o' ? 0 : ChineseNumeral.digit(c);
            if (digit < 0 || number.length() > YEAR_DIGITS) {
                return ChineseNumeral.value(number);
            }
            value = value * 10 + digit;
        }
        return number.isEmpty() ? -1 : value;
    }
}
