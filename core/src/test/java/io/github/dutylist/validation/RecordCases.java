package io.github.dutylist.validation;

import static io.github.dutylist.finding.RecordRules.COVERAGE_REVERSED;
import static io.github.dutylist.finding.RecordRules.EVIDENCE_MISSING;
import static io.github.dutylist.finding.RecordRules.PERIOD_KEY_FORM;
import static io.github.dutylist.finding.RecordRules.RECORDS_OF_OTHER_LIST;
import static io.github.dutylist.finding.RecordRules.RECORD_BEFORE_EVENT;
import static io.github.dutylist.finding.RecordRules.RECORD_DATE_DISAGREES;
import static io.github.dutylist.finding.RecordRules.RECORD_IN_FUTURE;
import static io.github.dutylist.finding.RecordRules.RECORD_NOT_COUNTED;
import static io.github.dutylist.finding.RecordRules.RECORD_OUTSIDE_EFFECT;
import static io.github.dutylist.finding.RecordRules.RECORD_REPEATED;
import static io.github.dutylist.finding.RecordRules.RECORD_UNKNOWN_CLAUSE;
import static io.github.dutylist.finding.RecordRules.RECORD_WITHOUT_EVENT;
import static io.github.dutylist.finding.ReferenceRules.DANGLING_REFERENCE;
import static io.github.dutylist.finding.ReferenceRules.DUPLICATE_ID;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.ReservesRecords;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.RecordStatus;
import io.github.dutylist.fulfilment.RecordedEvidence;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.EvidenceKind;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One case or more for every rule that is checked on records. */
final class RecordCases {

    private static final FulfilmentRecords RECORDS = ReservesRecords.records();

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private RecordCases() {}

    static List<RecordCase> all() {
        return List.of(
                malformedValue(),
                duplicateId(),
                duplicateIdOfAnEvent(),
                danglingRole(),
                danglingEventType(),
                ofOtherList(),
                coverageReversed(),
                unknownClause(),
                inFuture(),
                outsideEffect(),
                dateDisagrees(),
                dateOfAnEventDisagrees(),
                repeated(),
                unknownEvent(),
                withoutEvent(),
                beforeEvent(),
                notCountedForAClauseWithItems(),
                notCountedForRolesThatDoNotBearIt(),
                periodKeyForm(),
                evidenceMissing());
    }

    private static RecordCase malformedValue() {
        return new RecordCase(
                RECORDS.toBuilder().reporter("县粮储局").build(),
                RECORDS.toBuilder().reporter("县粮储局\n办公室").build(),
                DocumentRules.MALFORMED_VALUE
                        .at("/reporter")
                        .with("value", "县粮储局\n办公室")
                        .with("expected", Phrase.LINE)
                        .build());
    }

    private static RecordCase duplicateId() {
        return new RecordCase(
                record(2, it -> it.id("r-3")),
                record(2, it -> it.id("r-2")),
                DUPLICATE_ID
                        .at("/records/2/id")
                        .with("id", "r-2")
                        .with("first", "/records/1")
                        .build());
    }

    private static RecordCase duplicateIdOfAnEvent() {
        UnaryOperator<FulfilmentRecord.Builder> response = it -> it.event("r-1");
        return new RecordCase(
                RECORDS,
                event(RECORDS, it -> it.id("r-1")).toBuilder()
                        .records(records(3, response))
                        .build(),
                DUPLICATE_ID
                        .at("/events/0/id")
                        .with("id", "r-1")
                        .with("first", "/records/0")
                        .build());
    }

    private static RecordCase danglingRole() {
        return new RecordCase(
                record(1, it -> it.addRoles("director")),
                record(1, it -> it.addRoles("directer")),
                DANGLING_REFERENCE
                        .at("/records/1/roles/0")
                        .with("id", "directer")
                        .with("expected", Phrase.ROLE)
                        .with("nearest", "director")
                        .build());
    }

    private static RecordCase danglingEventType() {
        return new RecordCase(
                event(RECORDS, it -> it.eventType("storm-warning")),
                event(RECORDS, it -> it.eventType("flood")),
                DANGLING_REFERENCE
                        .at("/events/0/eventType")
                        .with("id", "flood")
                        .with("expected", Phrase.EVENT_TYPE)
                        .build());
    }

    private static RecordCase ofOtherList() {
        String id = RECORDS.getList().getId();
        return new RecordCase(
                RECORDS.toBuilder().list(ListReference.of(id, 2)).build(),
                RECORDS.toBuilder().list(ListReference.of("grain-safety", 3)).build(),
                RECORDS_OF_OTHER_LIST
                        .at("/list/id")
                        .with("stated", "grain-safety")
                        .with("list", id)
                        .build());
    }

    private static RecordCase coverageReversed() {
        LocalDate before = START.minusDays(1);
        return new RecordCase(
                RECORDS.toBuilder().coverage(DateRange.of(START, START)).build(),
                RECORDS.toBuilder().coverage(DateRange.of(START, before)).build(),
                COVERAGE_REVERSED
                        .at("/coverage")
                        .with("start", START.toString())
                        .with("end", before.toString())
                        .build());
    }

    private static RecordCase unknownClause() {
        return new RecordCase(
                record(1, it -> it.addClauses("depot-2")),
                record(1, it -> it.addClauses("deputy-3")),
                RECORD_UNKNOWN_CLAUSE
                        .at("/records/1/clauses/1")
                        .with("record", "r-2")
                        .with("clause", "deputy-3")
                        .with("nearest", "deputy-1")
                        .build());
    }

    private static RecordCase inFuture() {
        return new RecordCase(
                record(1, it -> it.date(ReservesRecords.AS_OF.minusDays(1))),
                record(1, it -> it.date(ReservesRecords.AS_OF)),
                RECORD_IN_FUTURE
                        .at("/records/1/date")
                        .with("record", "r-2")
                        .with("date", "2026-10-01")
                        .with("asOf", "2026-10-01")
                        .build());
    }

    private static RecordCase outsideEffect() {
        return new RecordCase(
                record(1, it -> it.date(START)),
                record(1, it -> it.date(START.minusDays(1))),
                RECORD_OUTSIDE_EFFECT
                        .at("/records/1/date")
                        .with("record", "r-2")
                        .with("date", "2026-02-28")
                        .with("start", "2026-03-01")
                        .with("end", "2028-12-31")
                        .build());
    }

    private static RecordCase dateDisagrees() {
        return new RecordCase(
                record(1, it -> it.occurredAt(OffsetDateTime.parse("2026-03-18T18:00:00Z"))),
                record(1, it -> it.occurredAt(OffsetDateTime.parse("2026-03-18T17:59:59Z"))),
                RECORD_DATE_DISAGREES
                        .at("/records/1/date")
                        .with("id", "r-2")
                        .with("date", "2026-03-19")
                        .with("actual", "2026-03-18")
                        .with("zone", "Asia/Urumqi")
                        .build());
    }

    private static RecordCase dateOfAnEventDisagrees() {
        return new RecordCase(
                event(
                        RECORDS,
                        it -> it.occurredAt(OffsetDateTime.parse("2026-07-08T01:00:00+08:00"))
                                .date(LocalDate.of(2026, 7, 7))),
                event(RECORDS, it -> it.occurredAt(OffsetDateTime.parse("2026-07-08T01:00:00+08:00"))),
                RECORD_DATE_DISAGREES
                        .at("/events/0/date")
                        .with("id", "e-1")
                        .with("date", "2026-07-08")
                        .with("actual", "2026-07-07")
                        .with("zone", "Asia/Urumqi")
                        .build());
    }

    private static RecordCase repeated() {
        FulfilmentRecord again =
                RECORDS.getRecords().get(1).toBuilder().id("r-8").build();
        return new RecordCase(
                RECORDS.toBuilder()
                        .addRecords(again.toBuilder()
                                .status(RecordStatus.ENTERED_IN_ERROR)
                                .build())
                        .build(),
                RECORDS.toBuilder()
                        .addRecords(
                                again.toBuilder().status(RecordStatus.AMENDED).build())
                        .build(),
                RECORD_REPEATED
                        .at("/records/7")
                        .with("record", "r-8")
                        .with("first", "r-2")
                        .build());
    }

    private static RecordCase unknownEvent() {
        return new RecordCase(
                RECORDS,
                record(3, it -> it.event("e-2")),
                RECORD_WITHOUT_EVENT
                        .at("/records/3/event")
                        .with("record", "r-4")
                        .with("event", "e-2")
                        .build());
    }

    private static RecordCase withoutEvent() {
        return new RecordCase(
                record(3, it -> it.clauses(List.of("depot-2")).roles(List.of()).event(Optional.empty())),
                record(3, it -> it.event(Optional.empty())),
                RECORD_WITHOUT_EVENT
                        .at("/records/3/event")
                        .with("record", "r-4")
                        .with("clause", "director-2")
                        .build());
    }

    private static RecordCase beforeEvent() {
        return new RecordCase(
                record(3, it -> it.date(LocalDate.of(2026, 7, 8)).occurredAt(Optional.empty())),
                record(3, it -> it.date(LocalDate.of(2026, 7, 7)).occurredAt(Optional.empty())),
                RECORD_BEFORE_EVENT
                        .at("/records/3/date")
                        .with("record", "r-4")
                        .with("date", "2026-07-07")
                        .with("event", "e-1")
                        .with("eventDate", "2026-07-08")
                        .build());
    }

    private static RecordCase notCountedForAClauseWithItems() {
        return new RecordCase(
                record(1, it -> it.addClauses("depot-1", "depot-1.b")),
                record(1, it -> it.addClauses("depot-1")),
                RECORD_NOT_COUNTED
                        .at("/records/1/clauses")
                        .with("record", "r-2")
                        .with("clause", "depot-1")
                        .with("item", "depot-1.a")
                        .build());
    }

    private static RecordCase notCountedForRolesThatDoNotBearIt() {
        return new RecordCase(
                record(1, it -> it.addRoles("deputy", "director")),
                record(1, it -> it.addRoles("deputy", "leadership")),
                RECORD_NOT_COUNTED
                        .at("/records/1/roles")
                        .with("record", "r-2")
                        .with("clause", "director-1")
                        .with("role", "deputy")
                        .build());
    }

    private static RecordCase periodKeyForm() {
        return new RecordCase(
                record(6, it -> it.forPeriod("2026-03-01/2026-08-31")),
                record(6, it -> it.forPeriod("2026-Q5")),
                PERIOD_KEY_FORM
                        .at("/records/6/forPeriod")
                        .with("record", "r-7")
                        .with("value", "2026-Q5")
                        .build());
    }

    private static RecordCase evidenceMissing() {
        List<RecordedEvidence> attendance = List.of(RecordedEvidence.of(EvidenceKind.SIGN_IN));
        return new RecordCase(
                record(0, it -> it.addEvidence(attendance.get(0))),
                record(0, it -> it.evidence(attendance)),
                EVIDENCE_MISSING
                        .at("/records/0/evidence")
                        .with("record", "r-1")
                        .with("clause", "body-1")
                        .with("kinds", List.of("minutes"))
                        .build());
    }

    private static FulfilmentRecords record(int position, UnaryOperator<FulfilmentRecord.Builder> change) {
        return RECORDS.toBuilder().records(records(position, change)).build();
    }

    private static List<FulfilmentRecord> records(int position, UnaryOperator<FulfilmentRecord.Builder> change) {
        List<FulfilmentRecord> records = new ArrayList<>(RECORDS.getRecords());
        records.set(position, change.apply(records.get(position).toBuilder()).build());
        return records;
    }

    private static FulfilmentRecords event(FulfilmentRecords records, UnaryOperator<TriggerEvent.Builder> change) {
        return records.toBuilder()
                .events(List.of(
                        change.apply(records.getEvents().get(0).toBuilder()).build()))
                .build();
    }
}
