package io.github.dutylist.value;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of an official document (发文字号, GB/T 9704-2012, clause 7.2.5): issuer code, year in 〔〕, serial, 号.
 *
 * <p>An example is {@code 示局党组〔2026〕3号}.
 * {@link #parse} accepts only this form; {@link #parseLenient} also reads the variants that are met in practice, and
 * {@link #toString()} then gives the standard form.
 */
public final class DocumentNumber {

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
     * @throws IllegalArgumentException when a part is out of its range, or the issuer code holds digits, spaces or
     *     brackets
     */
    public static DocumentNumber of(String issuerCode, int year, int serial) {
        if (issuerCode.isEmpty() || !issuerCode.chars().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException("'" + issuerCode + "' is not an issuer code");
        }
        if (year < 1000 || year > 9999 || serial < 1) {
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
        if (year < 1000 || year > 9999 || !scanner.skipOneOf("〕]】)）］﹞〗")) {
            return Optional.empty();
        }
        scanner.skipOneOf("第");
        int serial = scanner.number();
        if (serial < 1 || !scanner.skipOneOf("号") || !scanner.atEnd()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentNumber(issuerCode, year, serial));
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
        return other instanceof DocumentNumber && other.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(issuerCode, year, serial);
    }

    /** Returns the standard form, such as {@code 示局党组〔2026〕3号}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s〔%04d〕%d号", issuerCode, year, serial);
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
            while (!atEnd() && Character.isLetter(text.charAt(position))) {
                letters.append(text.charAt(position++));
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

        private int number() {
            int value = 0;
            int digits = 0;
            while (!atEnd() && Character.digit(text.charAt(position), 10) >= 0) {
                value = value * 10 + Character.digit(text.charAt(position++), 10);
                if (++digits > MAX_DIGITS) {
                    return -1;
                }
            }
            return digits == 0 ? -1 : value;
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
