package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How soon after an event, in a word instead of a number. */
public enum Promptness implements Code {
    /** Immediately (第一时间). */
    IMMEDIATE("immediate", "第一时间", "immediately"),

    /** Promptly (及时). */
    PROMPT("prompt", "及时", "promptly");

    /** The codes of this list. */
    public static final CodeList<Promptness> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Promptness(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Locale locale) {
        return Labels.choose(locale, chinese, english);
    }
}
