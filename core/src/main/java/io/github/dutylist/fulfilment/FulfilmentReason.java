package io.github.dutylist.fulfilment;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Why a status is what it is, where the numbers do not say. */
public enum FulfilmentReason implements Code {
    /** The time is not, or not all, within the coverage of the records. */
    RECORD_COVERAGE("record-coverage", "记录未覆盖该时段", "the records do not cover the time"),

    /** A deadline in hours, and a record without the moment at which it was done. */
    RECORD_TIME("record-time", "记录缺少时刻", "a record has no time of day"),

    /** A duration, and a record without an amount in the unit that is required. */
    RECORD_AMOUNT("record-amount", "记录缺少可计的时长", "a record has no amount that can be added"),

    /** The moment from which a deadline runs is not known of the event. */
    EVENT_TIME("event-time", "事件时间不全", "the time of the event is not known"),

    /** Nothing says which events the clause speaks of. */
    EVENT_TYPES("event-types", "未写明事件类型", "the types of events are not named"),

    /** There is no working-day calendar, or it does not know a day on the way. */
    CALENDAR_COVERAGE("calendar-coverage", "工作日历未覆盖", "the working-day calendar does not tell"),

    /** The host has not supplied the scheme of periods, or it does not reach far enough. */
    PERIOD_SCHEME("period-scheme", "自定周期未提供", "the periods of the host are not known"),

    /** It is counted for each unit or person, and the bearer stands for several. */
    COUNTED_PER("counted-per", "无法分别计数", "the records do not tell apart whom to count"),

    /** The frequency is a word to which the policy gives no number. */
    UNQUANTIFIED("unquantified", "频次未量化", "the frequency is not a number"),

    /** The time allowed is a word to which the policy gives no number. */
    PROMPTNESS("promptness", "时限未量化", "the time allowed is not a number"),

    /** Single records cannot show that something never pauses. */
    CONTINUOUS("continuous", "持续性要求", "it never pauses"),

    /** The clause does not say how often. */
    NO_FREQUENCY("no-frequency", "未规定频次", "no frequency is stated"),

    /** The clause forbids what its frequency demands. */
    PROHIBITION("prohibition", "禁止性规定", "it is forbidden"),

    /** The requirement contradicts itself; validation says how. */
    MALFORMED("malformed", "频次要求有误", "the requirement is malformed"),

    /** The clause obliges nobody. */
    STATEMENT("statement", "说明性条款", "a statement"),

    /** The clause, or one around it, is withdrawn. */
    WITHDRAWN("withdrawn", "条款已撤销", "withdrawn"),

    /** The clause permits or encourages, and does not demand. */
    NOT_BINDING("not-binding", "非强制性条款", "not binding"),

    /** The list is not in effect at the time. */
    NOT_IN_EFFECT("not-in-effect", "不在施行期内", "not in effect"),

    /**
     * The list is in effect for a part of the period so short that nothing is required, or the policy waives it, or the season
     * of the requirement starts or ends in the period.
     */
    PARTIAL_PERIOD("partial-period", "不足一个周期", "part of a period only"),

    /** No event is on record that calls for it. */
    NO_EVENT("no-event", "未发生相关事件", "no such event"),

    /** No period, deadline or date lies in the time evaluated. */
    OUTSIDE_PERIOD("outside-period", "本期无要求", "nothing in the time evaluated"),

    /** It is owed, and nothing says by when. */
    NO_DEADLINE("no-deadline", "未规定时限", "no deadline is stated");

    /** The codes of this list. */
    public static final CodeList<FulfilmentReason> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    FulfilmentReason(String code, String chinese, String english) {
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
