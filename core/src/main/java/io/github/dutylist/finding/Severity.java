package io.github.dutylist.finding;

import java.util.Locale;

/** How much a finding weighs: only an error makes a document invalid. */
public enum Severity {
    /** The document contradicts the format or itself and cannot be relied on as it is. */
    ERROR("error", "错误"),
    /** The document can be used, but it very probably says something its author did not mean. */
    WARNING("warning", "警告"),
    /** Something worth knowing, or a question to a person; nothing need be wrong. */
    INFO("info", "提示");

    private final String code;
    private final String chinese;

    Severity(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** Returns the code that stands for this severity in data, such as {@code error}. */
    public String code() {
        return code;
    }

    /** Returns the word for this severity in Chinese for Chinese locales and in English for all others. */
    public String label(Locale locale) {
        return Language.of(locale).pick(chinese, code);
    }
}
