package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What a period demands in which the list was in force only for a part. */
public enum PartialPeriod implements Code {
    /** In proportion, half up (按比例折算); a greatest number is not divided, so that a limit never becomes stricter. */
    PRORATE("prorate", "按比例折算", "in proportion, half up"),

    /** In full (全额要求). */
    FULL("full", "全额要求", "in full"),

    /** Nothing (免除). */
    WAIVE("waive", "免除", "nothing"),

    /** As if the list had been in force throughout (按完整周期). */
    WHOLE_PERIOD("whole-period", "按完整周期", "as if the list had been in force throughout");

    /** The codes of this list. */
    public static final CodeList<PartialPeriod> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    PartialPeriod(String code, String chinese, String english) {
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
