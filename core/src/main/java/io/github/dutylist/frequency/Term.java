package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** A word of frequency that nobody can count without a policy. */
public enum Term implements Code {
    /** Periodically (定期). */
    PERIODIC("periodic", "定期", "periodically"),

    /** At irregular intervals (不定期). */
    IRREGULAR("irregular", "不定期", "at irregular intervals"),

    /** Frequently (经常性). */
    FREQUENT("frequent", "经常性", "frequently"),

    /** Routinely (日常). */
    ROUTINE("routine", "日常", "routinely"),

    /** As needed (适时). */
    AS_NEEDED("as-needed", "适时", "as needed"),

    /** Together with other work (同部署同检查). */
    CONCURRENT("concurrent", "同部署同检查", "together with other work");

    /** The codes of this list. */
    public static final CodeList<Term> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Term(String code, String chinese, String english) {
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
