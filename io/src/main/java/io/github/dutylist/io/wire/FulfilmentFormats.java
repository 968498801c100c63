package io.github.dutylist.io.wire;

import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.RecordStatus;
import io.github.dutylist.fulfilment.RecordedEvidence;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.EvidenceKind;

/** The formats of fulfilment records. */
final class FulfilmentFormats {

    static final ObjectFormat<RecordedEvidence, RecordedEvidence.Builder> RECORDED_EVIDENCE = ObjectFormat.of(
                    RecordedEvidence.class,
                    RecordedEvidence::builder,
                    RecordedEvidence.Builder::build,
                    RecordedEvidence.Builder::extensions)
            .one(
                    "kind",
                    new CodeFormat<>(EvidenceKind.CODES),
                    RecordedEvidence::getKind,
                    RecordedEvidence.Builder::kind)
            .maybe("title", ScalarFormats.LINE, RecordedEvidence::getTitle, RecordedEvidence.Builder::title)
            .maybe("link", ScalarFormats.URI, RecordedEvidence::getLink, RecordedEvidence.Builder::link);

    static final ObjectFormat<FulfilmentRecord, FulfilmentRecord.Builder> FULFILMENT_RECORD = ObjectFormat.of(
                    FulfilmentRecord.class,
                    FulfilmentRecord::builder,
                    FulfilmentRecord.Builder::build,
                    FulfilmentRecord.Builder::extensions)
            .one("id", ScalarFormats.ID, FulfilmentRecord::getId, FulfilmentRecord.Builder::id)
            .atLeastOne("clauses", ScalarFormats.ID, FulfilmentRecord::getClauses, FulfilmentRecord.Builder::clauses)
            .many("roles", ScalarFormats.ID, FulfilmentRecord::getRoles, FulfilmentRecord.Builder::roles)
            .one("date", ScalarFormats.DATE, FulfilmentRecord::getDate, FulfilmentRecord.Builder::date)
            .maybe(
                    "occurredAt",
                    ScalarFormats.INSTANT,
                    FulfilmentRecord::getOccurredAt,
                    FulfilmentRecord.Builder::occurredAt)
            .maybe("amount", CommonFormats.AMOUNT, FulfilmentRecord::getAmount, FulfilmentRecord.Builder::amount)
            .maybe("forPeriod", ScalarFormats.LINE, FulfilmentRecord::getForPeriod, FulfilmentRecord.Builder::forPeriod)
            .maybe("event", ScalarFormats.ID, FulfilmentRecord::getEvent, FulfilmentRecord.Builder::event)
            .maybe(
                    "activity",
                    new CodeFormat<>(Activity.CODES),
                    FulfilmentRecord::getActivity,
                    FulfilmentRecord.Builder::activity)
            .one("title", ScalarFormats.LINE, FulfilmentRecord::getTitle, FulfilmentRecord.Builder::title)
            .many("evidence", RECORDED_EVIDENCE, FulfilmentRecord::getEvidence, FulfilmentRecord.Builder::evidence)
            .maybe(
                    "status",
                    new CodeFormat<>(RecordStatus.CODES),
                    FulfilmentRecord::getStatus,
                    FulfilmentRecord.Builder::status);

    static final ObjectFormat<TriggerEvent, TriggerEvent.Builder> TRIGGER_EVENT = ObjectFormat.of(
                    TriggerEvent.class,
                    TriggerEvent::builder,
                    TriggerEvent.Builder::build,
                    TriggerEvent.Builder::extensions)
            .one("id", ScalarFormats.ID, TriggerEvent::getId, TriggerEvent.Builder::id)
            .one("eventType", ScalarFormats.ID, TriggerEvent::getEventType, TriggerEvent.Builder::eventType)
            .one("date", ScalarFormats.DATE, TriggerEvent::getDate, TriggerEvent.Builder::date)
            .maybe("occurredAt", ScalarFormats.INSTANT, TriggerEvent::getOccurredAt, TriggerEvent.Builder::occurredAt)
            .maybe("awareAt", ScalarFormats.INSTANT, TriggerEvent::getAwareAt, TriggerEvent.Builder::awareAt);

    static final ObjectFormat<FulfilmentRecords, FulfilmentRecords.Builder> FULFILMENT_RECORDS = ObjectFormat.of(
                    FulfilmentRecords.class,
                    FulfilmentRecords::builder,
                    FulfilmentRecords.Builder::build,
                    FulfilmentRecords.Builder::extensions)
            .headed("fulfilment-records")
            .one("list", PartyFormats.LIST_REFERENCE, FulfilmentRecords::getList, FulfilmentRecords.Builder::list)
            .one("reporter", ScalarFormats.LINE, FulfilmentRecords::getReporter, FulfilmentRecords.Builder::reporter)
            .one(
                    "coverage",
                    CommonFormats.DATE_RANGE,
                    FulfilmentRecords::getCoverage,
                    FulfilmentRecords.Builder::coverage)
            .many("records", FULFILMENT_RECORD, FulfilmentRecords::getRecords, FulfilmentRecords.Builder::records)
            .many("events", TRIGGER_EVENT, FulfilmentRecords::getEvents, FulfilmentRecords.Builder::events);

    private FulfilmentFormats() {}
}
