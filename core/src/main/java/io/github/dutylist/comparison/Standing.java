package io.github.dutylist.comparison;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** How a duty stands to that of a superior's model list. */
public enum Standing implements Code {
    /** It demands less. */
    WEAKER("weaker", "弱于示范清单", "weaker than the model"),

    /** It demands the same. */
    EQUAL("equal", "与示范清单相当", "equal to the model"),

    /** It demands more. */
    STRONGER("stronger", "强于示范清单", "stronger than the model"),

    /** It demands more in one respect and less in another. */
    INCOMPARABLE("incomparable", "与示范清单互有强弱", "not comparable with the model"),

    /** Nobody can tell by its structure; a person has to read it. */
    UNDETERMINED("undetermined", "待人工比较", "for a person to compare"),

    /** The list has no such duty. */
    MISSING("missing", "示范清单有而本清单没有", "missing from the list"),

    /** The model has no such duty. */
    ADDED("added", "示范清单没有而本清单新增", "added by the list");

    /** The codes of this list. */
    public static final CodeList<Standing> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Standing(String code, String chinese, String english) {
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
