package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How a list stands to one requirement, best last. */
public enum RequirementStatus implements Code {
    /** The list does not meet it. */
    NOT_SATISFIED("not-satisfied", "未达到", "not satisfied"),

    /** A person has to judge. */
    UNDETERMINED("undetermined", "待人工判断", "undetermined"),

    /** The list meets it. */
    SATISFIED("satisfied", "达到", "satisfied"),

    /** It is not asked of this list. */
    NOT_APPLICABLE("not-applicable", "不适用", "not applicable");

    /** The codes of this list. */
    public static final CodeList<RequirementStatus> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    RequirementStatus(String code, String chinese, String english) {
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
