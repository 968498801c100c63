package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How the wording bounds a count. */
public enum Bound implements Code {
    /** At least (至少). */
    AT_LEAST("at-least", "至少", "at least"),

    /** At most (至多). */
    AT_MOST("at-most", "至多", "at most"),

    /** Exactly (恰好). */
    EXACTLY("exactly", "恰好", "exactly"),

    /** Range (区间). */
    RANGE("range", "区间", "range"),

    /** A bare number (单述次数). */
    BARE("bare", "单述次数", "a bare number"),

    /** No number (未述次数). */
    IMPLIED("implied", "未述次数", "no number");

    /** The codes of this list. */
    public static final CodeList<Bound> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Bound(String code, String chinese, String english) {
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
