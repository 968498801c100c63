package io.github.dutylist.arbitraries;

import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.RecordStatus;
import io.github.dutylist.fulfilment.RecordedEvidence;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.EvidenceKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random fulfilment records. */
public final class FulfilmentArbitraries {

    private FulfilmentArbitraries() {}

    /** Returns records of random lists, also none. */
    public static Arbitrary<FulfilmentRecords> records() {
        return Members.of(FulfilmentRecords::builder)
                .always(ListArbitraries.listReferences(), FulfilmentRecords.Builder::list)
                .always(TextArbitraries.lines(), FulfilmentRecords.Builder::reporter)
                .always(ValueArbitraries.dateRanges(), FulfilmentRecords.Builder::coverage)
                .several(singleRecords(), FulfilmentRecords.Builder::records)
                .several(events(), FulfilmentRecords.Builder::events)
                .with(FulfilmentRecords.Builder::extensions, FulfilmentRecords.Builder::build);
    }

    /** Returns single records. */
    public static Arbitrary<FulfilmentRecord> singleRecords() {
        return Members.of(FulfilmentRecord::builder)
                .always(TextArbitraries.identifiers(), FulfilmentRecord.Builder::id)
                .always(ListArbitraries.references(), FulfilmentRecord.Builder::clauses)
                .perhaps(ListArbitraries.references(), FulfilmentRecord.Builder::roles)
                .always(ValueArbitraries.dates(), FulfilmentRecord.Builder::date)
                .perhaps(ValueArbitraries.moments(), FulfilmentRecord.Builder::occurredAt)
                .perhaps(ValueArbitraries.amounts(), FulfilmentRecord.Builder::amount)
                .perhaps(TextArbitraries.lines(), FulfilmentRecord.Builder::forPeriod)
                .perhaps(TextArbitraries.identifiers(), FulfilmentRecord.Builder::event)
                .perhaps(ValueArbitraries.codes(Activity.CODES), FulfilmentRecord.Builder::activity)
                .always(TextArbitraries.lines(), FulfilmentRecord.Builder::title)
                .several(evidence(), FulfilmentRecord.Builder::evidence)
                .perhaps(Arbitraries.of(RecordStatus.values()), FulfilmentRecord.Builder::status)
                .with(FulfilmentRecord.Builder::extensions, FulfilmentRecord.Builder::build);
    }

    /** Returns pieces of evidence. */
    public static Arbitrary<RecordedEvidence> evidence() {
        return Members.of(RecordedEvidence::builder)
                .always(ValueArbitraries.codes(EvidenceKind.CODES), RecordedEvidence.Builder::kind)
                .perhaps(TextArbitraries.lines(), RecordedEvidence.Builder::title)
                .perhaps(TextArbitraries.uris(), RecordedEvidence.Builder::link)
                .with(RecordedEvidence.Builder::extensions, RecordedEvidence.Builder::build);
    }

    /** Returns events. */
    public static Arbitrary<TriggerEvent> events() {
        return Members.of(TriggerEvent::builder)
                .always(TextArbitraries.identifiers(), TriggerEvent.Builder::id)
                .always(TextArbitraries.identifiers(), TriggerEvent.Builder::eventType)
                .always(ValueArbitraries.dates(), TriggerEvent.Builder::date)
                .perhaps(ValueArbitraries.moments(), TriggerEvent.Builder::occurredAt)
                .perhaps(ValueArbitraries.moments(), TriggerEvent.Builder::awareAt)
                .with(TriggerEvent.Builder::extensions, TriggerEvent.Builder::build);
    }
}
