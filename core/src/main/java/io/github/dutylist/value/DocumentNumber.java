package io.github.dutylist.value;

import java.util.Objects;
import java.util.Optional;

/**
 * The number of an official document (发文字号, GB/T 9704-2012, clause 7.2.5): issuer code, year in 〔〕, serial, 号.
 *
 * <p>An example is {@code 示局党组〔2026〕3号}.
 * {@link #parse} accepts only this form; {@link #parseLenient} also reads the variants that are met in practice, and
 * {@link #toString()} then gives the standard form.
 *
 * <p>An issuer code (机关代字) is an abbreviation of words, so it consists of letters only, Chinese or others.
 * A text with digits or brackets in that place is no document number here, because where the code ends would be a guess.
 */
public final class DocumentNumber {

    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private final String issuerCode;
    private final int year;
    private final int serial;

    private DocumentNumber(String issuerCode, int year, int serial) {
        this.issuerCode = issuerCode;
        this.year = year;
        this.serial = serial;
    }

    /**
     * Returns the number with these parts.
     *
     * @param issuerCode the code of the issuing organisation (机关代字), such as 国办发
     * @param year the full year, four digits
     * @param serial the serial number within the year, from 1
     * @throws IllegalArgumentException when a part is out of its range, or the issuer code is not letters only
     */
    public static DocumentNumber of(String issuerCode, int year, int serial) {
        if (issuerCode.isEmpty() || !issuerCode.codePoints().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException("'" + issuerCode + "' is not an issuer code");
        }
        if (!isYear(year) || serial < 1) {
            throw new IllegalArgumentException("no document has the year " + year + " and the serial " + serial);
        }
        return new DocumentNumber(issuerCode, year, serial);
    }

    /**
     * Reads the standard form.
     *
     * @param text the whole number
     * @return the number, or empty when the text is anything but the standard form
     */
    public static Optional<DocumentNumber> parse(String text) {
        return parseLenient(text).filter(number -> number.toString().equals(text));
    }

    /**
     * Reads the standard form and its variants: other brackets around the year, {@code 第3号}, {@code 003号}, full-width
     * digits, and spaces anywhere.
     *
     * @param text the whole number
     * @return the number, or empty when the text is no document number
     */
    public static Optional<DocumentNumber> parseLenient(String text) {
        Scanner scanner = new Scanner(text);
        String issuerCode = scanner.letters();
        if (issuerCode.isEmpty() || !scanner.skipOneOf("〔[【(（［﹝〖")) {
            return Optional.empty();
        }
        int year = scanner.number();
        if (!isYear(year) || !scanner.skipOneOf("〕]】)）］﹞〗")) {
            return Optional.empty();
        }
        scanner.skipOneOf("第");
        int serial = scanner.number();
        if (serial < 1 || !scanner.skipOneOf("号") || !scanner.atEnd()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentNumber(issuerCode, year, serial));
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Returns the code of the issuing organisation. */
    public String issuerCode() {
        return issuerCode;
    }

    /** Returns the year, four digits. */
    public int year() {
        return year;
    }

    /** Returns the serial number within the year, from 1. */
    public int serial() {
        return serial;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber that
                && that.issuerCode.equals(issuerCode)
                && that.year == year
                && that.serial == serial;
    }

    @Override
    public int hashCode() {
        return Objects.hash(issuerCode, year, serial);
    }

    /** Returns the standard form, such as {@code 示局党组〔2026〕3号}. */
    @Override
    public String toString() {
        return issuerCode + "〔" + year + "〕" + serial + "号";
    }

    /** Reads a number from left to right, passing over spaces. */
    private static final class Scanner {

        private static final int MAX_DIGITS = 9;

        private final String text;
        private int position;

        private Scanner(String text) {
            this.text = text;
        }

        private String letters() {
            StringBuilder letters = new StringBuilder();
            while (!atEnd() && Character.isLetter(text.codePointAt(position))) {
                int letter = text.codePointAt(position);
                letters.appendCodePoint(letter);
                position += Character.charCount(letter);
            }
            return letters.toString();
        }

        private boolean skipOneOf(String characters) {
            if (atEnd() || characters.indexOf(text.charAt(position)) < 0) {
                return false;
            }
            position++;
            return true;
        }

        /** Reads a number of at most nine digits; returns -1 when there is none or it is longer. */
        private int number() {
            int value = 0;
            int digits = 0;
            while (!atEnd() && digit(text.charAt(position)) >= 0) {
                if (++digits > MAX_DIGITS) {
                    return -1;
                }
                value = value * 10 + digit(text.charAt(position++));
            }
            return digits == 0 ? -1 : value;
        }

        /** Returns the value of a half-width or full-width digit, or -1 for any other character. */
        private static int digit(char c) {
            if (c >= '0' && c <= '9') {
                return c - '0';
            }
            return c >= '０' && c <= '９' ? c - '０' : -1;
        }

        private boolean atEnd() {
            while (position < text.length()
                    && (Character.isWhitespace(text.charAt(position))
                            || Character.isSpaceChar(text.charAt(position)))) {
                position++;
            }
            return position == text.length();
        }
    }
}
