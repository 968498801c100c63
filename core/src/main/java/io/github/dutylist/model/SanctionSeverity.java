package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The gravity of the case in which a sanction applies. */
public enum SanctionSeverity implements Code {
    /** Minor (情节较轻). */
    MINOR("minor", "情节较轻", "minor"),

    /** Serious (情节较重). */
    SERIOUS("serious", "情节较重", "serious"),

    /** Grave (情节严重). */
    GRAVE("grave", "情节严重", "grave");

    /** The codes of this list. */
    public static final CodeList<SanctionSeverity> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    SanctionSeverity(String code, String chinese, String english) {
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
