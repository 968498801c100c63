package io.github.dutylist.finding;

import java.util.Locale;

/** Whether a document was worked through to its end, apart from what was found in it. */
public enum ProcessingStatus {
    /** The whole document was worked through. */
    COMPLETED("completed", "处理完成"),
    /** Work stopped before the end, as with text that is not JSON or beyond a limit; there may be more to find. */
    STOPPED("stopped", "处理中止");

    private final String code;
    private final String chinese;

    ProcessingStatus(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** Returns the code that stands for this status in data, such as {@code completed}. */
    public String code() {
        return code;
    }

    /** Returns the word for this status in Chinese for Chinese locales and in English for all others. */
    public String label(Locale locale) {
        return Language.of(locale).pick(chinese, code);
    }
}
