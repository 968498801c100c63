package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.CODE;
import static io.github.dutylist.finding.ArgumentType.DATE;
import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about fulfilment records, measured against the list that they are of. */
public final class RecordRules {

    /** Records are checked against a list that they are not of. */
    public static final Rule RECORDS_OF_OTHER_LIST = rule("records-of-other-list", ERROR)
            .argument("stated", TEXT)
            .argument("list", TEXT)
            .statement(
                    "履责记录的 list.id 与所对照清单的 id 不同。版本不同不算。",
                    "The list.id of the records is not the id of the list that they are checked against."
                            + " Another version is none.")
            .message(
                    "履责记录属于清单“{stated}”，不属于“{list}”。请换用相应的清单，或更正 list.id。",
                    "The records are of list “{stated}”, not of “{list}”. Use the list that they are of or correct"
                            + " list.id.")
            .build();

    /** The days that records cover end before they start. */
    public static final Rule COVERAGE_REVERSED = rule("coverage-reversed", ERROR)
            .argument("start", DATE)
            .argument("end", DATE)
            .statement(
                    "履责记录的 coverage 的 end 早于 start。两日相同不算。",
                    "The end of the coverage of the records is before its start. The same day is none.")
            .message(
                    "记录覆盖期间的截止日 {end} 早于起始日 {start}。请更正其中之一。",
                    "The coverage ends on {end}, before its start on {start}. Correct one of them.")
            .build();

    /** A record serves a clause that the list does not have. */
    public static final Rule RECORD_UNKNOWN_CLAUSE = rule("record-unknown-clause", ERROR)
            .argument("record", IDENTIFIER)
            .argument("clause", IDENTIFIER)
            .optionalArgument("nearest", IDENTIFIER)
            .statement(
                    "记录的 clauses 中有一个标识符，清单中既没有这个条款，也没有这个考核办法。nearest 是只差一两个字符的条款标识符，没有则不给出。",
                    "An identifier in the clauses of a record is neither that of a clause of the list nor that"
                            + " of an assessment scheme. The nearest id of a clause is given if it is only a slip away.")
            .message(
                    "记录“{record}”所属的条款“{clause}”不在清单中[[，可能应为“{nearest}”]]。请更正条款标识符。",
                    "Record “{record}” serves clause “{clause}”, which the list does not have[[; “{nearest}” may be"
                            + " meant]]. Correct the identifier.")
            .build();

    /** A record is of a day that has not come. */
    public static final Rule RECORD_IN_FUTURE = rule("record-in-future", ERROR)
            .argument("record", IDENTIFIER)
            .argument("date", DATE)
            .argument("asOf", DATE)
            .statement(
                    "记录的 date 不早于评估日（以当日零时为准）。录入错误（entered-in-error）的记录除外。",
                    "The date of a record is not before the day as of whose start the records are checked. Records"
                            + " entered in error are exempt.")
            .message(
                    "记录“{record}”的日期 {date} 在评估日 {asOf} 零时尚未到来。请更正日期；如当日事项应计入，请把评估日后移一日。",
                    "Record “{record}” is of {date}, which has not come at the start of {asOf}. Correct the date;"
                            + " to have the day itself count, check as of the day after it.")
            .build();

    /** A record is of a day on which the list is not in effect. */
    public static final Rule RECORD_OUTSIDE_EFFECT = rule("record-outside-effect", WARNING)
            .argument("record", IDENTIFIER)
            .argument("date", DATE)
            .argument("start", DATE)
            .optionalArgument("end", DATE)
            .statement(
                    "记录的 date 不在清单的 effective 之内。录入错误（entered-in-error）的记录除外。",
                    "The date of a record does not lie in the effective of the list. Records entered in error are"
                            + " exempt.")
            .message(
                    "记录“{record}”的日期 {date} 不在清单施行期间（{start} 起[[，{end} 止]]），一般不计入。请核对日期，或对照当时施行的版本。",
                    "Record “{record}” is of {date}, when the list is not in effect (from {start}[[ to {end}]]), and as"
                            + " a rule does not count. Check the date or use the version that was in effect.")
            .build();

    /** The day and the moment of a record or event disagree. */
    public static final Rule RECORD_DATE_DISAGREES = rule("record-date-disagrees", ERROR)
            .argument("id", IDENTIFIER)
            .argument("date", DATE)
            .argument("actual", DATE)
            .argument("zone", TEXT)
            .statement(
                    "记录或事件的 occurredAt 按清单时区所在的日期不是其 date。",
                    "The occurredAt of a record or event falls, in the time zone of the list, on another day than"
                            + " its date.")
            .message(
                    "“{id}”的 date 为 {date}，而 occurredAt 按 {zone} 时间是 {actual}，将按后者计。请更正其中之一。",
                    "“{id}” is dated {date}, but its occurredAt is on {actual} in {zone}, which is what counts."
                            + " Correct one of them.")
            .build();

    /** A record says what another one says. */
    public static final Rule RECORD_REPEATED = rule("record-repeated", WARNING)
            .argument("record", IDENTIFIER)
            .argument("first", IDENTIFIER)
            .statement(
                    "两条记录除 id、status 和扩展成员外完全相同。报在后一条上，first 是第一条。录入错误（entered-in-error）的记录除外。",
                    "Two records are equal but for id, status and extensions. Reported at the later one; first is"
                            + " the first. Records entered in error are exempt.")
            .message(
                    "记录“{record}”与“{first}”内容相同，会计为两次。请删去重复的一条，或补充 occurredAt 等以示区别。",
                    "Record “{record}” says the same as “{first}”, and both count. Remove one or tell them apart, by"
                            + " occurredAt for example.")
            .build();

    /** A record that should respond to an event names none that there is. */
    public static final Rule RECORD_WITHOUT_EVENT = rule("record-without-event", ERROR)
            .argument("record", IDENTIFIER)
            .optionalArgument("event", IDENTIFIER)
            .optionalArgument("clause", IDENTIFIER)
            .statement(
                    "记录的 event 不是 events 中任何事件的 id；或记录没有 event，而它所属的某个条款的全部频次要求（含收受方的）都是事后时限或逢事次数。"
                            + "前者给出 event，后者给出 clause。录入错误（entered-in-error）的记录除外。",
                    "The event of a record is the id of no event in events; or a record has no event, and all"
                            + " frequencies of a clause that it serves, those of its recipients included, are deadlines"
                            + " after events or counts for each event. The event is named in the first case, the clause"
                            + " in the second. Records entered in error are exempt.")
            .message(
                    "记录“{record}”[[所应对的事件“{event}”不在 events 中]][[没有写明所应对的事件（event），而条款“{clause}”的要求都因事件而生]]，不会计入。请补充事件。",
                    "Record “{record}” does not count:[[ its event “{event}” is not in events]][[ it names no event, and"
                            + " everything in clause “{clause}” follows from events]]. Add the event.")
            .build();

    /** A record responds to an event that came after it. */
    public static final Rule RECORD_BEFORE_EVENT = rule("record-before-event", WARNING)
            .argument("record", IDENTIFIER)
            .argument("date", DATE)
            .argument("event", IDENTIFIER)
            .argument("eventDate", DATE)
            .statement(
                    "记录的 date 早于其 event 所指事件的 date。仍按应对该事件计入，因为有的事项本应在事前完成。录入错误（entered-in-error）的记录除外。",
                    "The date of a record is before the date of the event that it names. It counts for the event"
                            + " nevertheless, since some things are to be done before. Records entered in error are"
                            + " exempt.")
            .message(
                    "记录“{record}”的日期 {date} 早于所应对的事件“{event}”（{eventDate}），仍会计入。请核对两者的日期，或更正所应对的事件。",
                    "Record “{record}” is of {date}, before its event “{event}” of {eventDate}, and counts for it. Check"
                            + " both dates, or correct the event.")
            .build();

    /** A record names a clause or roles for which it does not count. */
    public static final Rule RECORD_NOT_COUNTED = rule("record-not-counted", WARNING)
            .argument("record", IDENTIFIER)
            .argument("clause", IDENTIFIER)
            .optionalArgument("item", IDENTIFIER)
            .optionalArgument("role", IDENTIFIER)
            .statement(
                    "记录所属的条款有分项，而记录不属于其中任何一项，item 是其第一项；或记录有 roles，其中没有一个承担该条款，role 是第一个。"
                            + "录入错误（entered-in-error）的记录除外。",
                    "A clause that a record serves has items, none of which the record serves, and the first of them is"
                            + " given; or a record has roles, none of which bears a clause that it serves, and the first"
                            + " of them is given. Records entered in error are exempt.")
            .message(
                    "记录“{record}”不会计入条款“{clause}”[[：该条款分项承担，请在 clauses 中写明所完成的项，如“{item}”]]"
                            + "[[：所列角色（“{role}”等）都不承担该条款，请更正 roles 或条款标识符]]。",
                    "Record “{record}” does not count for clause “{clause}”[[, whose items are what is measured; name the"
                            + " item that was done, such as “{item}”]][[, which none of its roles, such as “{role}”,"
                            + " bears; correct the roles or the clause]].")
            .build();

    /** A record is for a period that has no such key. */
    public static final Rule PERIOD_KEY_FORM = rule("period-key-form", ERROR)
            .argument("record", IDENTIFIER)
            .argument("value", TEXT)
            .statement(
                    "记录的 forPeriod 不是日历上任何周期的代号，而记录所属的条款都没有自定周期（host-period）的要求。",
                    "The forPeriod of a record is the key of no period of the calendar, and no clause that it"
                            + " serves has a requirement in periods of the host.")
            .message(
                    "记录“{record}”的 forPeriod“{value}”不是周期代号，将按其日期计。请把年、半年、季、月、旬、周、日依次写作 2026-A1、2026-S2、2026-Q3、2026-M07、2026-T19、"
                            + "2026-W27、2026-D183，其他周期写作 2026-03-01/2026-04-30。",
                    "The forPeriod “{value}” of record “{record}” is no key of a period, so its date counts. Write"
                            + " 2026-A1, 2026-S2, 2026-Q3, 2026-M07, 2026-T19, 2026-W27 or 2026-D183 for a year,"
                            + " half-year, quarter, month, ten-day period, week or day, and 2026-03-01/2026-04-30 for"
                            + " any other.")
            .build();

    /** A record lacks evidence that its clause requires. */
    public static final Rule EVIDENCE_MISSING = rule("evidence-missing", WARNING)
            .argument("record", IDENTIFIER)
            .argument("clause", IDENTIFIER)
            .listArgument("kinds", CODE)
            .statement(
                    "条款的 evidence 中 required 为 true 的种类，记录的 evidence 中没有。每条记录对每个条款报一次，kinds 列出缺少的种类。"
                            + "录入错误（entered-in-error）的记录除外。",
                    "A record has no evidence of a kind that is required in the evidence of a clause that it serves."
                            + " Reported once for each record and clause, with the kinds that are missing. Records"
                            + " entered in error are exempt.")
            .message(
                    "记录“{record}”缺少条款“{clause}”要求的佐证材料：{kinds}。请补充 evidence。",
                    "Record “{record}” lacks evidence that clause “{clause}” requires: {kinds}. Add it to evidence.")
            .build();

    private RecordRules() {}

    static List<Rule> all() {
        return List.of(
                RECORDS_OF_OTHER_LIST,
                COVERAGE_REVERSED,
                RECORD_UNKNOWN_CLAUSE,
                RECORD_IN_FUTURE,
                RECORD_OUTSIDE_EFFECT,
                RECORD_DATE_DISAGREES,
                RECORD_REPEATED,
                RECORD_WITHOUT_EVENT,
                RECORD_BEFORE_EVENT,
                RECORD_NOT_COUNTED,
                PERIOD_KEY_FORM,
                EVIDENCE_MISSING);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.RECORDS, code, severity);
    }
}
