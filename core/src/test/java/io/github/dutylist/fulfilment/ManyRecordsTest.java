package io.github.dutylist.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many duties and many records: what an evaluation allocates grows with their numbers and not with the product. */
class ManyRecordsTest {

    private static final int MANY = 40_000;

    private static final int FEWER = MANY / 8;

    private static final int DUTIES = 60;

    private static final List<FrequencyRequirement> FORMS = List.of(
            CountPerPeriod.atLeast(2, PeriodUnit.QUARTER),
            CountPerPeriod.implied(PeriodUnit.WEEK).toBuilder()
                    .due(Amount.of(5, AmountUnit.DAY))
                    .build(),
            CountPerWindow.builder()
                    .min(50)
                    .max(60)
                    .window(Amount.of(3, AmountUnit.MONTH))
                    .build(),
            DurationPerPeriod.of(Amount.of(40, AmountUnit.HOUR), PeriodUnit.MONTH),
            DeadlineAfterEvent.within(Amount.of(2, AmountUnit.HOUR)).toBuilder()
                    .addEventTypes("fire")
                    .build());

    @Test
    void whatIsAllocatedGrowsWithTheRecords() {
        ResponsibilityList list = duties(DUTIES);
        FulfilmentRecords many = records(MANY, DUTIES);
        FulfilmentRecords fewer = records(FEWER, DUTIES);
        evaluate(list, fewer);

        assertThat(allocated(list, many) / MANY).isLessThan(2 * allocated(list, fewer) / FEWER);
    }

    @Test
    void whatIsAllocatedGrowsWithTheDutiesAndNotWithTheRecordsOfOthers() {
        FulfilmentRecords records = records(MANY, DUTIES);
        long few = allocated(duties(DUTIES), records);
        long many = allocated(duties(4 * DUTIES), records);

        assertThat(many).isLessThan(4 * few);
    }

    private static long allocated(ResponsibilityList list, FulfilmentRecords records) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        evaluate(list, records);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void evaluate(ResponsibilityList list, FulfilmentRecords records) {
        assertThat(FulfilmentEvaluator.create()
                        .evaluate(list, records, DutyList.YEAR, DutyList.NEXT_YEAR)
                        .getClauses())
                .isNotEmpty();
    }

    private static ResponsibilityList duties(int number) {
        List<DutyClause> duties = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            duties.add(DutyClause.of("duty-" + i, "履行第" + i + "项职责。").toBuilder()
                    .addFrequencies(FORMS.get(i % FORMS.size()))
                    .build());
        }
        return DutyList.with(clause -> clause.items(duties));
    }

    private static FulfilmentRecords records(int number, int duties) {
        List<FulfilmentRecord> records = new ArrayList<>();
        List<TriggerEvent> events = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            FulfilmentRecord.Builder record = FulfilmentRecord.builder()
                    .id("r-" + i)
                    .addClauses("duty-" + i % duties)
                    .date(DutyList.NEW_YEAR.plusDays(i % 365))
                    .occurredAt(
                            DutyList.NEW_YEAR.plusDays(i % 365).atTime(12, 0).atOffset(ZoneOffset.UTC))
                    .amount(Amount.of(1, AmountUnit.HOUR))
                    .title("履行职责");
            if (i % 50 == 0) {
                events.add(TriggerEvent.of("e-" + i, "fire", DutyList.NEW_YEAR.plusDays(i % 365)));
                record.event("e-" + i);
            }
            records.add(record.build());
        }
        return DutyList.records(records).toBuilder().events(events).build();
    }
}
