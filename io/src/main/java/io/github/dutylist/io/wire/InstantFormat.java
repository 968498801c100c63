package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A moment as RFC 3339 writes it: with seconds, capital letters and an offset of at most 18 hours, but no leap second. */
final class InstantFormat extends ValueFormat<OffsetDateTime> {

    /** Zeros stand for digits. */
    private static final String DATE_TIME = "0000-00-00T00:00:00";

    private static final String OFFSET = "00:00";

    private static final int MAX_FRACTION = 9;

    private static final int MAX_YEAR = 9999;

    @Override
    public Phrase phrase() {
        return Phrase.INSTANT;
    }

    @Override
    @Nullable
    OffsetDateTime read(Reading reading) {
        String text = ScalarFormats.readString(reading, Phrase.INSTANT);
        if (text == null) {
            return null;
        }
        OffsetDateTime instant = hasForm(text) ? parse(text) : null;
        if (instant == null) {
            reading.malformed(text, Phrase.INSTANT);
        }
        return instant;
    }

    private static @Nullable OffsetDateTime parse(String text) {
        try {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasForm(String text) {
        if (!hasForm(text, 0, DATE_TIME)) {
            return false;
        }
        int end = endOfFraction(text, DATE_TIME.length());
        if (text.startsWith("Z", end)) {
            return text.length() == end + 1;
        }
        return (text.startsWith("+", end) || text.startsWith("-", end))
                && text.length() == end + 1 + OFFSET.length()
                && hasForm(text, end + 1, OFFSET);
    }

    private static boolean hasForm(String text, int start, String form) {
        if (text.length() < start + form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(start + i);
            if (form.charAt(i) == '0' ? !isDigit(c) : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the offset starts, or would. */
    private static int endOfFraction(String text, int start) {
        if (!text.startsWith(".", start)) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && end <= start + MAX_FRACTION && isDigit(text.charAt(end))) {
            end++;
        }
        return end == start + 1 ? start : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public void write(OffsetDateTime value, TokenSink sink) {
        if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
            throw new IllegalArgumentException("a date has a year of four digits, unlike " + value);
        }
        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
        if (!hasForm(text)) {
            throw new IllegalArgumentException("an offset has no seconds, unlike that of " + value);
        }
        sink.string(text);
    }
}
