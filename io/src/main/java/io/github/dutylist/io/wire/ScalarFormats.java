package io.github.dutylist.io.wire;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.value.LexicalForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of single values: strings in their lexical forms, numbers, truth values and dates. */
final class ScalarFormats {

    static final ValueFormat<String> ID = new StringFormat(LexicalForm.IDENTIFIER, Phrase.ID);
    static final ValueFormat<String> DOCUMENT_ID = new StringFormat(LexicalForm.DOCUMENT_ID, Phrase.DOCUMENT_ID);
    static final ValueFormat<String> LINE = new StringFormat(LexicalForm.LINE, Phrase.LINE);
    static final ValueFormat<String> TEXT = new StringFormat(LexicalForm.TEXT, Phrase.TEXT);
    static final ValueFormat<String> LANGUAGE_TAG = new StringFormat(LexicalForm.LANGUAGE_TAG, Phrase.LANGUAGE_TAG);
    static final ValueFormat<String> URI = new StringFormat(LexicalForm.URI, Phrase.URI);
    static final ValueFormat<String> CREDIT_CODE =
            new StringFormat(LexicalForm.CREDIT_CODE, Phrase.CREDIT_CODE, DocumentDataRules.CREDIT_CODE_FORM);
    static final ValueFormat<String> DIVISION_CODE =
            new StringFormat(LexicalForm.DIVISION_CODE, Phrase.DIVISION_CODE, DocumentDataRules.DIVISION_CODE_FORM);
    static final ValueFormat<Integer> POSITIVE = new IntegerFormat(1, Phrase.POSITIVE_INTEGER);
    static final ValueFormat<Integer> NON_NEGATIVE = new IntegerFormat(0, Phrase.NON_NEGATIVE_INTEGER);
    static final ValueFormat<Boolean> BOOLEAN = new BooleanFormat();
    static final ValueFormat<LocalDate> DATE = new DateFormat();
    static final ValueFormat<OffsetDateTime> INSTANT = new InstantFormat();
    static final ValueFormat<MonthDay> MONTH_DAY = new MonthDayFormat();

    private static final int MAX_NUMBER_LENGTH = 1_000;

    private ScalarFormats() {}

    /** Reads a string within the length limit; anything else is reported, passed over, and null. */
    static @Nullable String readString(Reading reading, Phrase expected) {
        if (!reading.admit()) {
            return null;
        }
        if (reading.source().current() != Token.STRING) {
            reading.wrongType(expected);
            return null;
        }
        return boundedText(reading);
    }

    /** Returns the string at the current token, or null when it is longer than the limit, which is reported. */
    static @Nullable String boundedText(Reading reading) {
        String text = reading.source().text();
        int limit = reading.limits().maxStringLength();
        if (text.length() > limit) {
            reading.tooLong(Phrase.STRING, limit);
            return null;
        }
        return text;
    }

    /** Returns the number at the current token as it is written, or null when it is too long, which is reported. */
    static @Nullable String readDigits(Reading reading) {
        String digits = reading.source().text();
        if (digits.length() > MAX_NUMBER_LENGTH) {
            reading.tooLong(Phrase.NUMBER, MAX_NUMBER_LENGTH);
            return null;
        }
        return digits;
    }

    /** A string of a lexical form; one of another form is reported and still bound, unless it cannot be written back. */
    static final class StringFormat extends ValueFormat<String> {

        private final LexicalForm form;
        private final Phrase phrase;
        private final Rule rule;

        private StringFormat(LexicalForm form, Phrase phrase) {
            this(form, phrase, DocumentRules.MALFORMED_VALUE);
        }

        private StringFormat(LexicalForm form, Phrase phrase, Rule rule) {
            this.form = form;
            this.phrase = phrase;
            this.rule = rule;
        }

        LexicalForm form() {
            return form;
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }

        @Override
        @Nullable
        String read(Reading reading) {
            String text = readString(reading, phrase);
            if (text == null || form.matches(text)) {
                return text;
            }
            if (rule.equals(DocumentRules.MALFORMED_VALUE)) {
                reading.malformed(text, phrase);
            } else {
                reading.report(rule, finding -> finding.with("value", text));
            }
            return Surrogates.isPaired(text) ? text : null;
        }

        @Override
        public void write(String value, TokenSink sink) {
            sink.string(Surrogates.paired(value));
        }
    }

    /** A whole number of at least a minimum. */
    static final class IntegerFormat extends ValueFormat<Integer> {

        private final int minimum;
        private final Phrase phrase;

        private IntegerFormat(int minimum, Phrase phrase) {
            this.minimum = minimum;
            this.phrase = phrase;
        }

        int minimum() {
            return minimum;
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }

        @Override
        @Nullable
        Integer read(Reading reading) {
            if (!reading.admit()) {
                return null;
            }
            if (reading.source().current() != Token.INTEGER) {
                reading.wrongType(Phrase.INTEGER);
                return null;
            }
            String digits = readDigits(reading);
            if (digits == null) {
                return null;
            }
            Integer value = parse(digits);
            if (value == null || value < minimum) {
                reading.malformed(digits, phrase);
            }
            return value;
        }

        private static @Nullable Integer parse(String digits) {
            try {
                return Integer.valueOf(digits);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public void write(Integer value, TokenSink sink) {
            sink.integer(value);
        }
    }

    /** True or false. */
    static final class BooleanFormat extends ValueFormat<Boolean> {

        private BooleanFormat() {}

        @Override
        public Phrase phrase() {
            return Phrase.BOOLEAN;
        }

        @Override
        @Nullable
        Boolean read(Reading reading) {
            if (!reading.admit()) {
                return null;
            }
            if (reading.source().current() != Token.BOOLEAN) {
                reading.wrongType(Phrase.BOOLEAN);
                return null;
            }
            return reading.source().bool();
        }

        @Override
        public void write(Boolean value, TokenSink sink) {
            sink.bool(value);
        }
    }

    /** A date of the form YYYY-MM-DD. */
    static final class DateFormat extends ValueFormat<LocalDate> {

        private static final int LENGTH = 10;

        private static final int MAX_YEAR = 9999;

        private DateFormat() {}

        @Override
        public Phrase phrase() {
            return Phrase.DATE;
        }

        @Override
        @Nullable
        LocalDate read(Reading reading) {
            String text = readString(reading, Phrase.DATE);
            if (text == null) {
                return null;
            }
            LocalDate date = parse(text);
            if (date == null) {
                reading.malformed(text, Phrase.DATE);
            }
            return date;
        }

        private static @Nullable LocalDate parse(String text) {
            if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
                return null;
            }
            int year = Digits.parse(text, 0, 4);
            int month = Digits.parse(text, 5, 7);
            int day = Digits.parse(text, 8, LENGTH);
            try {
                return year < 0 ? null : LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public void write(LocalDate value, TokenSink sink) {
            if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
                throw new IllegalArgumentException("a date has a year of four digits, unlike " + value);
            }
            sink.string(value.toString());
        }
    }

    /** A day of the year of the form --MM-DD; 29 February is none, because most years lack it. */
    static final class MonthDayFormat extends ValueFormat<MonthDay> {

        private static final int LENGTH = 7;

        private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

        private MonthDayFormat() {}

        @Override
        public Phrase phrase() {
            return Phrase.MONTH_DAY;
        }

        @Override
        @Nullable
        MonthDay read(Reading reading) {
            String text = readString(reading, Phrase.MONTH_DAY);
            if (text == null) {
                return null;
            }
            MonthDay day = parse(text);
            if (day == null || day.equals(LEAP_DAY)) {
                reading.malformed(text, Phrase.MONTH_DAY);
            }
            return day;
        }

        private static @Nullable MonthDay parse(String text) {
            if (text.length() != LENGTH || !text.startsWith("--") || text.charAt(4) != '-') {
                return null;
            }
            try {
                return MonthDay.of(Digits.parse(text, 2, 4), Digits.parse(text, 5, LENGTH));
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public void write(MonthDay value, TokenSink sink) {
            sink.string(text(value));
        }

        static String text(MonthDay day) {
            return String.format(Locale.ROOT, "--%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        }
    }

    /** Runs of ASCII digits. */
    private static final class Digits {

        /** Returns the number, or -1 when a character in the range is no ASCII digit. */
        private static int parse(String text, int start, int end) {
            int value = 0;
            for (int i = start; i < end; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                value = value * 10 + digit;
            }
            return value;
        }
    }
}
