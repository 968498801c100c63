package io.github.dutylist.comparison;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whether a change matters. */
public enum Significance implements Code {
    /** It changes who owes what, or may do so. */
    SUBSTANTIVE("substantive", "实质性变化", "substantive"),

    /** It changes how something is written, printed or filed, and nothing that anybody owes. */
    EDITORIAL("editorial", "文字性变化", "editorial"),

    /** A person has to decide. */
    REVIEW("review", "待人工确认", "for review");

    /** The codes of this list. */
    public static final CodeList<Significance> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Significance(String code, String chinese, String english) {
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
