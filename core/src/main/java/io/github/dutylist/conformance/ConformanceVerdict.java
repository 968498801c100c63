package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How a list stands to a profile. */
public enum ConformanceVerdict implements Code {
    /** Every applicable requirement that shall be met is. */
    MEETS("meets", "符合", "meets it"),

    /** None that shall be met is known not to be, and a person has to judge some. */
    CONDITIONALLY("conditionally", "有条件符合", "meets it conditionally"),

    /** A requirement that shall be met is not. */
    DOES_NOT_MEET("does-not-meet", "不符合", "does not meet it"),

    /** The profile is not for this list. */
    NOT_APPLICABLE("not-applicable", "不适用", "it does not apply");

    /** The codes of this list. */
    public static final CodeList<ConformanceVerdict> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ConformanceVerdict(String code, String chinese, String english) {
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
