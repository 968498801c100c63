package io.github.dutylist.fulfilment;

import io.github.dutylist.finding.LibraryVersion;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.frequency.period.PeriodScheme;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures records against a list: what was required, what was done, what is still owed, and by when.
 *
 * <pre>{@code
 * FulfilmentReport report = FulfilmentEvaluator.create()
 *         .evaluate(list, records, DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), today);
 * }</pre>
 *
 * <p>It is immutable and safe for use by several threads; each {@code with…} method returns another one.
 * The policy is that of the list unless another is given, and without either a list is measured in calendar years, in
 * proportion where it is in force for a part of a period only, and every record counts.
 *
 * <p>Everything is as of the start of a day that the host gives: nothing dated on that day or later is known, so a host that
 * wants today to count gives tomorrow.
 * No result depends on the clock, the locale or the time zone of the machine.
 */
public final class FulfilmentEvaluator {

    private static final int MOST_YEARS = 100;

    private final @Nullable EvaluationPolicy policy;
    private final List<WorkingDayCalendar> workingDays;
    private final List<PeriodScheme> schemes;
    private final @Nullable ResponsibilityList replaced;

    private FulfilmentEvaluator(
            @Nullable EvaluationPolicy policy,
            List<WorkingDayCalendar> workingDays,
            List<PeriodScheme> schemes,
            @Nullable ResponsibilityList replaced) {
        this.policy = policy;
        this.workingDays = workingDays;
        this.schemes = schemes;
        this.replaced = replaced;
    }

    /** Returns an evaluator that goes by the policy of each list and knows nothing of working days and host periods. */
    public static FulfilmentEvaluator create() {
        return new FulfilmentEvaluator(null, List.of(), List.of(), null);
    }

    /**
     * Returns an evaluator that goes by a policy, whatever the list says.
     *
     * @param policy the policy
     */
    public FulfilmentEvaluator withPolicy(EvaluationPolicy policy) {
        return new FulfilmentEvaluator(policy, workingDays, schemes, replaced);
    }

    /**
     * Returns an evaluator that knows one more calendar of working days.
     *
     * <p>The policy names the calendar that counts; where it names none, it is the one given, if there is only one.
     *
     * @param calendar the calendar
     */
    public FulfilmentEvaluator withWorkingDays(WorkingDayCalendar calendar) {
        return new FulfilmentEvaluator(policy, with(workingDays, calendar), schemes, replaced);
    }

    /**
     * Returns an evaluator that knows one more scheme of periods, such as the terms of a school.
     *
     * @param scheme the scheme
     */
    public FulfilmentEvaluator withPeriods(PeriodScheme scheme) {
        return new FulfilmentEvaluator(policy, workingDays, with(schemes, scheme), replaced);
    }

    /**
     * Returns an evaluator that knows the version which the list replaces, so that clauses carried over unchanged go on
     * where the policy says so.
     *
     * <p>It is the version that the list names as replaced; where the list names none, any earlier version of it.
     *
     * @param version the version that is replaced
     */
    public FulfilmentEvaluator withReplaced(ResponsibilityList version) {
        return new FulfilmentEvaluator(policy, workingDays, schemes, version);
    }

    /**
     * Measures records against a list.
     *
     * <p>Every period, deadline and date is told that has a day in the time evaluated, as a whole, and what is still owed
     * from before it.
     * So the same follows from a year as from its months, put together.
     *
     * @param list the list; validated, or what is malformed in it cannot be evaluated
     * @param records the records
     * @param period the time evaluated, of at most a hundred years; without an end, until the day as of which it is seen
     * @param asOf the day as of whose start it is seen
     * @throws IllegalArgumentException if the records are of another list, the list does not replace the version given, or
     *     the period ends before it starts or is too long
     */
    public FulfilmentReport evaluate(
            ResponsibilityList list, FulfilmentRecords records, DateRange period, LocalDate asOf) {
        checkSameList(list, records);
        return evaluate(list, records, Span.of(records.getCoverage()), bounded(period, asOf), asOf);
    }

    /**
     * Returns what is due in a time, whatever may have been done.
     *
     * @param list the list; validated, or what is malformed in it is left out
     * @param period the time, of at most a hundred years; without an end, until the day as of which it is seen
     * @param asOf the day as of whose start it is seen
     * @throws IllegalArgumentException if the list does not replace the version given, or the period ends before it starts
     *     or is too long
     */
    public Schedule schedule(ResponsibilityList list, DateRange period, LocalDate asOf) {
        FulfilmentRecords none = FulfilmentRecords.builder()
                .list(ListReference.of(list.getId(), list.getVersion()))
                .reporter(list.getTitle())
                .coverage(period)
                .build();
        return Schedule.of(list, evaluate(list, none, Span.NONE, bounded(period, asOf), asOf));
    }

    /**
     * Returns what is due in a time, and what of it is still owed after what has been done.
     *
     * @param list the list; validated, or what is malformed in it is left out
     * @param records the records
     * @param period the time, of at most a hundred years; without an end, until the day as of which it is seen
     * @param asOf the day as of whose start it is seen
     * @throws IllegalArgumentException if the records are of another list, the list does not replace the version given, or
     *     the period ends before it starts or is too long
     */
    public Schedule schedule(ResponsibilityList list, FulfilmentRecords records, DateRange period, LocalDate asOf) {
        return Schedule.of(list, evaluate(list, records, period, asOf));
    }

    private FulfilmentReport evaluate(
            ResponsibilityList list, FulfilmentRecords records, Span coverage, DateRange period, LocalDate asOf) {
        EvaluationPolicy applied = policy(list);
        ListIndex index = ListIndex.of(list);
        TimeLine time = new TimeLine(TimeLine.zone(list.getTimeZone()), asOf, coverage, Span.of(period));
        Evaluation evaluation = new Evaluation(time, rulebook(applied), new RecordIndex(records, time));
        ClauseEvaluation each = new ClauseEvaluation(evaluation, index, new Effects(list, replacedBy(list), applied));
        List<ClauseFulfilment> clauses = index.clauses().stream()
                .filter(PlacedClause::isLeaf)
                .map(each::evaluate)
                .toList();
        List<ClauseFulfilment> assessments =
                list.getAssessments().stream().map(each::evaluate).toList();
        StatusTally statuses = new StatusTally();
        clauses.forEach(clause -> statuses.add(clause.getStatus()));
        assessments.forEach(scheme -> statuses.add(scheme.getStatus()));
        return FulfilmentReport.builder()
                .list(ListReference.of(list.getId(), list.getVersion()))
                .reporter(records.getReporter())
                .period(period)
                .asOf(asOf)
                .policy(applied)
                .libraryVersion(LibraryVersion.current())
                .status(statuses.worst())
                .distribution(statuses.distribution())
                .clauses(clauses)
                .assessments(assessments)
                .build();
    }

    private EvaluationPolicy policy(ResponsibilityList list) {
        if (policy != null) {
            return policy;
        }
        return list.getEvaluationPolicy()
                .orElseGet(() -> EvaluationPolicy.builder().build());
    }

    private Rulebook rulebook(EvaluationPolicy applied) {
        PeriodCalendar calendar = PeriodCalendar.of(
                applied.getYearStart().orElse(PeriodCalendar.standard().yearStart()), schemes);
        Optional<WorkingDayCalendar> working = applied.getWorkingDayCalendar().isEmpty() && workingDays.size() == 1
                ? Optional.of(workingDays.get(0))
                : workingDays.stream()
                        .filter(known -> applied.getWorkingDayCalendar().equals(Optional.of(known.id())))
                        .findFirst();
        return new Rulebook(applied, calendar, new Deadlines(working));
    }

    private Optional<ResponsibilityList> replacedBy(ResponsibilityList list) {
        if (replaced == null) {
            return Optional.empty();
        }
        ListReference version = ListReference.of(replaced.getId(), replaced.getVersion());
        boolean named = list.getReplaces()
                .map(it -> it.getId().equals(version.getId()) && it.getVersion() == version.getVersion())
                .orElse(list.getId().equals(version.getId()));
        boolean itself = list.getId().equals(version.getId()) && list.getVersion() <= version.getVersion();
        if (!named || itself) {
            throw new IllegalArgumentException(describe(list.getId(), list.getVersion()) + " does not replace "
                    + describe(version.getId(), version.getVersion()));
        }
        return Optional.of(replaced);
    }

    private static void checkSameList(ResponsibilityList list, FulfilmentRecords records) {
        if (!records.getList().getId().equals(list.getId())) {
            throw new IllegalArgumentException(
                    "the records are of list " + records.getList().getId() + ", not of " + list.getId());
        }
    }

    private static DateRange bounded(DateRange period, LocalDate asOf) {
        LocalDate start = period.getStart();
        LocalDate end = period.getEnd().orElse(start.isAfter(asOf) ? start : asOf);
        if (end.isBefore(start) || start.plusYears(MOST_YEARS).isBefore(end)) {
            throw new IllegalArgumentException(
                    "the period evaluated is of one day to " + MOST_YEARS + " years: " + start + " to " + end);
        }
        return DateRange.of(start, end);
    }

    private static String describe(String id, int version) {
        return "version " + version + " of list " + id;
    }

    private static <T> List<T> with(List<T> known, T one) {
        List<T> more = new ArrayList<>(known);
        more.add(one);
        return List.copyOf(more);
    }
}
