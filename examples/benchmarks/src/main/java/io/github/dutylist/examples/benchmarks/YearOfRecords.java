package io.github.dutylist.examples.benchmarks;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.RecordedEvidence;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.EvidenceKind;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A list of duties of all forms, and the records of a year under it, as many of each as are asked for. */
final class YearOfRecords {

    static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    static final LocalDate AS_OF = LocalDate.of(2027, 1, 1);

    private static final List<FrequencyRequirement> FORMS = List.of(
            CountPerPeriod.atLeast(1, PeriodUnit.MONTH),
            CountPerPeriod.implied(PeriodUnit.QUARTER).toBuilder()
                    .due(Amount.of(15, AmountUnit.DAY))
                    .build(),
            CountPerPeriod.between(2, 200, PeriodUnit.YEAR),
            CountPerWindow.atLeast(1, Amount.of(3, AmountUnit.MONTH)),
            DurationPerPeriod.of(Amount.of(24, AmountUnit.HOUR), PeriodUnit.YEAR),
            DeadlineAfterEvent.within(Amount.of(2, AmountUnit.HOUR)).toBuilder()
                    .addEventTypes("incident")
                    .build());

    private YearOfRecords() {}

    static ResponsibilityList list(int duties) {
        return ResponsibilityList.builder()
                .id("metro-operations-2026")
                .version(1)
                .title("江城地铁运营公司安全生产责任清单")
                .status(ListStatus.IN_FORCE)
                .effective(DateRange.of(LocalDate.of(2025, 1, 1)))
                .organisation("metro")
                .addOrganisations(Organisation.of("metro", "江城地铁运营公司"))
                .addRoles(role("manager", Holder.POST), role("depot", Holder.UNIT))
                .addEventTypes(EventType.of("incident", "行车事件"))
                .addSections(Section.builder()
                        .id("duties")
                        .kind(SectionKind.DUTIES)
                        .clauses(clauses(duties))
                        .build())
                .build();
    }

    private static Role role(String id, Holder holder) {
        return Role.builder()
                .id(id)
                .title(holder == Holder.POST ? "总经理" : "车辆段")
                .addResponsibilities(Responsibility.DIRECT)
                .holder(holder)
                .build();
    }

    private static List<DutyClause> clauses(int duties) {
        List<DutyClause> clauses = new ArrayList<>();
        for (int i = 0; i < duties; i++) {
            clauses.add(DutyClause.of("duty-" + i, "落实第" + (i + 1) + "项行车安全措施，留存记录。").toBuilder()
                    .addRoles(i % 2 == 0 ? "manager" : "depot")
                    .addFrequencies(FORMS.get(i % FORMS.size()))
                    .build());
        }
        return clauses;
    }

    static FulfilmentRecords records(int records, int duties) {
        List<FulfilmentRecord> done = new ArrayList<>();
        List<TriggerEvent> events = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            OffsetDateTime moment = YEAR.getStart()
                    .plusDays(i * 365L / records)
                    .atTime(8 + i % 9, i % 60)
                    .atOffset(ZoneOffset.ofHours(8));
            FulfilmentRecord.Builder record = FulfilmentRecord.builder()
                    .id("record-" + i)
                    .addClauses("duty-" + i % duties)
                    .date(moment.toLocalDate())
                    .occurredAt(moment)
                    .amount(Amount.of(1 + i % 3, AmountUnit.HOUR))
                    .title("第" + (i + 1) + "次行车安全检查记录")
                    .addEvidence(RecordedEvidence.of(EvidenceKind.LEDGER));
            if (FORMS.get(i % duties % FORMS.size()) instanceof DeadlineAfterEvent && i % 7 == 0) {
                events.add(TriggerEvent.of("event-" + i, "incident", moment.toLocalDate()).toBuilder()
                        .occurredAt(moment.minusMinutes(i % 150))
                        .build());
                record.event("event-" + i);
            }
            done.add(record.build());
        }
        return FulfilmentRecords.builder()
                .list(ListReference.of("metro-operations-2026", 1))
                .reporter("江城地铁运营公司安全部")
                .coverage(YEAR)
                .records(done)
                .events(events)
                .build();
    }
}
