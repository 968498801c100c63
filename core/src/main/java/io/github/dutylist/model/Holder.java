package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What holds a role: a body, a post, a class of posts or a unit. */
public enum Holder implements Code {
    /** Collective body (领导班子). */
    BODY("body", "领导班子", "collective body"),

    /** Post (职务). */
    POST("post", "职务", "post"),

    /** Class of posts (其他班子成员). */
    POST_CLASS("post-class", "其他班子成员", "class of posts"),

    /** Unit (部门). */
    UNIT("unit", "部门", "unit");

    /** The codes of this list. */
    public static final CodeList<Holder> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Holder(String code, String chinese, String english) {
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
