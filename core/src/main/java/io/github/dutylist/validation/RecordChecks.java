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

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.RecordedEvidence;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.Evidence;
import io.github.dutylist.model.EvidenceKind;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The checks of records, in the order of the catalogue. */
final class RecordChecks {

    private RecordChecks() {}

    private static final RecordRule.Alone DUPLICATES = new RecordRule.Alone(DUPLICATE_ID, RecordChecks::duplicateId);

    private static final RecordRule.Alone COVERAGE =
            new RecordRule.Alone(COVERAGE_REVERSED, RecordChecks::coverageReversed);

    private static final RecordRule.Alone REPEATED = new RecordRule.Alone(RECORD_REPEATED, RecordChecks::repeated);

    private static final RecordRule.Alone ORDER =
            new RecordRule.Alone(RECORD_BEFORE_EVENT, EventlessRecords::checkOrder);

    /** Returns the checks that need no list; of records without event only those that name one which there is not. */
    static List<RecordRule.Alone> alone() {
        return List.of(
                DUPLICATES,
                COVERAGE,
                REPEATED,
                new RecordRule.Alone(RECORD_WITHOUT_EVENT, EventlessRecords::checkAlone),
                ORDER);
    }

    static List<RecordRule> all() {
        return List.of(
                DUPLICATES.withList(),
                new RecordRule(DANGLING_REFERENCE, RecordChecks::danglingReference),
                new RecordRule(RECORDS_OF_OTHER_LIST, RecordChecks::ofOtherList),
                COVERAGE.withList(),
                new RecordRule(RECORD_UNKNOWN_CLAUSE, RecordChecks::unknownClause),
                new RecordRule(RECORD_IN_FUTURE, RecordChecks::inFuture),
                new RecordRule(RECORD_OUTSIDE_EFFECT, RecordChecks::outsideEffect),
                new RecordRule(RECORD_DATE_DISAGREES, RecordChecks::dateDisagrees),
                REPEATED.withList(),
                new RecordRule(RECORD_WITHOUT_EVENT, EventlessRecords::check),
                ORDER.withList(),
                new RecordRule(RECORD_NOT_COUNTED, UncountedRecords::check),
                new RecordRule(PERIOD_KEY_FORM, RecordChecks::periodKeyForm),
                new RecordRule(EVIDENCE_MISSING, RecordChecks::evidenceMissing));
    }

    private static void duplicateId(FulfilmentRecords records, Findings findings) {
        Map<String, String> first = new HashMap<>();
        RecordsInQuestion.each(records, (record, pointer) -> duplicateId(record.getId(), pointer, first, findings));
        List<TriggerEvent> events = records.getEvents();
        for (int i = 0; i < events.size(); i++) {
            duplicateId(events.get(i).getId(), "/events/" + i, first, findings);
        }
    }

    private static void duplicateId(String id, String pointer, Map<String, String> first, Findings findings) {
        String before = first.putIfAbsent(id, pointer);
        if (before != null) {
            findings.add(DUPLICATE_ID
                    .at(pointer + "/id")
                    .with("id", id)
                    .with("first", before)
                    .build());
        }
    }

    private static void danglingReference(RecordsInQuestion question, Findings findings) {
        question.each((record, pointer) -> {
            List<String> roles = record.getRoles();
            for (int i = 0; i < roles.size(); i++) {
                if (question.list().role(roles.get(i)).isEmpty()) {
                    dangling(Phrase.ROLE, roles.get(i), pointer + "/roles/" + i, findings);
                }
            }
        });
        List<TriggerEvent> events = question.records().getEvents();
        for (int i = 0; i < events.size(); i++) {
            if (question.list().eventType(events.get(i).getEventType()).isEmpty()) {
                dangling(Phrase.EVENT_TYPE, events.get(i).getEventType(), "/events/" + i + "/eventType", findings);
            }
        }
    }

    private static void dangling(Phrase expected, String id, String pointer, Findings findings) {
        findings.add(DANGLING_REFERENCE
                .at(pointer)
                .with("id", id)
                .with("expected", expected)
                .with("nearest", findings.survey().references().names().nearest(expected, id))
                .build());
    }

    private static void ofOtherList(RecordsInQuestion question, Findings findings) {
        String stated = question.records().getList().getId();
        String list = question.list().list().getId();
        if (!stated.equals(list)) {
            findings.add(RECORDS_OF_OTHER_LIST
                    .at("/list/id")
                    .with("stated", stated)
                    .with("list", list)
                    .build());
        }
    }

    private static void coverageReversed(FulfilmentRecords records, Findings findings) {
        DateRange coverage = records.getCoverage();
        if (!coverage.isOrdered()) {
            findings.add(COVERAGE_REVERSED
                    .at("/coverage")
                    .with("start", coverage.getStart().toString())
                    .with("end", coverage.getEnd().orElseThrow().toString())
                    .build());
        }
    }

    private static void unknownClause(RecordsInQuestion question, Findings findings) {
        Set<String> schemes = new HashSet<>();
        for (AssessmentScheme scheme : question.list().list().getAssessments()) {
            schemes.add(scheme.getId());
        }
        question.each((record, pointer) -> {
            List<String> clauses = record.getClauses();
            for (int i = 0; i < clauses.size(); i++) {
                String clause = clauses.get(i);
                if (question.list().clause(clause).isEmpty() && !schemes.contains(clause)) {
                    findings.add(RECORD_UNKNOWN_CLAUSE
                            .at(pointer + "/clauses/" + i)
                            .with("record", record.getId())
                            .with("clause", clause)
                            .with(
                                    "nearest",
                                    findings.survey().references().names().nearest(Phrase.CLAUSE, clause))
                            .build());
                }
            }
        });
    }

    private static void inFuture(RecordsInQuestion question, Findings findings) {
        question.eachThatCounts((record, pointer) -> {
            if (!record.getDate().isBefore(question.asOf())) {
                findings.add(RECORD_IN_FUTURE
                        .at(pointer + "/date")
                        .with("record", record.getId())
                        .with("date", record.getDate().toString())
                        .with("asOf", question.asOf().toString())
                        .build());
            }
        });
    }

    private static void outsideEffect(RecordsInQuestion question, Findings findings) {
        Optional<DateRange> effective = question.list().list().getEffective();
        question.eachThatCounts((record, pointer) -> {
            if (effective.filter(range -> !range.contains(record.getDate())).isPresent()) {
                findings.add(RECORD_OUTSIDE_EFFECT
                        .at(pointer + "/date")
                        .with("record", record.getId())
                        .with("date", record.getDate().toString())
                        .with("start", effective.get().getStart().toString())
                        .with("end", effective.get().getEnd().map(LocalDate::toString))
                        .build());
            }
        });
    }

    private static void dateDisagrees(RecordsInQuestion question, Findings findings) {
        question.each((record, pointer) ->
                dateDisagrees(question, record.getId(), pointer, record.getDate(), record.getOccurredAt(), findings));
        List<TriggerEvent> events = question.records().getEvents();
        for (int i = 0; i < events.size(); i++) {
            TriggerEvent event = events.get(i);
            dateDisagrees(question, event.getId(), "/events/" + i, event.getDate(), event.getOccurredAt(), findings);
        }
    }

    private static void dateDisagrees(
            RecordsInQuestion question,
            String id,
            String pointer,
            LocalDate date,
            Optional<OffsetDateTime> moment,
            Findings findings) {
        Optional<LocalDate> actual = moment.flatMap(question::dayOf).filter(day -> !day.equals(date));
        if (actual.isPresent()) {
            findings.add(RECORD_DATE_DISAGREES
                    .at(pointer + "/date")
                    .with("id", id)
                    .with("date", date.toString())
                    .with("actual", actual.get().toString())
                    .with("zone", question.zone())
                    .build());
        }
    }

    /** Records are looked up by a text, whose buckets a hash map keeps in order, and not by their own hash code. */
    private static void repeated(FulfilmentRecords records, Findings findings) {
        Map<String, String> first = new HashMap<>();
        RecordsInQuestion.eachThatCounts(records, (record, pointer) -> {
            String before = first.putIfAbsent(content(record), record.getId());
            if (before != null && !before.equals(record.getId())) {
                findings.add(RECORD_REPEATED
                        .at(pointer)
                        .with("record", record.getId())
                        .with("first", before)
                        .build());
            }
        });
    }

    private static String content(FulfilmentRecord record) {
        FulfilmentRecord.Builder content = FulfilmentRecord.builder()
                .id("any")
                .clauses(record.getClauses())
                .roles(record.getRoles())
                .date(record.getDate())
                .occurredAt(record.getOccurredAt())
                .amount(record.getAmount())
                .forPeriod(record.getForPeriod())
                .event(record.getEvent())
                .activity(record.getActivity())
                .title(record.getTitle())
                .evidence(record.getEvidence());
        return content.build().toString();
    }

    private static void periodKeyForm(RecordsInQuestion question, Findings findings) {
        PeriodCalendar standard = PeriodCalendar.standard();
        PeriodCalendar calendar = question.list()
                .list()
                .getEvaluationPolicy()
                .flatMap(EvaluationPolicy::getYearStart)
                .map(PeriodCalendar::startingOn)
                .orElse(standard);
        question.each((record, pointer) -> record.getForPeriod()
                .filter(key -> calendar.find(key).isEmpty() && !isOfHost(question, record))
                .ifPresent(key -> findings.add(PERIOD_KEY_FORM
                        .at(pointer + "/forPeriod")
                        .with("record", record.getId())
                        .with("value", key)
                        .build())));
    }

    private static boolean isOfHost(RecordsInQuestion question, FulfilmentRecord record) {
        return question.clausesOf(record).stream()
                .flatMap(RecordChecks::frequencies)
                .anyMatch(frequency ->
                        frequency instanceof CountPerPeriod count && count.getUnit() == PeriodUnit.HOST_PERIOD);
    }

    /** Returns the requirements of a clause and of its recipients. */
    static Stream<FrequencyRequirement> frequencies(PlacedClause placed) {
        return Stream.concat(
                placed.clause().getFrequencies().stream(),
                placed.clause().getRecipients().stream().flatMap(recipient -> recipient.getFrequencies().stream()));
    }

    private static void evidenceMissing(RecordsInQuestion question, Findings findings) {
        question.eachThatCounts((record, pointer) -> {
            for (PlacedClause placed : question.clausesOf(record)) {
                List<String> missing = missing(placed, record);
                if (!missing.isEmpty()) {
                    findings.addUnlessLost(
                            EVIDENCE_MISSING
                                    .at(pointer + "/evidence")
                                    .with("record", record.getId())
                                    .with("clause", placed.clause().getId())
                                    .with("kinds", missing)
                                    .build(),
                            pointer + "/evidence");
                }
            }
        });
    }

    private static List<String> missing(PlacedClause placed, FulfilmentRecord record) {
        List<String> missing = new ArrayList<>();
        Set<EvidenceKind> kept = new HashSet<>();
        record.getEvidence().stream().map(RecordedEvidence::getKind).forEach(kept::add);
        for (Evidence evidence : placed.clause().getEvidence()) {
            if (evidence.isRequired() && !kept.contains(evidence.getKind())) {
                missing.add(evidence.getKind().code());
            }
        }
        return missing;
    }
}
