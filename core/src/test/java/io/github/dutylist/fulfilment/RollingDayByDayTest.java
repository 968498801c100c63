package io.github.dutylist.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The evaluation of a least number in every window against one that counts the records of each window, day by day. */
class RollingDayByDayTest {

    private static final int CASES = 2_000;

    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);

    @Test
    void agreesWithTheEvaluation() {
        Random random = new Random(20261126);
        Map<FulfilmentStatus, Integer> seen = new EnumMap<>(FulfilmentStatus.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.of(random);
            List<PeriodFulfilment> told = one.evaluated();

            one.check(told);
            told.forEach(stretch -> seen.merge(stretch.getStatus(), 1, Integer::sum));
        }

        assertThat(seen)
                .containsOnlyKeys(
                        FulfilmentStatus.SATISFIED,
                        FulfilmentStatus.SHORTFALL,
                        FulfilmentStatus.OVERDUE,
                        FulfilmentStatus.NOT_EVALUABLE,
                        FulfilmentStatus.NOT_YET_DUE);
    }

    private record Case(
            int least, int window, DateRange effect, DateRange coverage, LocalDate asOf, List<LocalDate> records) {

        static Case of(Random random) {
            LocalDate covered = day(random);
            List<LocalDate> records = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                LocalDate day = day(random);
                records.add(day);
                if (random.nextInt(3) == 0) {
                    records.add(day);
                }
            }
            return new Case(
                    1 + random.nextInt(3),
                    2 + random.nextInt(30),
                    DateRange.of(ORIGIN.plusDays(random.nextInt(20)), ORIGIN.plusDays(60 + random.nextInt(100))),
                    random.nextInt(3) == 0
                            ? DateRange.of(ORIGIN, ORIGIN.plusDays(300))
                            : DateRange.of(covered, covered.plusDays(random.nextInt(60))),
                    day(random),
                    records.stream().sorted().toList());
        }

        private static LocalDate day(Random random) {
            return ORIGIN.plusDays(random.nextInt(140));
        }

        List<PeriodFulfilment> evaluated() {
            ResponsibilityList list =
                    DutyList.requiring(CountPerWindow.atLeast(least, Amount.of(window, AmountUnit.DAY))).toBuilder()
                            .effective(effect)
                            .build();
            List<FulfilmentRecord> numbered = new ArrayList<>();
            for (LocalDate day : records) {
                numbered.add(DutyList.on(day.toString()).toBuilder()
                        .id("r-" + numbered.size())
                        .build());
            }
            FulfilmentRecords given =
                    DutyList.records(numbered).toBuilder().coverage(coverage).build();
            return DutyList.periods(FulfilmentEvaluator.create().evaluate(list, given, DutyList.YEAR, asOf));
        }

        void check(List<PeriodFulfilment> told) {
            List<DateRange> broken = days(told, FulfilmentStatus.SHORTFALL, FulfilmentStatus.OVERDUE);
            List<DateRange> open =
                    new ArrayList<>(days(told, FulfilmentStatus.NOT_EVALUABLE, FulfilmentStatus.SHORTFALL));
            days(told, FulfilmentStatus.OVERDUE).forEach(days -> open.add(DateRange.of(days.getStart())));
            LocalDate end = effect.getEnd().orElseThrow();
            List<DateRange> missed = new ArrayList<>();
            for (LocalDate first = effect.getStart(); !last(first).isAfter(end); first = first.plusDays(1)) {
                DateRange days = DateRange.of(first, last(first));
                if (last(first).isBefore(asOf) && count(days) < least) {
                    boolean known = contains(coverage, days);
                    if (known) {
                        missed.add(days);
                    }
                    assertThat(known ? broken : open)
                            .as("%s of %s in %s", days, this, told)
                            .anyMatch(stretch -> known ? contains(stretch, days) : meet(stretch, days));
                }
            }
            assertThat(broken)
                    .as("%s in %s", this, told)
                    .allMatch(stretch -> missed.stream().anyMatch(days -> contains(stretch, days)))
                    .doesNotHaveDuplicates();
            told.stream()
                    .filter(stretch -> stretch.getStatus() != FulfilmentStatus.NOT_EVALUABLE)
                    .forEach(stretch -> assertThat(stretch.getObserved())
                            .as("%s of %s", stretch, this)
                            .isEqualTo(count(stretch.getPeriod().orElseThrow())));
        }

        private LocalDate last(LocalDate first) {
            return first.plusDays(window - 1L);
        }

        private int count(DateRange days) {
            return (int) records.stream()
                    .filter(day -> days.contains(day) && day.isBefore(asOf))
                    .count();
        }

        private static List<DateRange> days(List<PeriodFulfilment> told, FulfilmentStatus... statuses) {
            return told.stream()
                    .filter(stretch -> List.of(statuses).contains(stretch.getStatus()))
                    .map(stretch -> stretch.getPeriod().orElseThrow())
                    .toList();
        }

        private static boolean contains(DateRange days, DateRange others) {
            return days.contains(others.getStart())
                    && days.contains(others.getEnd().orElseThrow());
        }

        private static boolean meet(DateRange days, DateRange others) {
            return days.contains(others.getStart()) || others.contains(days.getStart());
        }
    }
}
