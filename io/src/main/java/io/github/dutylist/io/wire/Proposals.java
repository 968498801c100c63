package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.value.Identifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The right form of a malformed value, where there is only one that can be meant. */
final class Proposals {

    private static final int MAX_LENGTH = 64;

    private Proposals() {}

    static Optional<String> of(String value, Phrase expected) {
        if (value.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return switch (expected) {
            case DATE -> date(value);
            case MONTH_DAY -> monthDay(value);
            case ID -> Identifier.near(value).map(Identifier::toString);
            default -> Optional.empty();
        };
    }

    /** Reads 2026/1/8, 2026.01.08, 2026年1月8日 and 20260108. */
    private static Optional<String> date(String value) {
        List<Integer> numbers = numbers(value);
        if (numbers.size() == 1 && value.length() == 8) {
            int digits = numbers.get(0);
            numbers = List.of(digits / 10_000, digits / 100 % 100, digits % 100);
        }
        if (numbers.size() != 3 || numbers.get(0) < 1000) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads 12-01, 12/1 and 12月1日. */
    private static Optional<String> monthDay(String value) {
        List<Integer> numbers = numbers(value);
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        try {
            String day = ScalarFormats.MonthDayFormat.text(MonthDay.of(numbers.get(0), numbers.get(1)));
            return day.equals("--02-29") ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the runs of ASCII digits, each at most eight long; none when one is longer. */
    private static List<Integer> numbers(String value) {
        List<Integer> numbers = new ArrayList<>();
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                digits = 0;
            } else if (digits++ == 0) {
                numbers.add(digit);
            } else if (digits > 8) {
                return List.of();
            } else {
                int last = numbers.size() - 1;
                numbers.set(last, numbers.get(last) * 10 + digit);
            }
        }
        return numbers;
    }
}
