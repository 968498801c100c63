package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The degree of secrecy of a document. */
public enum Secrecy implements Code {
    /** Public (公开). */
    PUBLIC("public", "公开", "public"),

    /** Internal (内部). */
    INTERNAL("internal", "内部", "internal"),

    /** Confidential (秘密). */
    CONFIDENTIAL("confidential", "秘密", "confidential"),

    /** Secret (机密). */
    SECRET("secret", "机密", "secret"),

    /** Top secret (绝密). */
    TOP_SECRET("top-secret", "绝密", "top secret");

    /** The codes of this list. */
    public static final CodeList<Secrecy> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Secrecy(String code, String chinese, String english) {
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
