package io.github.dutylist.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.SameDay;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The evaluation of counts in periods against one that goes through the days and knows nothing of series, spans and indexes.
 *
 * <p>Years start anywhere, lists begin and end in periods, records cover what they cover, and all policies are tried.
 */
class CountingDayByDayTest {

    private static final int CASES = 3_000;

    private static final int MONTHS_OF_YEAR = 12;

    @Test
    void agreesWithTheEvaluation() {
        Random random = new Random(20261126);
        Map<FulfilmentStatus, Integer> seen = new TreeMap<>();
        for (int i = 0; i < CASES; i++) {
            Case one = Case.of(random);

            Map<LocalDate, Judged> expected = one.countedDayByDay();

            assertThat(one.evaluated()).as("%s", one).isEqualTo(expected);
            expected.values().forEach(judged -> seen.merge(judged.status(), 1, Integer::sum));
        }

        assertThat(seen)
                .containsKeys(
                        FulfilmentStatus.SATISFIED,
                        FulfilmentStatus.SHORTFALL,
                        FulfilmentStatus.EXCEEDED,
                        FulfilmentStatus.NOT_YET_DUE,
                        FulfilmentStatus.NOT_EVALUABLE,
                        FulfilmentStatus.NOT_APPLICABLE);
    }

    /** What is told of a period. */
    private record Judged(
            FulfilmentStatus status,
            boolean provisional,
            int observed,
            @Nullable Integer required) {}

    /** Days from a first one to the one before an end. */
    private record Days(LocalDate start, LocalDate end) {

        boolean has(LocalDate day) {
            return !day.isBefore(start) && day.isBefore(end);
        }

        boolean has(Days others) {
            return !others.start.isBefore(start) && !others.end.isAfter(end);
        }

        boolean meets(Days others) {
            return start.isBefore(others.end) && others.start.isBefore(end);
        }

        Days within(Days others) {
            return new Days(
                    start.isAfter(others.start) ? start : others.start, end.isBefore(others.end) ? end : others.end);
        }

        long length() {
            return end.toEpochDay() - start.toEpochDay();
        }
    }

    private record Case(
            CountPerPeriod requirement,
            MonthDay yearStart,
            PartialPeriod partial,
            SameDay sameDay,
            Days effect,
            Days coverage,
            Days asked,
            LocalDate asOf,
            List<LocalDate> records) {

        static Case of(Random random) {
            LocalDate origin = LocalDate.of(2023, 1, 1);
            LocalDate inEffect = origin.plusDays(random.nextInt(700));
            LocalDate covered = origin.plusDays(random.nextInt(365));
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
            List<LocalDate> records = new ArrayList<>();
            int spread = random.nextBoolean() ? 900 : 300;
            for (int i = random.nextInt(40); i > 0; i--) {
                records.add(LocalDate.of(2023, 9, 1).plusDays(random.nextInt(spread)));
            }
            return new Case(
                    requirement(random),
                    random.nextInt(3) == 0
                            ? MonthDay.of(1 + random.nextInt(MONTHS_OF_YEAR), 1 + random.nextInt(28))
                            : MonthDay.of(1, 1),
                    one(List.of(PartialPeriod.values()), random),
                    random.nextBoolean() ? SameDay.COUNT_EACH : SameDay.COUNT_ONCE,
                    new Days(inEffect, inEffect.plusDays(random.nextInt(3) == 0 ? 1 + random.nextInt(700) : 9_000)),
                    new Days(covered, covered.plusDays(1 + random.nextInt(1_200))),
                    new Days(from, from.plusDays(1 + random.nextInt(500))),
                    LocalDate.of(2024, 1, 1).plusDays(random.nextInt(730)),
                    records);
        }

        private static <T> T one(List<T> things, Random random) {
            return things.get(random.nextInt(things.size()));
        }

        private static CountPerPeriod requirement(Random random) {
            PeriodUnit unit = one(List.of(PeriodUnit.values()), random);
            CountPerPeriod.Builder count = CountPerPeriod.builder();
            count.unit(unit == PeriodUnit.HOST_PERIOD ? PeriodUnit.MONTH : unit);
            if (unit == PeriodUnit.HOST_PERIOD) {
                count.every(random.nextBoolean() ? 2 : 4);
            }
            int least = 1 + random.nextInt(4);
            return switch (random.nextInt(3)) {
                case 0 -> count.min(least).build();
                case 1 -> count.max(least - 1).build();
                default -> count.min(least).max(least + random.nextInt(3)).build();
            };
        }

        Map<LocalDate, Judged> evaluated() {
            ResponsibilityList list = DutyList.requiring(requirement).toBuilder()
                    .effective(range(effect))
                    .evaluationPolicy(EvaluationPolicy.builder()
                            .yearStart(yearStart)
                            .partialPeriod(partial)
                            .sameDay(sameDay)
                            .build())
                    .build();
            List<FulfilmentRecord> numbered = new ArrayList<>();
            for (LocalDate day : records) {
                numbered.add(DutyList.on(day.toString()).toBuilder()
                        .id("r-" + numbered.size())
                        .build());
            }
            FulfilmentRecords given = DutyList.records(numbered).toBuilder()
                    .coverage(range(coverage))
                    .build();
            Map<LocalDate, Judged> judged = new TreeMap<>();
            for (PeriodFulfilment period :
                    DutyList.periods(FulfilmentEvaluator.create().evaluate(list, given, range(asked), asOf))) {
                judged.put(
                        period.getPeriod().orElseThrow().getStart(),
                        new Judged(
                                period.getStatus(),
                                period.isProvisional(),
                                period.getObserved(),
                                period.getRequired().orElse(null)));
            }
            return judged;
        }

        private static DateRange range(Days days) {
            return DateRange.of(days.start(), days.end().minusDays(1));
        }

        Map<LocalDate, Judged> countedDayByDay() {
            Map<LocalDate, Judged> judged = new TreeMap<>();
            for (LocalDate day = asked.start(); day.isBefore(asked.end()); day = day.plusDays(1)) {
                Days period = periodOf(day);
                if (!judged.containsKey(period.start()) && period.meets(effect)) {
                    judge(period).ifPresent(found -> judged.put(period.start(), found));
                }
            }
            return judged;
        }

        private Optional<Judged> judge(Days period) {
            Days part = period.within(effect);
            Integer least = least(period, part);
            boolean isWaived = !effect.has(period) && partial == PartialPeriod.WAIVE;
            Integer most = isWaived ? null : requirement.getMax().orElse(null);
            if (least == null && most == null) {
                return Optional.of(new Judged(FulfilmentStatus.NOT_APPLICABLE, false, 0, null));
            }
            Days counting = partial == PartialPeriod.WHOLE_PERIOD ? period : part;
            if (!counting.meets(asked)) {
                return Optional.empty();
            }
            int observed = observed(counting);
            boolean isOver = !asOf.isBefore(counting.end());
            boolean isOpen = !isOver || !coverage.has(counting);
            FulfilmentStatus open = isOver ? FulfilmentStatus.NOT_EVALUABLE : FulfilmentStatus.NOT_YET_DUE;
            if (most != null && observed > most) {
                return Optional.of(new Judged(FulfilmentStatus.EXCEEDED, false, observed, least));
            }
            if (least != null && observed < least) {
                return Optional.of(new Judged(isOpen ? open : FulfilmentStatus.SHORTFALL, isOpen, observed, least));
            }
            boolean mayBecomeTooMuch = most != null && isOpen;
            boolean isSoFar = !mayBecomeTooMuch || !isOver && asOf.isAfter(counting.start());
            return Optional.of(
                    new Judged(isSoFar ? FulfilmentStatus.SATISFIED : open, mayBecomeTooMuch, observed, least));
        }

        private @Nullable Integer least(Days period, Days part) {
            int least = requirement.getMin().orElse(0);
            if (!effect.has(period) && partial == PartialPeriod.WAIVE) {
                return null;
            }
            if (!effect.has(period) && partial == PartialPeriod.PRORATE) {
                long halves = 2L * least * part.length() / period.length();
                least = (int) ((halves + 1) / 2);
            }
            return least == 0 ? null : least;
        }

        private int observed(Days counting) {
            List<LocalDate> days = records.stream()
                    .filter(day -> counting.has(day) && day.isBefore(asOf))
                    .toList();
            return sameDay == SameDay.COUNT_ONCE
                    ? (int) days.stream().distinct().count()
                    : days.size();
        }

        private Days periodOf(LocalDate day) {
            return switch (requirement.getUnit()) {
                case DAY -> new Days(day, day.plusDays(1));
                case WEEK -> {
                    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    yield new Days(monday, monday.plusDays(7));
                }
                case TEN_DAYS -> third(day);
                case MONTH, HOST_PERIOD -> months(day, requirement.getEvery().orElse(1));
                case QUARTER -> months(day, 3);
                case HALF_YEAR -> months(day, 6);
                case YEAR -> months(day, MONTHS_OF_YEAR);
            };
        }

        private static Days third(LocalDate day) {
            LocalDate first = day.withDayOfMonth(1);
            if (day.getDayOfMonth() > 20) {
                return new Days(first.plusDays(20), first.plusMonths(1));
            }
            LocalDate start = day.getDayOfMonth() > 10 ? first.plusDays(10) : first;
            return new Days(start, start.plusDays(10));
        }

        private Days months(LocalDate day, int number) {
            LocalDate year = yearStart.atYear(day.getYear());
            year = year.isAfter(day) ? yearStart.atYear(day.getYear() - 1) : year;
            int months = 0;
            while (!year.plusMonths(months + number).isAfter(day)) {
                months += number;
            }
            return new Days(year.plusMonths(months), year.plusMonths(months + number));
        }
    }
}
