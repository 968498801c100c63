package io.github.dutylist.frequency;

import static io.github.dutylist.value.ValueFixtures.COUNTED;
import static io.github.dutylist.value.ValueFixtures.DAY;
import static io.github.dutylist.value.ValueFixtures.FILED;
import static io.github.dutylist.value.ValueFixtures.HOURS;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.FixturePair;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Two full, sound and disjoint objects of every type of this package.
 *
 * <p>No sound count has both a season and a scheme of the host, so each of the two has one of them.
 */
public final class FrequencyFixtures {

    /** The flood season. */
    public static final Season FLOODS = Season.of(MonthDay.of(4, 15), MonthDay.of(10, 15)).toBuilder()
            .extensions(FILED)
            .build();

    /** The winter, over the turn of the year. */
    public static final Season WINTER = Season.of(MonthDay.of(11, 1), MonthDay.of(3, 15)).toBuilder()
            .extensions(COUNTED)
            .build();

    /** Two to four times in every second month of the flood season. */
    public static final CountPerPeriod PATROLS = CountPerPeriod.between(2, 4, PeriodUnit.MONTH).toBuilder()
            .every(2)
            .anchor(LocalDate.of(2026, 5, 1))
            .during(FLOODS)
            .due(DAY)
            .per(Per.UNIT)
            .quote("汛期每两个月巡查2至4次")
            .extensions(FILED)
            .build();

    /** Exactly three times in a school term. */
    public static final CountPerPeriod LESSONS = CountPerPeriod.exactly(3, PeriodUnit.HOST_PERIOD).toBuilder()
            .every(1)
            .anchor(LocalDate.of(2026, 9, 1))
            .scheme("https://school.example.org/terms")
            .due(HOURS)
            .per(Per.PERSON)
            .quote("每学期授课3次")
            .extensions(COUNTED)
            .build();

    /** Twelve days of study in every second half-year. */
    public static final DurationPerPeriod STUDY =
            DurationPerPeriod.of(Amount.of(12, AmountUnit.DAY), PeriodUnit.HALF_YEAR).toBuilder()
                    .every(2)
                    .per(Per.BEARER)
                    .quote("每年集中学习累计不少于12天")
                    .extensions(FILED)
                    .build();

    /** Twenty-four class hours of training in every fourth quarter. */
    public static final DurationPerPeriod TRAINING =
            DurationPerPeriod.of(Amount.of(24, AmountUnit.CLASS_HOUR), PeriodUnit.QUARTER).toBuilder()
                    .every(4)
                    .per(Per.PERSON)
                    .quote("人均不少于24学时")
                    .extensions(COUNTED)
                    .build();

    /** Two to three times in any twelve months. */
    public static final CountPerWindow DRILLS = CountPerWindow.builder()
            .min(2)
            .max(3)
            .window(Amount.of(12, AmountUnit.MONTH))
            .per(Per.PERSON)
            .quote("任意连续12个月演练2至3次")
            .extensions(FILED)
            .build();

    /** Once to five times in any ninety days. */
    public static final CountPerWindow CHECKS = CountPerWindow.builder()
            .min(1)
            .max(5)
            .window(Amount.of(90, AmountUnit.DAY))
            .per(Per.UNIT)
            .quote("任意90日内抽查1至5次")
            .extensions(COUNTED)
            .build();

    /** Within a day of the occurrence, and at once. */
    public static final DeadlineAfterEvent ALARM = DeadlineAfterEvent.builder()
            .addEventTypes("dam-breach")
            .within(DAY)
            .promptness(Promptness.IMMEDIATE)
            .countedFrom(CountedFrom.OCCURRENCE)
            .quote("第一时间、至迟1日内报告")
            .extensions(FILED)
            .build();

    /** Promptly, within 24 hours of becoming aware. */
    public static final DeadlineAfterEvent NOTICE = DeadlineAfterEvent.builder()
            .addEventTypes("data-leak", "intrusion")
            .within(HOURS)
            .promptness(Promptness.PROMPT)
            .countedFrom(CountedFrom.AWARENESS)
            .quote("知悉后24小时内及时通报")
            .extensions(COUNTED)
            .build();

    /** Once for a breach. */
    public static final OnEvent MEETING = OnEvent.of("dam-breach").toBuilder()
            .min(1)
            .quote("遇有险情即行会商")
            .extensions(FILED)
            .build();

    /** Twice for a leak or an intrusion. */
    public static final OnEvent REVIEW = OnEvent.of("data-leak", "intrusion").toBuilder()
            .min(2)
            .quote("发生事件复盘两次")
            .extensions(COUNTED)
            .build();

    /** In the first half of 2026. */
    public static final ByDate REPAIR = ByDate.of(LocalDate.of(2026, 6, 30)).toBuilder()
            .notBefore(LocalDate.of(2026, 1, 1))
            .quote("2026年上半年完成")
            .extensions(FILED)
            .build();

    /** In the last month of 2027. */
    public static final ByDate REPORT = ByDate.of(LocalDate.of(2027, 12, 31)).toBuilder()
            .notBefore(LocalDate.of(2027, 12, 1))
            .quote("2027年12月底前报送")
            .extensions(COUNTED)
            .build();

    /** Somebody is always on duty. */
    public static final Continuous WATCH =
            Continuous.of().toBuilder().quote("24小时值班").extensions(FILED).build();

    /** Something is always kept in working order. */
    public static final Continuous READINESS =
            Continuous.of().toBuilder().quote("始终保持完好有效").extensions(COUNTED).build();

    /** Periodically. */
    public static final Unquantified PERIODIC = Unquantified.of(Term.PERIODIC).toBuilder()
            .quote("定期")
            .extensions(FILED)
            .build();

    /** As needed. */
    public static final Unquantified AS_NEEDED = Unquantified.of(Term.AS_NEEDED).toBuilder()
            .quote("适时")
            .extensions(COUNTED)
            .build();

    /** A day or a week. */
    public static final PromptnessLimits DAY_OR_WEEK = PromptnessLimits.builder()
            .immediate(DAY)
            .prompt(Amount.of(1, AmountUnit.WEEK))
            .extensions(FILED)
            .build();

    /** 24 hours or three working days. */
    public static final PromptnessLimits HOURS_OR_DAYS = PromptnessLimits.builder()
            .immediate(HOURS)
            .prompt(Amount.of(3, AmountUnit.WORKING_DAY))
            .extensions(COUNTED)
            .build();

    /** Calendar years, in proportion. */
    public static final EvaluationPolicy BY_CALENDAR_YEAR = EvaluationPolicy.builder()
            .yearStart(MonthDay.of(1, 1))
            .partialPeriod(PartialPeriod.PRORATE)
            .continuity(Continuity.BY_CLAUSE_ID)
            .sameDay(SameDay.COUNT_EACH)
            .workingDayCalendar("https://example.org/calendars/prc")
            .promptness(DAY_OR_WEEK)
            .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
            .extensions(FILED)
            .build();

    /** School years, waived when partial. */
    public static final EvaluationPolicy BY_SCHOOL_YEAR = EvaluationPolicy.builder()
            .yearStart(MonthDay.of(9, 1))
            .partialPeriod(PartialPeriod.WAIVE)
            .continuity(Continuity.BY_CLAUSE_ID)
            .sameDay(SameDay.COUNT_ONCE)
            .workingDayCalendar("urn:example:school-days")
            .promptness(HOURS_OR_DAYS)
            .putTerms(Term.FREQUENT, CountPerPeriod.atLeast(1, PeriodUnit.WEEK))
            .putTerms(Term.ROUTINE, CountPerPeriod.atLeast(1, PeriodUnit.DAY))
            .extensions(COUNTED)
            .build();

    private FrequencyFixtures() {}

    /** Returns the two objects of every form of requirement. */
    public static List<FixturePair<? extends FrequencyRequirement>> requirements() {
        return List.of(
                new FixturePair<>(PATROLS, LESSONS),
                new FixturePair<>(STUDY, TRAINING),
                new FixturePair<>(DRILLS, CHECKS),
                new FixturePair<>(ALARM, NOTICE),
                new FixturePair<>(MEETING, REVIEW),
                new FixturePair<>(REPAIR, REPORT),
                new FixturePair<>(WATCH, READINESS),
                new FixturePair<>(PERIODIC, AS_NEEDED));
    }

    /** Returns the two objects of every other type. */
    public static List<FixturePair<?>> others() {
        return List.of(
                new FixturePair<>(FLOODS, WINTER),
                new FixturePair<>(DAY_OR_WEEK, HOURS_OR_DAYS),
                new FixturePair<>(BY_CALENDAR_YEAR, BY_SCHOOL_YEAR));
    }
}
