package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How strongly a clause binds. */
public enum Strength implements Code {
    /** Shall (应当). */
    SHALL("shall", "应当", "shall"),

    /** Shall not (不得). */
    SHALL_NOT("shall-not", "不得", "shall not"),

    /** Should (原则上应当). */
    SHOULD("should", "原则上应当", "should"),

    /** Should not (原则上不得). */
    SHOULD_NOT("should-not", "原则上不得", "should not"),

    /** May (可以). */
    MAY("may", "可以", "may"),

    /** Encouraged (鼓励). */
    ENCOURAGED("encouraged", "鼓励", "encouraged");

    /** The codes of this list. */
    public static final CodeList<Strength> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Strength(String code, String chinese, String english) {
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
