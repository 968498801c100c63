package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whether one condition of a provision is enough or all must hold. */
public enum Combination implements Code {
    /** Any (具备其一). */
    ANY("any", "具备其一", "any"),

    /** All (同时具备). */
    ALL("all", "同时具备", "all");

    /** The codes of this list. */
    public static final CodeList<Combination> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Combination(String code, String chinese, String english) {
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
