package io.github.dutylist.fulfilment;

import static io.github.dutylist.value.ValueFixtures.COUNTED;
import static io.github.dutylist.value.ValueFixtures.DAY;
import static io.github.dutylist.value.ValueFixtures.FILED;
import static io.github.dutylist.value.ValueFixtures.HOURS;
import static io.github.dutylist.value.ValueFixtures.TERM;
import static io.github.dutylist.value.ValueFixtures.YEAR;

import io.github.dutylist.frequency.FrequencyFixtures;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.EvidenceKind;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.FixturePair;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Two full, sound and disjoint objects of every type of this package. */
public final class FulfilmentFixtures {

    /** The minutes in the archive. */
    public static final RecordedEvidence MINUTES = RecordedEvidence.of(EvidenceKind.MINUTES).toBuilder()
            .title("第三次安全生产专题会议记录")
            .link("https://archive.example.org/minutes/3")
            .extensions(FILED)
            .build();

    /** The pictures of a drill. */
    public static final RecordedEvidence PICTURES = RecordedEvidence.of(EvidenceKind.IMAGE).toBuilder()
            .title("防汛演练现场照片")
            .link("urn:example:album-7")
            .extensions(COUNTED)
            .build();

    /** A breach of a dam that was seen two hours later. */
    public static final TriggerEvent BREACH =
            TriggerEvent.of("event-1", "dam-breach", LocalDate.of(2026, 7, 3)).toBuilder()
                    .occurredAt(OffsetDateTime.parse("2026-07-03T02:40:00+08:00"))
                    .awareAt(OffsetDateTime.parse("2026-07-03T04:45:00+08:00"))
                    .extensions(FILED)
                    .build();

    /** A leak of data that was noticed a day later. */
    public static final TriggerEvent LEAK =
            TriggerEvent.of("event-2", "data-leak", LocalDate.of(2027, 9, 10)).toBuilder()
                    .occurredAt(OffsetDateTime.parse("2027-09-10T15:00:00Z"))
                    .awareAt(OffsetDateTime.parse("2027-09-11T01:00:00Z"))
                    .extensions(COUNTED)
                    .build();

    /** A drill in the flood season. */
    public static final FulfilmentRecord DRILL = FulfilmentRecord.builder()
            .id("record-1")
            .addClauses("drill", "flood-plan")
            .addRoles("director")
            .date(LocalDate.of(2026, 7, 3))
            .occurredAt(OffsetDateTime.parse("2026-07-03T09:30:00+08:00"))
            .amount(HOURS)
            .forPeriod("2026-Q3")
            .event("event-1")
            .activity(Activity.DRILL)
            .title("水库防汛应急演练")
            .addEvidence(MINUTES)
            .status(RecordStatus.FINAL)
            .extensions(FILED)
            .build();

    /** A notice after a leak, corrected later. */
    public static final FulfilmentRecord NOTICE = FulfilmentRecord.builder()
            .id("record-2")
            .addClauses("notice")
            .addRoles("deputy", "office")
            .date(LocalDate.of(2027, 9, 11))
            .occurredAt(OffsetDateTime.parse("2027-09-11T03:20:00Z"))
            .amount(DAY)
            .forPeriod("2027-M09")
            .event("event-2")
            .activity(Activity.CIRCULATE)
            .title("数据泄露事件通报")
            .addEvidence(PICTURES)
            .status(RecordStatus.AMENDED)
            .extensions(COUNTED)
            .build();

    /** What a water bureau did in a year. */
    public static final FulfilmentRecords OF_WATER_BUREAU = FulfilmentRecords.builder()
            .list(ListReference.of("reservoir-patrol", 1))
            .reporter("青岭县水利局")
            .coverage(YEAR)
            .addRecords(DRILL)
            .addEvents(BREACH)
            .extensions(FILED)
            .build();

    /** What an archive did in its term. */
    public static final FulfilmentRecords OF_ARCHIVE = FulfilmentRecords.builder()
            .list(ListReference.of("https://lists.example.org/archive", 4))
            .reporter("档案馆办公室")
            .coverage(TERM)
            .addRecords(NOTICE)
            .addEvents(LEAK)
            .extensions(COUNTED)
            .build();

    /** Two overdue. */
    public static final StatusCount TWO_OVERDUE = StatusCount.of(FulfilmentStatus.OVERDUE, 2).toBuilder()
            .extensions(FILED)
            .build();

    /** Nine satisfied. */
    public static final StatusCount NINE_SATISFIED = StatusCount.of(FulfilmentStatus.SATISFIED, 9).toBuilder()
            .extensions(COUNTED)
            .build();

    /** A quarter in which it was done late. */
    public static final PeriodFulfilment LATE = PeriodFulfilment.builder()
            .key("2026-Q3")
            .period(YEAR)
            .event("event-1")
            .due(LocalDate.of(2026, 10, 15))
            .dueAt(OffsetDateTime.parse("2026-10-15T18:00:00+08:00"))
            .required(2)
            .allowed(4)
            .unit(AmountUnit.CLASS_HOUR)
            .observed(1)
            .missing(1)
            .addRecords("record-1")
            .since(LocalDate.of(2026, 10, 16))
            .lateBy(DAY)
            .status(FulfilmentStatus.SHORTFALL)
            .reason(FulfilmentReason.RECORD_AMOUNT)
            .provisional(false)
            .extensions(FILED)
            .build();

    /** A month of which the records tell nothing. */
    public static final PeriodFulfilment UNCOVERED = PeriodFulfilment.builder()
            .key("2027-M09")
            .period(TERM)
            .event("event-2")
            .due(LocalDate.of(2027, 9, 30))
            .dueAt(OffsetDateTime.parse("2027-09-30T00:00:00Z"))
            .required(1)
            .allowed(0)
            .unit(AmountUnit.DAY)
            .observed(0)
            .missing(3)
            .addRecords("record-2")
            .since(LocalDate.of(2027, 10, 1))
            .lateBy(HOURS)
            .status(FulfilmentStatus.NOT_EVALUABLE)
            .reason(FulfilmentReason.RECORD_COVERAGE)
            .provisional(true)
            .extensions(COUNTED)
            .build();

    /** The patrols of the director. */
    public static final RequirementFulfilment PATROLS = RequirementFulfilment.builder()
            .requirement("/frequencies/0")
            .role("director")
            .recipient("县人民政府")
            .frequency(FrequencyFixtures.PATROLS)
            .readAs(FrequencyFixtures.LESSONS)
            .status(FulfilmentStatus.SHORTFALL)
            .reason(FulfilmentReason.NO_EVENT)
            .addPeriods(LATE)
            .extensions(FILED)
            .build();

    /** The periodic reports of the office. */
    public static final RequirementFulfilment REPORTS = RequirementFulfilment.builder()
            .requirement("/recipients/0/frequencies/1")
            .role("office")
            .recipient("city-archive")
            .frequency(FrequencyFixtures.PERIODIC)
            .readAs(FrequencyFixtures.CHECKS)
            .status(FulfilmentStatus.NOT_EVALUABLE)
            .reason(FulfilmentReason.OUTSIDE_PERIOD)
            .addPeriods(UNCOVERED)
            .extensions(COUNTED)
            .build();

    /** The clause on patrols. */
    public static final ClauseFulfilment PATROL_CLAUSE = ClauseFulfilment.builder()
            .clause("patrol")
            .status(FulfilmentStatus.SHORTFALL)
            .reason(FulfilmentReason.NOT_BINDING)
            .addDistribution(TWO_OVERDUE)
            .addRequirements(PATROLS)
            .extensions(FILED)
            .build();

    /** The clause on reports. */
    public static final ClauseFulfilment REPORT_CLAUSE = ClauseFulfilment.builder()
            .clause("report")
            .status(FulfilmentStatus.NOT_EVALUABLE)
            .reason(FulfilmentReason.STATEMENT)
            .addDistribution(NINE_SATISFIED)
            .addRequirements(REPORTS)
            .extensions(COUNTED)
            .build();

    /** The report on the water bureau. */
    public static final FulfilmentReport ON_WATER_BUREAU = FulfilmentReport.builder()
            .list(ListReference.of("reservoir-patrol", 1))
            .reporter("青岭县水利局")
            .period(YEAR)
            .asOf(LocalDate.of(2026, 12, 1))
            .policy(FrequencyFixtures.BY_CALENDAR_YEAR)
            .libraryVersion("0.1.0")
            .status(FulfilmentStatus.SHORTFALL)
            .addDistribution(TWO_OVERDUE)
            .addClauses(PATROL_CLAUSE)
            .addAssessments(REPORT_CLAUSE)
            .extensions(FILED)
            .build();

    /** The report on the archive. */
    public static final FulfilmentReport ON_ARCHIVE = FulfilmentReport.builder()
            .list(ListReference.of("https://lists.example.org/archive", 4))
            .reporter("档案馆办公室")
            .period(TERM)
            .asOf(LocalDate.of(2027, 10, 1))
            .policy(FrequencyFixtures.BY_SCHOOL_YEAR)
            .libraryVersion("0.2.0")
            .status(FulfilmentStatus.NOT_EVALUABLE)
            .addDistribution(NINE_SATISFIED)
            .addClauses(REPORT_CLAUSE)
            .addAssessments(PATROL_CLAUSE)
            .extensions(COUNTED)
            .build();

    private FulfilmentFixtures() {}

    /** Returns the two objects of every type. */
    public static List<FixturePair<?>> all() {
        return List.of(
                new FixturePair<>(MINUTES, PICTURES),
                new FixturePair<>(BREACH, LEAK),
                new FixturePair<>(DRILL, NOTICE),
                new FixturePair<>(OF_WATER_BUREAU, OF_ARCHIVE),
                new FixturePair<>(TWO_OVERDUE, NINE_SATISFIED),
                new FixturePair<>(LATE, UNCOVERED),
                new FixturePair<>(PATROLS, REPORTS),
                new FixturePair<>(PATROL_CLAUSE, REPORT_CLAUSE),
                new FixturePair<>(ON_WATER_BUREAU, ON_ARCHIVE));
    }
}
