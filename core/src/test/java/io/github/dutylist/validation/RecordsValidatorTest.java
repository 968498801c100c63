package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.RecordRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.RuleFamily;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.SkippedRule;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.ReservesRecords;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.model.ResponsibilityList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsValidatorTest {

    private static final RecordsValidator VALIDATOR = RecordsValidator.create();

    private static final ResponsibilityList LIST = ReservesList.list();

    private static final LocalDate AS_OF = ReservesRecords.AS_OF;

    private static final FulfilmentRecords FUTURE = ReservesRecords.records().toBuilder()
            .records(List.of(FulfilmentRecord.builder()
                    .id("r-1")
                    .addClauses("director-1")
                    .date(AS_OF)
                    .title("局长带队检查中心粮库")
                    .build()))
            .build();

    static Stream<RecordCase> cases() {
        return RecordCases.all().stream();
    }

    private static Report check(FulfilmentRecords records) {
        return VALIDATOR.validate(records, LIST, AS_OF);
    }

    @Test
    void goodRecordsAreValid() {
        Report report = check(ReservesRecords.records());

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(report.getEvaluationDate()).contains(AS_OF);
        assertThat(report.getRuleSets()).containsOnlyKeys("dutylist");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noRuleHasAnythingToSayAboutRecordsThatPass(RecordCase recordCase) {
        assertThat(check(recordCase.passes()).getFindings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recordsWithOneFaultGiveExactlyOneFinding(RecordCase recordCase) {
        assertThat(check(recordCase.fails()).getFindings()).containsExactly(recordCase.finding());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutTheListRulesThatNeedNoneFindTheSame(RecordCase recordCase) {
        Set<Rule> alone = new HashSet<>(List.of(DocumentRules.MALFORMED_VALUE));
        RecordChecks.alone().forEach(check -> alone.add(check.rule()));
        boolean needsList = recordCase.finding().getArguments().containsKey("clause")
                || !alone.contains(recordCase.finding().getRule());

        assertThat(VALIDATOR.validate(recordCase.passes()).getFindings()).isEmpty();
        assertThat(VALIDATOR.validate(recordCase.fails()).getFindings())
                .isEqualTo(needsList ? List.of() : List.of(recordCase.finding()));
    }

    @Test
    void severitiesOfAListValidatorAreTakenOver() {
        FulfilmentRecords repeated = RecordCases.all().stream()
                .filter(recordCase -> recordCase.finding().getRule().equals(RecordRules.RECORD_REPEATED))
                .findFirst()
                .orElseThrow()
                .fails();

        assertThat(RecordsValidator.of(ListValidator.create().without(RecordRules.RECORD_REPEATED))
                        .validate(repeated)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void everyCheckHasACase() {
        Set<Rule> checked = new HashSet<>(List.of(DocumentRules.MALFORMED_VALUE));
        RecordChecks.all().forEach(check -> checked.add(check.rule()));

        assertThat(cases().map(RecordCase::finding).map(Finding::getRule).collect(Collectors.toSet()))
                .isEqualTo(checked);
    }

    @Test
    void everyRuleOnRecordsIsChecked() {
        assertThat(RecordChecks.all())
                .extracting(RecordRule::rule)
                .doesNotHaveDuplicates()
                .containsAll(RuleCatalogue.all().stream()
                        .filter(rule -> rule.getFamily() == RuleFamily.RECORDS)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMessageIsOneSentenceOrMoreWithItsArguments(RecordCase recordCase) {
        assertThat(recordCase.finding().message(Locale.CHINA)).endsWith("。").doesNotContain("[[", "{");
        assertThat(recordCase.finding().message(Locale.UK)).endsWith(".").doesNotContain("[[", "{");
    }

    @Test
    void aHostsOwnPeriodsHaveKeysOfItsOwn() {
        ResponsibilityList perTerm = Edits.frequencies(
                LIST,
                "body-2",
                CountPerPeriod.implied(PeriodUnit.HOST_PERIOD).toBuilder()
                        .scheme("https://school.example.org/terms")
                        .build());
        FulfilmentRecords records = ReservesRecords.records();
        FulfilmentRecord spring =
                records.getRecords().get(6).toBuilder().forPeriod("春季学期").build();

        assertThat(VALIDATOR
                        .validate(records.toBuilder().records(List.of(spring)).build(), perTerm, AS_OF)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void severitiesCanBeChangedAndRulesSwitchedOff() {
        assertThat(check(FUTURE).getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(VALIDATOR
                        .withSeverity(RecordRules.RECORD_IN_FUTURE, Severity.INFO)
                        .validate(FUTURE, LIST, AS_OF)
                        .getFindings())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO);
        assertThat(VALIDATOR
                        .without(RecordRules.RECORD_IN_FUTURE)
                        .validate(FUTURE, LIST, AS_OF)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void countsAreExactBeyondTheCap() {
        FulfilmentRecord record = FUTURE.getRecords().get(0);
        FulfilmentRecords many = FUTURE.toBuilder()
                .records(IntStream.range(0, 20)
                        .mapToObj(i -> record.toBuilder()
                                .id("r-" + i)
                                .title("第" + i + "次检查")
                                .build())
                        .toList())
                .build();
        Report report = VALIDATOR.withCap(5).validate(many, LIST, AS_OF);

        assertThat(report.getFindings()).hasSize(5);
        assertThat(report.count(RecordRules.RECORD_IN_FUTURE)).isEqualTo(20);
    }

    @Test
    void whatCouldNotBeReadIsNotMistakenForAbsent() {
        FulfilmentRecords records = ReservesRecords.records();
        FulfilmentRecords withoutEvent = records.toBuilder().events(List.of()).build();
        Report.Builder report = VALIDATOR.newReport();
        VALIDATOR.checkRules(
                withoutEvent,
                LIST,
                AS_OF,
                Gaps.builder().lostObject("/events/0", "e-1").build(),
                report);

        assertThat(report.build().getFindings()).isEmpty();
        assertThat(report.build().getSkippedRules())
                .extracting(SkippedRule::getRule)
                .containsExactly(RecordRules.RECORD_WITHOUT_EVENT);
    }

    @Test
    void pointersLeadIntoTheDocument() {
        Report.Builder report = VALIDATOR.newReport();
        VALIDATOR.checkRules(
                FUTURE, LIST, AS_OF, Gaps.builder().lost("/records/0").build(), report);

        assertThat(report.build().getFindings()).extracting(Finding::getPointer).containsExactly("/records/1/date");
    }

    @Test
    void allRulesAreSkippedWhereNothingCouldBeBuilt() {
        Report.Builder report = VALIDATOR.newReport();
        VALIDATOR.skipRules("", report);

        assertThat(report.build().getSkippedRules()).hasSameSizeAs(RecordChecks.all());
        assertThat(report.build().getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
