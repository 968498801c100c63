package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The form of a {@link FrequencyRequirement}: its {@code kind} on the wire. */
public enum FrequencyKind implements Code {
    /** The form {@link CountPerPeriod}. */
    COUNT_PER_PERIOD("count-per-period", "周期次数", "count in each period"),

    /** The form {@link DurationPerPeriod}. */
    DURATION_PER_PERIOD("duration-per-period", "周期时长", "duration in each period"),

    /** The form {@link CountPerWindow}. */
    COUNT_PER_WINDOW("count-per-window", "滚动次数", "count in every window"),

    /** The form {@link DeadlineAfterEvent}. */
    DEADLINE_AFTER_EVENT("deadline-after-event", "事后时限", "deadline after an event"),

    /** The form {@link OnEvent}. */
    ON_EVENT("on-event", "逢事次数", "count for each event"),

    /** The form {@link ByDate}. */
    BY_DATE("by-date", "限期完成", "by a date"),

    /** The form {@link Continuous}. */
    CONTINUOUS("continuous", "持续不断", "continuously"),

    /** The form {@link Unquantified}. */
    UNQUANTIFIED("unquantified", "未量化", "a word without a number");

    /** The codes of this list. */
    public static final CodeList<FrequencyKind> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    FrequencyKind(String code, String chinese, String english) {
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
