package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whether a clause is in use. */
public enum ClauseStatus implements Code {
    /** Active (有效). */
    ACTIVE("active", "有效", "active"),

    /** Withdrawn (撤销). */
    WITHDRAWN("withdrawn", "撤销", "withdrawn");

    /** The codes of this list. */
    public static final CodeList<ClauseStatus> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ClauseStatus(String code, String chinese, String english) {
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
