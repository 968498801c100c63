package io.github.dutylist.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fulfilment.Cases.Case;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the evaluation. */
class EvaluationProperties {

    private static final DateRange YEAR = DutyList.YEAR;

    /** One occasion on which something is owed, whatever its status. */
    private record Occasion(Optional<String> key, Optional<String> event, Optional<LocalDate> start) {

        private static Occasion of(PeriodFulfilment period) {
            Optional<LocalDate> start = period.getKey().isPresent()
                    ? Optional.empty()
                    : period.getPeriod().map(DateRange::getStart);
            return new Occasion(period.getKey(), period.getEvent(), start);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.all();
    }

    @Provide
    Arbitrary<Case> atLeast() {
        return Cases.of(Cases.atLeast());
    }

    @Provide
    Arbitrary<FulfilmentRecord> records() {
        return Cases.records("more");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Cases.days();
    }

    @Property(tries = 500)
    void anotherRecordNeverUnsatisfiesAnAtLeast(
            @ForAll("atLeast") Case before, @ForAll("records") FulfilmentRecord another) {
        List<FulfilmentRecord> more = new ArrayList<>(before.records().getRecords());
        more.add(another);
        Case after = before.with(more);

        Map<Occasion, Set<FulfilmentStatus>> statuses = statuses(after);
        statuses(before).forEach((occasion, status) -> {
            if (status.contains(FulfilmentStatus.SATISFIED) && occasion.start().isEmpty()) {
                assertThat(statuses.get(occasion)).contains(FulfilmentStatus.SATISFIED);
            }
        });
        if (worst(before) == FulfilmentStatus.SATISFIED) {
            assertThat(worst(after)).isIn(FulfilmentStatus.SATISFIED, FulfilmentStatus.NOT_YET_DUE);
        }
    }

    @Property(tries = 500)
    void whatIsFinalStaysAsTimeGoesOn(@ForAll("cases") Case before, @ForAll("days") LocalDate later) {
        Case after = before.asOf(later.isBefore(before.asOf()) ? before.asOf() : later);

        Map<Occasion, Set<FulfilmentStatus>> statuses = statuses(after);
        for (PeriodFulfilment period : periods(before, YEAR)) {
            if (!period.isProvisional()) {
                assertThat(statuses.get(Occasion.of(period)))
                        .as(period + " " + after)
                        .contains(period.getStatus());
            }
        }
    }

    @Property(tries = 500)
    void aTimeIsWhatItsPartsAre(@ForAll("cases") Case whole, @ForAll("days") LocalDate cut) {
        LocalDate last = YEAR.getEnd().orElseThrow();
        LocalDate first = cut.isBefore(YEAR.getStart()) || !cut.isBefore(last) ? LocalDate.of(2026, 5, 17) : cut;
        Set<PeriodFulfilment> parts = new LinkedHashSet<>(periods(whole, DateRange.of(YEAR.getStart(), first)));
        parts.addAll(periods(whole, DateRange.of(first.plusDays(1), last)));

        assertThat(parts).containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(periods(whole, YEAR)));
    }

    @Property(tries = 500)
    void aRecordCountsOnceInAPeriodAndInOneCalendarPeriodOnly(@ForAll("cases") Case any) {
        Set<String> keyed = new HashSet<>();
        for (PeriodFulfilment period : periods(any, YEAR)) {
            assertThat(period.getRecords()).doesNotHaveDuplicates();
            if (period.getKey().isPresent()) {
                assertThat(period.getRecords()).noneMatch(keyed::contains);
                keyed.addAll(period.getRecords());
            }
        }
    }

    @Property(tries = 500)
    void theOrderOfRecordsDoesNotMatter(@ForAll("cases") Case any, @ForAll Random random) {
        List<FulfilmentRecord> shuffled = new ArrayList<>(any.records().getRecords());
        Collections.shuffle(shuffled, random);

        assertThat(any.with(shuffled).evaluate(YEAR)).isEqualTo(any.evaluate(YEAR));
    }

    @Property(tries = 500)
    void aRecordEnteredInErrorIsAsIfItWereNotThere(@ForAll("cases") Case any) {
        List<FulfilmentRecord> standing = any.records().getRecords().stream()
                .filter(FulfilmentRecord::counts)
                .toList();

        assertThat(any.with(standing).evaluate(YEAR)).isEqualTo(any.evaluate(YEAR));
    }

    @Property(tries = 500)
    void theNumbersOfPeriodsAndEventsSayWhatTheStatusSays(@ForAll("cases") Case any) {
        periods(any, YEAR).stream()
                .filter(period ->
                        period.getKey().isPresent() || period.getEvent().isPresent())
                .forEach(EvaluationProperties::assertNumbersFit);
    }

    private static void assertNumbersFit(PeriodFulfilment period) {
        int required = period.getRequired().orElse(0);
        int observed = period.getObserved();
        switch (period.getStatus()) {
            case SATISFIED ->
                assertThat(observed).isBetween(required, period.getAllowed().orElse(Integer.MAX_VALUE));
            case OVERDUE, SHORTFALL -> {
                assertThat(observed).isLessThan(required);
                assertThat(period.getMissing())
                        .hasValueSatisfying(missing -> assertThat(missing).isBetween(1, required - observed));
            }
            case NOT_YET_DUE -> assertThat(period.getMissing().orElse(0)).isEqualTo(Math.max(0, required - observed));
            case EXCEEDED ->
                assertThat(observed).isGreaterThan(period.getAllowed().orElseThrow());
            case NOT_EVALUABLE, NOT_APPLICABLE -> assertThat(period.getReason()).isPresent();
        }
    }

    private static Map<Occasion, Set<FulfilmentStatus>> statuses(Case any) {
        return periods(any, YEAR).stream()
                .collect(Collectors.groupingBy(
                        Occasion::of, Collectors.mapping(PeriodFulfilment::getStatus, Collectors.toSet())));
    }

    private static FulfilmentStatus worst(Case any) {
        return any.evaluate(YEAR).getStatus();
    }

    private static List<PeriodFulfilment> periods(Case any, DateRange time) {
        return DutyList.periods(any.evaluate(time));
    }
}
