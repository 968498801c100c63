package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What a section of a list is for. */
public enum SectionKind implements Code {
    /** General (总则). */
    GENERAL("general", "总则", "general"),

    /** Duties (责任内容). */
    DUTIES("duties", "责任内容", "duties"),

    /** Mechanism (工作机制). */
    MECHANISM("mechanism", "工作机制", "mechanism"),

    /** Accountability (责任追究). */
    ACCOUNTABILITY("accountability", "责任追究", "accountability"),

    /** Assessment (考核评价). */
    ASSESSMENT("assessment", "考核评价", "assessment"),

    /** Supplementary (附则). */
    SUPPLEMENTARY("supplementary", "附则", "supplementary");

    /** The codes of this list. */
    public static final CodeList<SectionKind> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    SectionKind(String code, String chinese, String english) {
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
