package io.github.dutylist.fulfilment;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Whether a record stands. */
public enum RecordStatus implements Code {
    /** Final (定稿). */
    FINAL("final", "定稿", "final"),

    /** Amended (已更正): it was changed after it was final, and counts as it is now. */
    AMENDED("amended", "已更正", "amended"),

    /** Entered in error (录入错误): it counts for nothing. */
    ENTERED_IN_ERROR("entered-in-error", "录入错误", "entered in error");

    /** The codes of this list. */
    public static final CodeList<RecordStatus> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    RecordStatus(String code, String chinese, String english) {
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
