package io.github.dutylist.frequency.implication;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Why a requirement does not follow from others, or why nobody can tell. */
public enum Reason implements Code {
    /** Some stream of records keeps the one and breaks the other; the witness shows it. */
    WITNESS("witness", "可以举出反例", "there is a counterexample"),

    /** More time is allowed. */
    LATER("later", "允许的时间更长", "more time is allowed"),

    /** It may be done before the first day on which the other wants it. */
    EARLIER("earlier", "可以早于所要求的起始日期", "it may be done before the first day demanded"),

    /** Not all the events are covered. */
    OTHER_EVENTS("other-events", "没有涵盖所要求的全部事件", "not all the events are covered"),

    /** The time runs from another moment. */
    OTHER_START("other-start", "起算的时刻不同", "the time runs from another moment"),

    /** Fewer times are demanded, or more are allowed. */
    LOOSER("looser", "对次数的要求较宽", "what is demanded of the number is looser"),

    /** What is kept says how many times and not how long: each of them may be short. */
    NUMBER_ONLY("number-only", "只规定了次数，没有规定时长", "a number of times says nothing of how long each takes"),

    /** Neither form follows from the other. */
    OTHER_FORM("other-form", "两者形式不同，互不蕴含", "the forms are different, and neither follows from the other"),

    /** 不定期 says nothing of how often, so that only itself follows. */
    IRREGULAR("irregular", "“不定期”没有说明次数，只蕴含自身", "“at irregular intervals” says nothing of how often"),

    /** A word of frequency that nobody can count; an evaluation policy may say what it means. */
    UNQUANTIFIED("unquantified", "频次只有文字、没有数量，未约定其含义", "a word without a number, and no policy says what it means"),

    /** A word of promptness; an evaluation policy may say what it means. */
    PROMPTNESS("promptness", "时限只有文字、没有数量，未约定其含义", "a word of promptness, and no policy says what it means"),

    /** Which events are meant is not said on one side. */
    EVENTS_UNNAMED("events-unnamed", "没有写明是哪些事件", "which events are meant is not said"),

    /** Working days are compared with other days, and there is no calendar of them or it does not reach. */
    WORKING_DAYS("working-days", "工作日的长短须依据工作日历判定", "how long working days take needs a calendar of them"),

    /** Amounts of units that nobody can convert, such as class hours and hours. */
    OTHER_UNIT("other-unit", "计量单位无法换算", "the units cannot be converted"),

    /** Periods of a host, whose days are not known here. */
    HOST_PERIODS("host-periods", "自定周期的起止日期未知", "the days of the host's periods are not known"),

    /** One counts for each person or unit and the other does not. */
    OTHER_PER("other-per", "计数的对象不同（如按人、按单位）", "they count for others, such as each person or each unit"),

    /** The requirement contradicts itself or is incomplete. */
    UNSOUND("unsound", "要求自身有误或不完整", "the requirement is wrong or incomplete in itself"),

    /** A period or window of more than ten years. */
    TOO_LONG("too-long", "周期或窗口超过十年", "a period or window is longer than ten years"),

    /** A counterexample was found, and it is open whether it can go on for ever before and after. */
    UNCONTINUED(
            "uncontinued",
            "能举出一段时间内的反例，但未能确认可以长期延续",
            "there is a counterexample, but it may not be possible to go on after it"),

    /** The periods meet in so many ways, or are so many, that not all were looked at. */
    TOO_MANY("too-many", "周期的组合过多，未能逐一核对", "the periods meet in too many ways to look at them all");

    /** The codes of this list. */
    public static final CodeList<Reason> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    Reason(String code, String chinese, String english) {
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
