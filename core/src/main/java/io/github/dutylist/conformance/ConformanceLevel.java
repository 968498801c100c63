package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How much a requirement of a profile weighs (GB/T 1.1): the severity of its findings, and whether it decides the verdict. */
public enum ConformanceLevel implements Code {
    /** Shall (应): unmet, it is an error and the list does not meet the profile. */
    SHALL("shall", "应", "shall"),

    /** Should (宜): unmet, it is a warning. */
    SHOULD("should", "宜", "should"),

    /** May (可): unmet, it is only noted. */
    MAY("may", "可", "may");

    /** The codes of this list. */
    public static final CodeList<ConformanceLevel> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ConformanceLevel(String code, String chinese, String english) {
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
