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
    IDENTIFIER(Identifier::hasForm, "小写字母开头的标识（字母、数字，以 - . _ 连接，至多64个字符）", "an identifier such as chief-1"),

    /** The identifier of a document: an absolute URI or an identifier. */
    DOCUMENT_ID(
            text -> Identifier.hasForm(text) || isAbsoluteUri(text), "绝对URI或标识", "an absolute URI or an identifier"),

    /** Plain text of one line, not blank, without control characters. */
    LINE(text -> isPlain(text, false), "非空白的一行文字，不含控制字符", "one line of text, not blank, without control characters"),

    /** Plain text, not blank, without control characters other than line breaks. */
    TEXT(
            text -> isPlain(text, true),
            "非空白的文字，除换行外不含控制字符",
            "text, not blank, without control characters but line breaks"),

    /** A unified social credit code: 18 characters of the alphabet of GB 32100, clause 4; see {@link CreditCode}. */
    CREDIT_CODE(CreditCode::hasForm, "18位统一社会信用代码（数字与大写字母，不含I、O、S、V、Z）", "18 characters of 0-9A-HJ-NP-RTUWXY"),

    /** A code of an administrative division (GB/T 2260): 6, 9 or 12 digits. */
    DIVISION_CODE(LexicalForm::isDivisionCode, "6位、9位或12位数字的行政区划代码", "6, 9 or 12 digits"),

    /** A language tag (BCP 47). */
    LANGUAGE_TAG(LexicalForm::isLanguageTag, "语言标签（如 zh-CN）", "a BCP 47 language tag such as zh-CN"),

    /** An absolute URI (RFC 3986). */
    URI(LexicalForm::isAbsoluteUri, "绝对URI", "an absolute URI");

    private final Predicate<CharSequence> test;
    private final String chinese;
    private final String english;

    LexicalForm(Predicate<CharSequence> test, String chinese, String english) {
        this.test = test;
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Tells whether a text has this form.
     *
     * @param text the text
     */
    public boolean matches(CharSequence text) {
        return test.test(text);
    }

    /**
     * Returns what is expected, in words.
     *
     * @param locale the reader's locale
     */
    public String description(Locale locale) {
        return Labels.choose(locale, chinese, english);
    }

    private static boolean isPlain(CharSequence text, boolean breaksAllowed) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000' || Character.isWhitespace(c);
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
        try {
            return new URI(text.toString()).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
