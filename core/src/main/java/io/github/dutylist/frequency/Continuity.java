package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What a clause carried over from the version replaced means for partial periods. */
public enum Continuity implements Code {
    /** A clause with the same identifier goes on (按条款标识延续). */
    BY_CLAUSE_ID("by-clause-id", "按条款标识延续", "a clause with the same identifier goes on");

    /** The codes of this list. */
    public static final CodeList<Continuity> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Continuity(String code, String chinese, String english) {
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
