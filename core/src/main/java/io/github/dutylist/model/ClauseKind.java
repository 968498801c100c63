package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whether a clause obliges anybody. */
public enum ClauseKind implements Code {
    /** Duty (职责). */
    DUTY("duty", "职责", "duty"),

    /** Statement (陈述). */
    STATEMENT("statement", "陈述", "statement");

    /** The codes of this list. */
    public static final CodeList<ClauseKind> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ClauseKind(String code, String chinese, String english) {
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
