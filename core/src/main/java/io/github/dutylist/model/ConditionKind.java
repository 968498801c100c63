package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What makes an accountability condition hold. */
public enum ConditionKind implements Code {
    /** Breach of a duty (未履行职责). */
    DUTY_BREACH("duty-breach", "未履行职责", "breach of a duty"),

    /** An event (发生事件). */
    EVENT("event", "发生事件", "an event"),

    /** A result of assessment (考核结果). */
    ASSESSMENT_RESULT("assessment-result", "考核结果", "a result of assessment"),

    /** Conduct (行为). */
    CONDUCT("conduct", "行为", "conduct"),

    /** Any other case (其他情形). */
    CATCH_ALL("catch-all", "其他情形", "any other case");

    /** The codes of this list. */
    public static final CodeList<ConditionKind> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ConditionKind(String code, String chinese, String english) {
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
