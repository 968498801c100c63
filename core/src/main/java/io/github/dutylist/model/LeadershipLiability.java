package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The degree in which a leader answers. */
public enum LeadershipLiability implements Code {
    /** Overall leadership responsibility (全面领导责任). */
    OVERALL("overall", "全面领导责任", "overall leadership responsibility"),

    /** Primary leadership responsibility (主要领导责任). */
    PRIMARY("primary", "主要领导责任", "primary leadership responsibility"),

    /** Significant leadership responsibility (重要领导责任). */
    SIGNIFICANT("significant", "重要领导责任", "significant leadership responsibility"),

    /** Direct responsibility (直接责任). */
    DIRECT("direct", "直接责任", "direct responsibility");

    /** The codes of this list. */
    public static final CodeList<LeadershipLiability> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    LeadershipLiability(String code, String chinese, String english) {
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
