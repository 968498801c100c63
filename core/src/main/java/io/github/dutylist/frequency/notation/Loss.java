package io.github.dutylist.frequency.notation;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What a requirement says and its text in another notation does not. */
public enum Loss implements Code {
    /** A least number is written like an exact one. */
    LEAST("least", "“至少”写成了恰好", "a least number became an exact one"),

    /** How many times is left out; the text has one date for each period. */
    NUMBER("number", "次数未写出，每个周期只有一个日期", "the number of times is left out"),

    /** The greatest number is left out. */
    GREATEST("greatest", "上限未写出", "the greatest number is left out"),

    /** Days inside the period are as good as the last one, which the text names. */
    LAST_DAY("last-day", "周期内任何一天均可，写出的是最后一天", "any day of the period would do; the text names the last one"),

    /** The text does not say where periods start; that is for the start date that goes with it. */
    START("start", "周期从何日起算未写出", "where the periods start is left out"),

    /** Periods that start on a day that some months do not have start on the last day of those; the text does not. */
    CLIPPING("clipping", "起始日遇小月改为月末，写出的日期不随之改变", "starting on the last day of shorter months is left out"),

    /** A gap that may be shorter is written as one of equal length. */
    SPACING("spacing", "间隔可以更短，却写成了固定间隔", "gaps that may be shorter became equal ones"),

    /** The season outside which nothing is demanded is left out. */
    SEASON("season", "时段未写出", "the season is left out"),

    /** The time allowed after the period is left out. */
    DUE("due", "周期结束后的宽限时间未写出", "the time allowed after the period is left out"),

    /** For whom it is counted separately is left out. */
    PER("per", "按谁分别计数未写出", "for whom it is counted is left out"),

    /** The events from which the time runs are left out. */
    EVENT("event", "从何事件起算未写出", "the events are left out"),

    /** The notation has no way to say such a requirement. */
    INEXPRESSIBLE("inexpressible", "无法用这种记法表示", "the notation cannot say it");

    /** The codes of this list. */
    public static final CodeList<Loss> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Loss(String code, String chinese, String english) {
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
