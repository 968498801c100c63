package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How a list relates to a policy basis. */
public enum BasisRelation implements Code {
    /** Implements (落实). */
    IMPLEMENTS("implements", "落实", "implements"),

    /** Cites (依据). */
    CITES("cites", "依据", "cites"),

    /** Refers to (参照). */
    REFERS("refers", "参照", "refers to");

    /** The codes of this list. */
    public static final CodeList<BasisRelation> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    BasisRelation(String code, String chinese, String english) {
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
