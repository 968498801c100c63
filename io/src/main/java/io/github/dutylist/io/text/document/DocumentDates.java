package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.value.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads dates from the end of a document: the one under the signature, and from when the document applies. */
public final class DocumentDates {

    private static final int MAX_YEAR_DIGITS = 4;
    private static final int MAX_LENGTH = 24;

    private DocumentDates() {}

    /** Returns the day on the line of the date (成文日期); the last one when there are several. */
    public static Optional<LocalDate> issuedOn(List<Passage> closing) {
        return closing.stream()
                .filter(ClosingReader::isDate)
                .flatMap(words -> read(words, 0).stream())
                .reduce((first, second) -> second);
    }

    /** Returns from when the document applies: 自2026年5月1日起施行. */
    public static Optional<DateRange> effective(List<Passage> closing) {
        for (Passage words : closing) {
            for (int i = words.indexOf('自', 0); i >= 0; i = words.indexOf('自', i + 1)) {
                Optional<LocalDate> date = read(words, i + 1);
                Passage near = words.subSequence(i, Math.min(words.length(), i + MAX_LENGTH + 8));
                boolean applies = date.isPresent() && near.containsAny("施行", "实施", "执行", "生效");
                if (applies) {
                    return date.map(start -> DateRange.of(start));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the date that starts at an index: 2026年5月1日, 二〇二六年五月一日. */
    static Optional<LocalDate> read(Passage words, int start) {
        Passage date = words.subSequence(start, Math.min(words.length(), start + MAX_LENGTH));
        int year = date.indexOf('年', 0);
        int month = year < 0 ? -1 : date.indexOf('月', year);
        int day = month < 0 ? -1 : date.indexOf('日', month);
        if (day < 0) {
            return Optional.empty();
        }
        int yearValue = number(date.subSequence(0, year));
        int monthValue = number(date.subSequence(year + 1, month));
        int dayValue = number(date.subSequence(month + 1, day));
        try {
            return yearValue < 1900 ? Optional.empty() : Optional.of(LocalDate.of(yearValue, monthValue, dayValue));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Passage words) {
        Passage number = words.trimmed();
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = Folding.isDigit(c) ? c - '0' : ChineseNumeral.digit(c);
            if (digit < 0 || number.length() > MAX_YEAR_DIGITS) {
                return ChineseNumeral.value(number);
            }
            value = value * 10 + digit;
        }
        return number.isEmpty() ? -1 : value;
    }
}
