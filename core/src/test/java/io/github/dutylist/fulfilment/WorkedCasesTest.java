package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.DutyList.NEXT_YEAR;
import static io.github.dutylist.fulfilment.DutyList.at;
import static io.github.dutylist.fulfilment.DutyList.effectiveFrom;
import static io.github.dutylist.fulfilment.DutyList.periods;
import static io.github.dutylist.fulfilment.DutyList.records;
import static io.github.dutylist.fulfilment.DutyList.requiring;
import static io.github.dutylist.fulfilment.FulfilmentStatus.EXCEEDED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_APPLICABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SATISFIED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SHORTFALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.ResponsibilityList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases that the contract of the evaluation works through. */
class WorkedCasesTest {

    private static final ResponsibilityList TWICE_A_YEAR = requiring(CountPerPeriod.atLeast(2, PeriodUnit.YEAR));

    private static final ResponsibilityList ONCE_A_HALF_YEAR =
            requiring(CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR));

    @Test
    void twiceAYearIsSatisfiedByTwoNeighbouringDays() {
        assertThat(periods(TWICE_A_YEAR, records("2026-06-30", "2026-07-01")))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getObserved)
                .containsExactly(tuple(SATISFIED, 2));
    }

    @Test
    void twoMeetingsOfOneHalfYearSatisfyTwiceAYearAndNotOnceAHalfYear() {
        FulfilmentRecords twoInSpring = records("2026-02-10", "2026-03-11");

        assertThat(periods(ONCE_A_HALF_YEAR, twoInSpring))
                .extracting(period -> period.getKey().orElseThrow(), PeriodFulfilment::getStatus)
                .containsExactly(tuple("2026-S1", SATISFIED), tuple("2026-S2", SHORTFALL));
        assertThat(periods(TWICE_A_YEAR, twoInSpring))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SATISFIED);
    }

    @Test
    void threeExceedExactlyTwo() {
        PeriodFulfilment year = periods(
                        requiring(CountPerPeriod.exactly(2, PeriodUnit.YEAR)),
                        records("2026-02-10", "2026-03-11", "2026-09-01"))
                .get(0);

        assertThat(year.getStatus()).isEqualTo(EXCEEDED);
        assertThat(year.getSince()).contains(LocalDate.of(2026, 9, 1));
        assertThat(year.isProvisional()).isFalse();
    }

    @Test
    void aMomentCountsOnItsDayInTheTimeZoneOfTheList() {
        FulfilmentRecords lateInJune = records(at("2026-06-30T16:10:00Z"));

        assertThat(periods(ONCE_A_HALF_YEAR, lateInJune))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SHORTFALL, SATISFIED);
        assertThat(periods(ONCE_A_HALF_YEAR.toBuilder().timeZone("UTC").build(), lateInJune))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SATISFIED, SHORTFALL);
    }

    @Test
    void aListInEffectFromTheMiddleOfJulyDemandsItsShare() {
        LocalDate july = LocalDate.of(2026, 7, 15);

        assertThat(required(effectiveFrom(TWICE_A_YEAR, july))).containsExactly(1);
        assertThat(required(effectiveFrom(ONCE_A_HALF_YEAR, july))).containsExactly(1);
    }

    @Test
    void aListInEffectForOneMonthOfTheYearDemandsNothing() {
        LocalDate december = LocalDate.of(2026, 12, 1);

        for (ResponsibilityList list : List.of(TWICE_A_YEAR, ONCE_A_HALF_YEAR)) {
            assertThat(periods(effectiveFrom(list, december), records(), NEXT_YEAR))
                    .extracting(
                            PeriodFulfilment::getStatus,
                            period -> period.getReason().orElseThrow(),
                            PeriodFulfilment::isProvisional)
                    .containsExactly(tuple(NOT_APPLICABLE, FulfilmentReason.PARTIAL_PERIOD, false));
        }
    }

    private static List<Integer> required(ResponsibilityList list) {
        return periods(list, records()).stream()
                .map(period -> period.getRequired().orElseThrow())
                .toList();
    }
}
