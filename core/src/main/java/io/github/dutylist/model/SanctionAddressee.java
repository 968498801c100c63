package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whom a sanction is aimed at. */
public enum SanctionAddressee implements Code {
    /** Body (集体). */
    BODY("body", "集体", "body"),

    /** Person (个人). */
    PERSON("person", "个人", "person");

    /** The codes of this list. */
    public static final CodeList<SanctionAddressee> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    SanctionAddressee(String code, String chinese, String english) {
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
