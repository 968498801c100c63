package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How many of the sanctions of a provision may be applied. */
public enum SanctionSelection implements Code {
    /** One or more (可以合并使用). */
    ONE_OR_MORE("one-or-more", "可以合并使用", "one or more"),

    /** Exactly one (择一使用). */
    EXACTLY_ONE("exactly-one", "择一使用", "exactly one"),

    /** All (一并使用). */
    ALL("all", "一并使用", "all");

    /** The codes of this list. */
    public static final CodeList<SanctionSelection> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    SanctionSelection(String code, String chinese, String english) {
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
