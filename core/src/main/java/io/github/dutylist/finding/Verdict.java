package io.github.dutylist.finding;

import java.util.Locale;

/**
 * What a report says of a document as a whole.
 *
 * <p>The verdict follows from the counts, the {@link ProcessingStatus} and the rules skipped; a language or a cap never
 * changes it.
 */
public enum Verdict {
    /** Everything was checked and there is no error. */
    VALID("valid", "通过"),
    /** There is at least one error, whatever else was or was not checked. */
    INVALID("invalid", "不通过"),
    /** No error was found, but processing stopped early or a rule that could have found one was skipped. */
    UNDETERMINED("undetermined", "无法判定");

    private final String code;
    private final String chinese;

    Verdict(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** Returns the code that stands for this verdict in data, such as {@code valid}. */
    public String code() {
        return code;
    }

    /** Returns the word for this verdict in Chinese for Chinese locales and in English for all others. */
    public String label(Locale locale) {
        return Language.of(locale).pick(chinese, code);
    }
}
