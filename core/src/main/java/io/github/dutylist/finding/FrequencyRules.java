package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.CODE;
import static io.github.dutylist.finding.ArgumentType.DATE;
import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.ArgumentType.MEMBER;
import static io.github.dutylist.finding.ArgumentType.NUMBER;
import static io.github.dutylist.finding.ArgumentType.PHRASE;
import static io.github.dutylist.finding.ArgumentType.POINTER;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.INFO;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about how often and by when a duty is due. */
public final class FrequencyRules {

    /** A frequency has a member that does not go with its kind or its bound. */
    public static final Rule FREQUENCY_MEMBER_MISMATCH = rule("frequency-member-mismatch", ERROR)
            .argument("member", MEMBER)
            .argument("kind", CODE)
            .optionalArgument("bound", CODE)
            .statement(
                    "频次要求带有只属于其他 kind 的成员；count-per-period 的 unit 不是 host-period 却有 scheme；"
                            + "count-per-window 的 window 不以 day、week、month 或 year 计；duration-per-period 的 min 不以 minute、"
                            + "hour、class-hour 或 day 计；by-date 的 notBefore 晚于 date；或 min、max 与 bound 不合：at-least 只有 min，at-most 只有 max，"
                            + "exactly 的 min 与 max 相等，range 二者都有，bare 和 implied 只有 min。与 bound 不合时给出 bound。",
                    "A frequency has a member that only other kinds have; or a count-per-period has a scheme"
                            + " and its unit is not host-period; or the window of a count-per-window is not in day,"
                            + " week, month or year, or the min of a duration-per-period not in minute, hour,"
                            + " class-hour or day, or the notBefore of a by-date after its date;"
                            + " or min and max do not go with the bound: at-least has only min, at-most only max,"
                            + " exactly has both and equal, range has both, bare and implied have only min."
                            + " The bound is named in the last case.")
            .message(
                    "成员“{member}”与这项频次要求的 kind“{kind}”[[、bound“{bound}”]]不合。请改正该成员，或改用合适的 kind 或 bound。",
                    "Member “{member}” does not go with the kind “{kind}”[[ and the bound “{bound}”]] of this"
                            + " frequency. Correct it, or choose the kind or bound that is meant.")
            .build();

    /** The least and the greatest count contradict each other, or there is neither. */
    public static final Rule COUNT_BOUNDS = rule("count-bounds", ERROR)
            .optionalArgument("min", NUMBER)
            .optionalArgument("max", NUMBER)
            .statement(
                    "count-per-period 或 count-per-window 的 min 大于 max，或二者都没有。",
                    "The min of a count-per-period or count-per-window is greater than its max, or it has neither.")
            .message(
                    "次数范围不成立[[：最少 {min} 次，却至多 {max} 次]]。请填写 min 或 max，并使 min 不大于 max。",
                    "The bounds of the count do not work[[: at least {min} but at most {max}]]. Give min or max, with"
                            + " min not above max.")
            .build();

    /** Several years, months or weeks make one period, but from when to count them is not said. */
    public static final Rule PERIOD_NOT_ALIGNED = rule("period-not-aligned", ERROR)
            .argument("every", NUMBER)
            .argument("unit", PHRASE)
            .statement(
                    "every 大于 1，every 个 unit 不能整分一年，又没有 anchor。year、week、day 和 host-period 都不能整分一年；"
                            + "一年有 2 个 half-year、4 个 quarter、12 个 month、36 个 ten-days。",
                    "Every is more than 1, that many units do not divide a year, and there is no anchor."
                            + " Neither year nor week, day or host-period divides a year; a year has 2 half-year, 4"
                            + " quarter, 12 month and 36 ten-days.")
            .message(
                    "每 {every} {unit}为一个周期，不能整分一年，无法确定从哪一天起算。请填写 anchor（起算日期）。",
                    "Periods of {every} {unit} do not divide a year, so from when to count is open. Add the date as"
                            + " anchor.")
            .build();

    /** A period that hosts define does not say by which scheme. */
    public static final Rule HOST_PERIOD_WITHOUT_SCHEME = rule("host-period-without-scheme", ERROR)
            .statement(
                    "unit 为 host-period 而没有 scheme；duration-per-period 没有这个成员，不能用 host-period。",
                    "The unit is host-period and there is no scheme; a duration-per-period cannot have one,"
                            + " nor that unit.")
            .message(
                    "以自定周期（host-period）计数，却没有写明按哪套周期。请填写 scheme（如学期划分的 URI）。",
                    "The count is per host-period without saying which periods are meant. Add the scheme, such as the"
                            + " URI of a school's terms.")
            .build();

    /** A season stands where it has no meaning. */
    public static final Rule DURING_MISPLACED = rule("during-misplaced", ERROR)
            .statement(
                    "during（每年的某一时段）用在 unit 为 host-period 的、一个周期长于一年的频次要求上，或比短于一年的一个周期的最短天数还短（如每半年一次而时段只有十天）。"
                            + "周期恰为一年时，时段就是该年的周期。",
                    "During, a season of each year, stands on a count per host-period or per more than a year,"
                            + " or it is shorter than the shortest period of less than a year that it bounds (such as"
                            + " ten days with a half-year). With periods of just a year, the season is the year's"
                            + " period.")
            .message(
                    "during（每年的某一时段）不能用于自定周期、长于一年的周期，时段也不能短于一个周期。请改用合适的周期，或更正、删去 during。",
                    "A season (during) has no meaning with host periods or periods of more than a year, nor if"
                            + " it is shorter than one period. Choose another period, or correct or remove during.")
            .build();

    /** Working days are counted, but no calendar of them is named. */
    public static final Rule WORKING_DAYS_WITHOUT_CALENDAR = rule("working-days-without-calendar", WARNING)
            .statement(
                    "某个时长的 unit 为 working-day，而清单的 evaluationPolicy 没有 workingDayCalendar。只报一次，报在第一个这样的时长上。",
                    "The unit of an amount is working-day, and the list's evaluationPolicy names no"
                            + " workingDayCalendar. Reported once, at the first such amount.")
            .message(
                    "期限按工作日计算，却没有写明用哪份工作日历，届时将无法判定。请填写 evaluationPolicy.workingDayCalendar。",
                    "Working days are counted without naming a calendar of them, so that nobody can tell when"
                            + " the time"
                            + " is up. Add evaluationPolicy.workingDayCalendar.")
            .build();

    /** How often a duty is due is said only by a word that nobody can count. */
    public static final Rule UNQUANTIFIED_DUTY = rule("unquantified-duty", INFO)
            .review()
            .argument("clause", IDENTIFIER)
            .argument("term", PHRASE)
            .optionalArgument("quote", TEXT)
            .statement(
                    "（自身或继承）strength 为 shall 的有效责任条款有频次要求，且全部是 unquantified，"
                            + "或只有 promptness 而没有 within 的 deadline-after-event，清单的 evaluationPolicy 又没有为这些词规定次数或时限。"
                            + "每个条款报一次，term 是其中第一个，quote 是其原文。",
                    "An active duty clause whose strength, its own or inherited, is shall has frequencies, and"
                            + " all of them are unquantified, or a deadline-after-event with promptness and no within,"
                            + " and the list's evaluationPolicy gives these words no count or time. Reported once for a"
                            + " clause; the term is that of the first, and the quote its words.")
            .message(
                    "条款“{clause}”[[只写了“{quote}”，]]没有次数或期限（属“{term}”一类），无法据以判定是否落实。请确认是否应写明次数或期限，如“每半年至少一次”。",
                    "Clause “{clause}” [[says “{quote}” and ]]gives no number or time (of the kind “{term}”). Nobody can"
                            + " check that; decide whether to give a number or a deadline.")
            .build();

    /** A count is given without saying whether it is a least, a greatest or an exact one. */
    public static final Rule BARE_COUNT = rule("bare-count", INFO)
            .argument("min", NUMBER)
            .optionalArgument("quote", TEXT)
            .statement(
                    "条款、接收者、考核办法或 evaluationPolicy.terms 的频次要求，bound 为 bare。追责情形中的不算。",
                    "The bound of a frequency of a clause, a recipient, an assessment scheme or"
                            + " evaluationPolicy.terms is bare. Those of accountability conditions do not count.")
            .message(
                    "[[“{quote}”]]只写了 {min} 次，没有写明是“至少”还是“恰好”，现按至少 {min} 次理解。请在修订时写明。",
                    "Only a count of {min} is given[[ (“{quote}”)]], without saying whether it is the least or the"
                            + " exact number; it is read as at least {min}. Say so when the list is next revised.")
            .build();

    /** A frequency demands nothing that its neighbours do not demand already. */
    public static final Rule REDUNDANT_FREQUENCY = rule("redundant-frequency", WARNING)
            .argument("clause", IDENTIFIER)
            .listArgument("by", POINTER)
            .statement(
                    "条款对同一件事（各项 quote 在原文中只隔标点或连词、所说的事相同或省略，或没有 quote）有几项计次或计时长的频次要求，其中一项可由其余各项推出（按清单 evaluationPolicy 的 yearStart 与 terms 计算），删去它不改变要求。"
                            + "相同的两项由 repeated-entry 报告。by 是推出它的各项。",
                    "A clause has several frequencies that count times or durations of one deed (with nothing but"
                            + " punctuation or a connective between their quotes and the deed repeated or left out, or"
                            + " without quotes), and one of them follows from the others, by the yearStart and terms of the list's evaluationPolicy, so that nothing"
                            + " changes without it. Two that are the same are left to repeated-entry. Those from which"
                            + " it follows are named.")
            .message(
                    "条款“{clause}”的这项频次要求可由同一条款的 {by} 推出，没有提出更多要求。请删去，或改为原意所要求的次数。",
                    "This frequency of clause “{clause}” follows from {by} of the same clause and demands nothing more."
                            + " Remove it, or give the number that is meant.")
            .build();

    /** Frequencies of one clause cannot be kept together. */
    public static final Rule CONTRADICTORY_FREQUENCIES = rule("contradictory-frequencies", ERROR)
            .argument("clause", IDENTIFIER)
            .listArgument("conflict", POINTER)
            .optionalArgument("least", NUMBER)
            .optionalArgument("greatest", NUMBER)
            .optionalArgument("start", DATE)
            .optionalArgument("end", DATE)
            .optionalArgument("days", NUMBER)
            .statement(
                    "条款对同一件事（各项 quote 在原文中只隔标点或连词、所说的事相同或省略，或没有 quote）的几项计次要求不可能同时做到：在某些日期之间，各项下限合计 least 次，各项上限合计只容许 greatest 次。conflict 是互相矛盾的最少几项，"
                            + "start 与 end 举出一段这样的日期；需要更久才显出矛盾的，以 days 说明长期平均每多少天如此（自定周期的日期不详，不举日期与次数）。",
                    "Frequencies of a clause that count times of one deed (with nothing but punctuation or a connective"
                            + " between their quotes and the deed repeated or left out, or without quotes) cannot be kept together: between some dates the least"
                            + " numbers come to least and the greatest allow only greatest. The fewest that contradict"
                            + " each other are named, with dates and numbers as an example, or with the days in which the"
                            + " numbers add up so in the long run (none for the periods of a host, whose dates are not"
                            + " known).")
            .message(
                    "条款“{clause}”的频次要求 {conflict} 互相矛盾[[：{start} 至 {end} 按下限合计须有 {least} 次，按上限合计只容许 {greatest} 次]][[：长期平均每 {days} 天按下限合计须有 {least} 次，按上限合计只容许 {greatest} 次]]。"
                            + "请更正其中一项。",
                    "The frequencies {conflict} of clause “{clause}” contradict each other[[: from {start} to {end} the"
                            + " least numbers come to {least} and the greatest allow only {greatest}]][[: in the long run the"
                            + " least numbers come to {least} in every {days} days and the greatest allow only"
                            + " {greatest}]]. Correct one of them.")
            .build();

    /** Two clauses demand of one bearer what cannot be done as one kind of work. */
    public static final Rule CONFLICTING_CLAUSES = rule("conflicting-clauses", WARNING)
            .argument("clause", IDENTIFIER)
            .listArgument("others", IDENTIFIER)
            .argument("role", IDENTIFIER)
            .optionalArgument("least", NUMBER)
            .optionalArgument("greatest", NUMBER)
            .statement(
                    "同一责任主体、同一 activity、相同 topics 的几个有效责任条款（strength 为 shall 或 should），其计次要求作为同一项工作不可能同时做到："
                            + "在某些日期之间，各项下限合计 least 次，各项上限合计只容许 greatest 次。报在其中最后一个条款上。",
                    "Active duty clauses of one bearer with the same activity and topics, and the strength shall or"
                            + " should, count times so that they cannot be kept together as one kind of work: between"
                            + " some dates the least numbers come to least and the greatest allow only greatest."
                            + " Reported at the last of the clauses.")
            .message(
                    "条款“{clause}”与 {others} 对“{role}”的同类工作要求不一致[[：按下限合计须有 {least} 次，按上限合计只容许 {greatest} 次]]。"
                            + "请核对次数；如属不同工作，请用 topics 或 activity 区分。",
                    "Clause “{clause}” and {others} demand of “{role}” what cannot be done as one kind of work[[: the least"
                            + " numbers come to {least} and the greatest allow only {greatest}]]. Check the numbers, or"
                            + " tell the work apart by its topics or activity.")
            .build();

    /** A duty has only a greatest number, which is often a misreading of a least one. */
    public static final Rule RARE_MAXIMUM = rule("rare-maximum", INFO)
            .argument("clause", IDENTIFIER)
            .argument("max", NUMBER)
            .optionalArgument("quote", TEXT)
            .statement(
                    "（自身或继承）strength 为 shall 的有效责任条款，某项计次要求只有大于 0 的 max 而没有 min。责任清单通常规定下限。",
                    "An active duty clause whose strength, its own or inherited, is shall has a count with a max above 0"
                            + " and no min. Duties mostly have a least number.")
            .message(
                    "条款“{clause}”[[（“{quote}”）]]只规定至多 {max} 次。请确认不是“至少”；如确为限制，可把 strength 改为 should 或 shall-not。",
                    "Clause “{clause}”[[ (“{quote}”)]] sets only a greatest number, {max}. Make sure that no least number"
                            + " is meant; for a limit, the strength may be should or shall-not.")
            .build();

    /** Something is due on a day on which the list is not in force. */
    public static final Rule DATE_OUTSIDE_EFFECT = rule("date-outside-effect", WARNING)
            .argument("clause", IDENTIFIER)
            .argument("date", DATE)
            .argument("start", DATE)
            .optionalArgument("end", DATE)
            .statement(
                    "有效责任条款的 by-date 的 date 早于清单 effective 的 start，或晚于其 end。",
                    "The date of a by-date of an active duty clause is before the start of the list's effective range,"
                            + " or after its end.")
            .message(
                    "条款“{clause}”要求在 {date} 前完成，而清单自 {start} 起施行[[，至 {end} 止]]。请核对日期。",
                    "Clause “{clause}” is to be done by {date}, but the list is in force from {start}[[ to {end}]]. Check"
                            + " the dates.")
            .build();

    private FrequencyRules() {}

    static List<Rule> all() {
        return List.of(
                FREQUENCY_MEMBER_MISMATCH,
                COUNT_BOUNDS,
                PERIOD_NOT_ALIGNED,
                HOST_PERIOD_WITHOUT_SCHEME,
                DURING_MISPLACED,
                WORKING_DAYS_WITHOUT_CALENDAR,
                UNQUANTIFIED_DUTY,
                BARE_COUNT,
                REDUNDANT_FREQUENCY,
                CONTRADICTORY_FREQUENCIES,
                CONFLICTING_CLAUSES,
                RARE_MAXIMUM,
                DATE_OUTSIDE_EFFECT);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.FREQUENCIES, code, severity);
    }
}
