package io.github.dutylist.value;

import java.util.Locale;

/** The unit in which an {@link Amount} of time is given. */
public enum AmountUnit implements Code {
    /** Minute (分钟). */
    MINUTE("minute", "分钟", "minute"),

    /** Hour (小时). */
    HOUR("hour", "小时", "hour"),

    /** Class hour (学时). */
    CLASS_HOUR("class-hour", "学时", "class hour"),

    /** Day (日). */
    DAY("day", "日", "day"),

    /** Working day (工作日). */
    WORKING_DAY("working-day", "工作日", "working day"),

    /** Week (周). */
    WEEK("week", "周", "week"),

    /** Month (个月). */
    MONTH("month", "个月", "month"),

    /** Year (年). */
    YEAR("year", "年", "year");

    /** The codes of this list. */
    public static final CodeList<AmountUnit> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    AmountUnit(String code, String chinese, String english) {
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
