package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The moment from which a deadline runs. */
public enum CountedFrom implements Code {
    /** Occurrence of the event (发生之时). */
    OCCURRENCE("occurrence", "发生之时", "occurrence of the event"),

    /** Awareness of the event (知悉之时). */
    AWARENESS("awareness", "知悉之时", "awareness of the event");

    /** The codes of this list. */
    public static final CodeList<CountedFrom> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    CountedFrom(String code, String chinese, String english) {
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
