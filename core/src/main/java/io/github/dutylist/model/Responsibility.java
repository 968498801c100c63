package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The kind of responsibility that a role bears. */
public enum Responsibility implements Code {
    /** Principal responsibility (主体责任). */
    PRINCIPAL("principal", "主体责任", "principal responsibility"),

    /** First-responsible person (第一责任人). */
    FIRST_RESPONSIBLE("first-responsible", "第一责任人", "first-responsible person"),

    /** Directly responsible person (直接责任人). */
    DIRECT("direct", "直接责任人", "directly responsible person"),

    /** Leadership responsibility (领导责任). */
    LEADERSHIP("leadership", "领导责任", "leadership responsibility"),

    /** Supervisory responsibility (监督责任). */
    SUPERVISORY("supervisory", "监督责任", "supervisory responsibility"),

    /** Implementation (具体落实). */
    IMPLEMENTING("implementing", "具体落实", "implementation"),

    /** Coordination (牵头). */
    COORDINATING("coordinating", "牵头", "coordination"),

    /** Support (配合). */
    SUPPORTING("supporting", "配合", "support");

    /** The codes of this list. */
    public static final CodeList<Responsibility> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Responsibility(String code, String chinese, String english) {
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
