package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How a recipient stands to the organisation whose list it is. */
public enum RecipientRelation implements Code {
    /** Superior (上级). */
    SUPERIOR("superior", "上级", "superior"),

    /** Peer (同级). */
    PEER("peer", "同级", "peer"),

    /** Subordinate (下级). */
    SUBORDINATE("subordinate", "下级", "subordinate"),

    /** Internal (内部). */
    INTERNAL("internal", "内部", "internal"),

    /** The public (社会公众). */
    PUBLIC("public", "社会公众", "the public");

    /** The codes of this list. */
    public static final CodeList<RecipientRelation> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    RecipientRelation(String code, String chinese, String english) {
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
