package io.github.dutylist.frequency;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The calendar unit in which a {@link CountPerPeriod} or {@link DurationPerPeriod} counts. */
public enum PeriodUnit implements Code {
    /** Year (年). */
    YEAR("year", "年", "year"),

    /** Half-year (半年). */
    HALF_YEAR("half-year", "半年", "half-year"),

    /** Quarter (季度). */
    QUARTER("quarter", "季度", "quarter"),

    /** Month (月). */
    MONTH("month", "月", "month"),

    /** Ten-day period (旬). */
    TEN_DAYS("ten-days", "旬", "ten-day period"),

    /** Week (周). */
    WEEK("week", "周", "week"),

    /** Day (日). */
    DAY("day", "日", "day"),

    /** Period of the host (自定周期). */
    HOST_PERIOD("host-period", "自定周期", "period of the host");

    /** The codes of this list. */
    public static final CodeList<PeriodUnit> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    PeriodUnit(String code, String chinese, String english) {
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
