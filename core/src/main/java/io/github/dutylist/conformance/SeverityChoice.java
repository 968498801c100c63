package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The severity that a profile gives to the findings of a rule. */
public enum SeverityChoice implements Code {
    /** An error. */
    ERROR("error", "错误", "error"),

    /** A warning. */
    WARNING("warning", "警告", "warning"),

    /** Worth knowing. */
    INFO("info", "提示", "info"),

    /** Not reported at all. */
    OFF("off", "不检查", "off");

    /** The codes of this list. */
    public static final CodeList<SeverityChoice> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    SeverityChoice(String code, String chinese, String english) {
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
