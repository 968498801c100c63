package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** For whom a requirement is counted separately. */
public enum Per implements Code {
    /** Each bearer (每个责任主体). */
    BEARER("bearer", "每个责任主体", "each bearer"),

    /** Each unit (每个单位). */
    UNIT("unit", "每个单位", "each unit"),

    /** Each person (每人). */
    PERSON("person", "每人", "each person");

    /** The codes of this list. */
    public static final CodeList<Per> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Per(String code, String chinese, String english) {
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
