package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Who performs a phase of assessment. */
public enum PerformedBy implements Code {
    /** The assessed organisation itself (自评). */
    SELF("self", "自评", "the assessed organisation itself"),

    /** The assessor (考评方). */
    ASSESSOR("assessor", "考评方", "the assessor"),

    /** Both together (共同). */
    JOINT("joint", "共同", "both together");

    /** The codes of this list. */
    public static final CodeList<PerformedBy> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    PerformedBy(String code, String chinese, String english) {
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
