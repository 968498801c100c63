package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whether a liable party answers as a body or as a person. */
public enum Capacity implements Code {
    /** Collective (集体). */
    COLLECTIVE("collective", "集体", "collective"),

    /** Individual (个人). */
    INDIVIDUAL("individual", "个人", "individual");

    /** The codes of this list. */
    public static final CodeList<Capacity> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Capacity(String code, String chinese, String english) {
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
