package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How several records of one day count. */
public enum SameDay implements Code {
    /** Each counts (逐次计数). */
    COUNT_EACH("count-each", "逐次计数", "each counts"),

    /** They count once (合计一次). */
    COUNT_ONCE("count-once", "合计一次", "they count once");

    /** The codes of this list. */
    public static final CodeList<SameDay> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    SameDay(String code, String chinese, String english) {
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
