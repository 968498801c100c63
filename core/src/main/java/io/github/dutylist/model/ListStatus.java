package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The state of a list in its life. */
public enum ListStatus implements Code {
    /** Draft (草案). */
    DRAFT("draft", "草案", "draft"),

    /** Submitted (已报送). */
    SUBMITTED("submitted", "已报送", "submitted"),

    /** Approved (已批准). */
    APPROVED("approved", "已批准", "approved"),

    /** In force (现行有效). */
    IN_FORCE("in-force", "现行有效", "in force"),

    /** Superseded (已被替代). */
    SUPERSEDED("superseded", "已被替代", "superseded"),

    /** Withdrawn (已废止). */
    WITHDRAWN("withdrawn", "已废止", "withdrawn");

    /** The codes of this list. */
    public static final CodeList<ListStatus> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ListStatus(String code, String chinese, String english) {
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
