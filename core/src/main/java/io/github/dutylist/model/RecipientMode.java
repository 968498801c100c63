package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** In what way a recipient is addressed. */
public enum RecipientMode implements Code {
    /** Report (报告汇报). */
    REPORT("report", "报告汇报", "report"),

    /** Inform (通报). */
    INFORM("inform", "通报", "inform"),

    /** File (备案). */
    FILE("file", "备案", "file"),

    /** Consult (征求意见). */
    CONSULT("consult", "征求意见", "consult"),

    /** Publish (公开). */
    PUBLISH("publish", "公开", "publish");

    /** The codes of this list. */
    public static final CodeList<RecipientMode> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    RecipientMode(String code, String chinese, String english) {
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
