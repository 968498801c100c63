package io.github.dutylist.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The forms a string of a document can be required to have: the lexical types of format v1.
 *
 * <p>The constraints of {@code io.github.dutylist.constraint} and the JSON reader both ask here, so they cannot
 * disagree.
 */
public enum LexicalForm {
    /** An identifier, unique in its document; see {@link Identifier}. */
    IDENTIFIER(Identifier::hasForm),

    /** The identifier of a document: an absolute URI or an identifier. */
    DOCUMENT_ID(text -> Identifier.hasForm(text) || isAbsoluteUri(text)),

    /** Plain text of one line, not blank, without control characters. */
    LINE(text -> isPlain(text, false)),

    /** Plain text, not blank, without control characters other than the line breaks CR and LF. */
    TEXT(text -> isPlain(text, true)),

    /** A unified social credit code: 18 characters of the alphabet of GB 32100; see {@link CreditCode}. */
    CREDIT_CODE(CreditCode::hasForm),

    /**
     * A code of an administrative division: 6 digits (GB/T 2260), 9 with the township, 12 with the village or
     * neighbourhood.
     */
    DIVISION_CODE(LexicalForm::isDivisionCode),

    /** A language tag (BCP 47) that names a language, such as zh-CN. */
    LANGUAGE_TAG(LexicalForm::isLanguageTag),

    /** An absolute URI (RFC 3986), which is ASCII only: other characters stand in it percent-encoded. */
    URI(LexicalForm::isAbsoluteUri);

    private static final char LAST_ASCII = '\u007f';
    private static final char LAST_SEPARATOR = '\u2029';

    private final Predicate<CharSequence> test;

    LexicalForm(Predicate<CharSequence> test) {
        this.test = test;
    }

    /**
     * Tells whether a text has this form.
     *
     * @param text the text
     */
    public boolean matches(CharSequence text) {
        return test.test(text);
    }

    private static boolean isPlain(CharSequence text, boolean breaksAllowed) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_SEPARATOR && c < Character.MIN_SURROGATE) {
                blank = blank && isSpace(c);
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
                blank = false;
            } else if (c == '\n' || c == '\r') {
                if (!breaksAllowed) {
                    return false;
                }
            } else if (c < ' ' || c >= '\u007f' && c <= '\u009f' || c == '\u2028' || c == '\u2029') {
                return false;
            } else if (blank && !isSpace(c)) {
                blank = false;
            }
        }
        return !blank;
    }

    /** Tells whether a character is a space, however wide, or a byte order mark, which has no width at all. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c == '\ufeff';
    }

    private static boolean isDivisionCode(CharSequence text) {
        int length = text.length();
        return (length == 6 || length == 9 || length == 12) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLanguageTag(CharSequence text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text.toString())
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isAbsoluteUri(CharSequence text) {
        if (text.chars().anyMatch(c -> c > LAST_ASCII)) {
            return false;
        }
        try {
            return new URI(text.toString()).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
