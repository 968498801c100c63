package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whether several bearers of a clause owe it each or together. */
public enum Bearing implements Code {
    /** Each (各自承担). */
    EACH("each", "各自承担", "each"),

    /** Jointly (共同承担). */
    JOINTLY("jointly", "共同承担", "jointly");

    /** The codes of this list. */
    public static final CodeList<Bearing> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Bearing(String code, String chinese, String english) {
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
