package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.finding.ArgumentType;
import io.github.dutylist.finding.ClauseRules;
import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RoleRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.SkippedRule;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Secrecy;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListValidatorTest {

    private static final Rule LONG_TEXT = Rule.builder("x-long-text")
            .argument("clause", ArgumentType.IDENTIFIER)
            .statement("条款文字过长。", "The text of a clause is too long.")
            .message("条款“{clause}”文字过长。", "The text of clause “{clause}” is too long.")
            .build();

    private static final ListRule LONG_TEXT_CHECK = ListRule.of(
            LONG_TEXT,
            (list, findings) -> list.duties().stream()
                    .filter(duty -> duty.clause().getText().length() > 24)
                    .forEach(duty -> findings.add(LONG_TEXT
                            .at(duty.pointer())
                            .with("clause", duty.clause().getId())
                            .build())));

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private static final ResponsibilityList WITHOUT_BASES =
            SCHOOL.toBuilder().policyBases(List.of()).build();

    private final ListValidator validator = ListValidator.create();

    @Test
    void aWarningLeavesAListValidUntilTheHostMakesItAnError() {
        ListValidator strict = validator.withSeverity(DocumentDataRules.NO_POLICY_BASIS, Severity.ERROR);

        assertThat(validator.validate(WITHOUT_BASES).getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(strict.validate(WITHOUT_BASES).getVerdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void severitiesOfValueRulesSwitchAsWell() {
        ResponsibilityList list =
                SCHOOL.toBuilder().title("安全\t清单").status(ListStatus.DRAFT).build();
        ListValidator lenient = validator.withSeverity(DocumentRules.MALFORMED_VALUE, Severity.INFO);

        assertThat(lenient.validate(list).getFindings())
                .extracting(Finding::getPointer, Finding::getSeverity)
                .containsExactly(tuple("/title", Severity.INFO));
        assertThat(validator
                        .without(DocumentRules.MALFORMED_VALUE)
                        .validate(list)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void aRuleSwitchedOffIsNeitherReportedNorCounted() {
        Report report = validator.without(DocumentDataRules.NO_POLICY_BASIS).validate(WITHOUT_BASES);

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.count(DocumentDataRules.NO_POLICY_BASIS)).isZero();
    }

    @Test
    void aSkippedRuleHasTheSeverityThatTheHostGivesIt() {
        Report.Builder report = validator.newReport();
        validator
                .withSeverity(DocumentDataRules.NO_POLICY_BASIS, Severity.ERROR)
                .checkRules(WITHOUT_BASES, Gaps.builder().lost("/policyBases").build(), report);

        assertThat(report.build().getSkippedRules())
                .extracting(SkippedRule::getRule, SkippedRule::getSeverity)
                .containsExactly(tuple(DocumentDataRules.NO_POLICY_BASIS, Severity.ERROR));
    }

    @Test
    void changingAValidatorLeavesTheOriginalAsItWas() {
        Report before = validator.validate(WITHOUT_BASES);

        validator.without(DocumentDataRules.NO_POLICY_BASIS);
        validator.withRule(LONG_TEXT_CHECK);

        assertThat(validator.validate(WITHOUT_BASES)).isEqualTo(before);
    }

    @Test
    void aRuleOfTheHostIsCheckedWithAllOthers() {
        Report report = validator.withRule(LONG_TEXT_CHECK).validate(WITHOUT_BASES);

        assertThat(report.getFindings())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(
                        tuple("no-policy-basis", "/policyBases"), tuple("x-long-text", "/sections/0/clauses/2"));
        assertThat(report.getFindings().get(1).message(Locale.CHINESE)).isEqualTo("条款“article-3”文字过长。");
    }

    @Test
    void refusesTwoChecksOfOneRule() {
        assertThatThrownBy(() -> validator.withRule(LONG_TEXT_CHECK).withRule(LONG_TEXT_CHECK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x-long-text");
        assertThatThrownBy(() -> validator.withRule(ListRule.of(ClauseRules.NO_BEARER, (list, findings) -> {})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleThatThrowsLosesNothingThatTheOthersFound() {
        ListRule broken = ListRule.of(LONG_TEXT, (list, findings) -> {
            throw new IllegalStateException("no dictionary");
        });

        assertThatThrownBy(() -> validator.withRule(broken).validate(WITHOUT_BASES))
                .isInstanceOfSatisfying(RuleFailedException.class, failure -> {
                    assertThat(failure.getRule()).isEqualTo(LONG_TEXT);
                    assertThat(failure.getReport().getFindings())
                            .extracting(Finding::getCode)
                            .containsExactly("no-policy-basis");
                })
                .hasMessageContaining("x-long-text")
                .hasRootCauseMessage("no dictionary");
    }

    @Test
    void aCheckReportsOnlyItsOwnRule() {
        ListRule foreign = ListRule.of(
                LONG_TEXT,
                (list, findings) -> findings.add(
                        DocumentDataRules.NO_POLICY_BASIS.at("/policyBases").build()));

        assertThatThrownBy(() -> validator.withRule(foreign).validate(SCHOOL))
                .isInstanceOf(RuleFailedException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHostsOwnJakartaValidatorGivesTheSameFindings() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            ListValidator hosted = validator.withJakartaValidator(factory.getValidator());

            for (RuleCase ruleCase : ValueCases.all()) {
                assertThat(hosted.validate(ruleCase.fails())).isEqualTo(validator.validate(ruleCase.fails()));
            }
        }
    }

    @Test
    void classifiedListsAreForHostsThatSaySo() {
        ResponsibilityList secret =
                SCHOOL.toBuilder().secrecy(Secrecy.TOP_SECRET).build();

        assertThat(validator.validate(secret).getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(validator.allowingClassified().validate(secret).getFindings())
                .isEmpty();
    }

    @Test
    void aReportStatesTheDateOfEvaluationOnlyIfTheHostGivesOne() {
        assertThat(validator.validate(SCHOOL).getEvaluationDate()).isEmpty();
        assertThat(validator.asOf(LocalDate.of(2026, 11, 23)).validate(SCHOOL).getEvaluationDate())
                .hasValue(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aReportNamesTheRuleSetAndItsVersion() {
        Report report = validator.validate(SCHOOL);

        assertThat(report.getRuleSets()).containsExactly(Map.entry("dutylist", report.getLibraryVersion()));
    }

    @Test
    void keepsAsManyFindingsOfACodeAsTheHostWantsAndCountsThemAll() {
        ResponsibilityList list = SCHOOL.toBuilder()
                .addSections(IntStream.range(0, 30)
                        .mapToObj(i -> Section.of("empty-" + i, SectionKind.MECHANISM))
                        .toArray(Section[]::new))
                .build();
        Report report = validator.withCap(7).validate(list);

        assertThat(report.getFindings()).hasSize(7);
        assertThat(report.count(ClauseRules.EMPTY_SECTION)).isEqualTo(30);
        assertThatThrownBy(() -> validator.withCap(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListNestedWithoutMeasureIsReportedAndNotLookedInto() {
        DutyClause inside = DutyClause.of("leaf", "落实到人。");
        for (int level = 0; level < 20_000; level++) {
            inside = DutyClause.builder()
                    .id("level")
                    .text("逐级落实：")
                    .addItems(inside)
                    .build();
        }
        DutyClause nested = inside;
        Report report = validator.validate(Edits.clause(SCHOOL, "article-1", clause -> nested));

        assertThat(report.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRule()).isEqualTo(DocumentRules.TOO_DEEP);
            assertThat(finding.getPointer()).isEqualTo("/sections/0/clauses/0" + "/items/0".repeat(14));
        });
        assertThat(report.getSkippedRules()).hasSameSizeAs(BuiltInRules.all());
    }

    @Test
    void sectionsNestedWithoutMeasureAreReportedToo() {
        Section inside = Section.of("leaf", SectionKind.DUTIES);
        for (int level = 0; level < 1_000; level++) {
            inside = Section.builder()
                    .id("level")
                    .kind(SectionKind.DUTIES)
                    .addSections(inside)
                    .build();
        }
        Report report =
                validator.validate(SCHOOL.toBuilder().addSections(inside).build());

        assertThat(report.getFindings())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(tuple("too-deep", "/sections/2" + "/sections/0".repeat(15)));
    }

    @Test
    void whatIsFoundDependsOnNoLocale() {
        Locale before = Locale.getDefault();
        List<List<Report>> reports = new ArrayList<>();
        try {
            for (String tag : List.of("zh-CN", "en-GB", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                ListValidator inLocale = ListValidator.create();
                reports.add(RuleCases.all().stream()
                        .map(ruleCase -> inLocale.validate(ruleCase.fails()))
                        .toList());
            }
        } finally {
            Locale.setDefault(before);
        }

        assertThat(reports).hasSize(5).containsOnly(reports.get(0));
    }

    @Test
    void everyFindingOfOneListComesInOneReport() {
        ResponsibilityList list = Edits.frequencies(
                Edits.role(
                        ReservesList.list(),
                        "deputy",
                        it -> it.toBuilder().assists(List.of()).build()),
                "body-1",
                CountPerPeriod.builder().unit(PeriodUnit.YEAR).min(3).max(2).build());
        ResponsibilityList several = list.toBuilder()
                .title(" ")
                .adoptedOn(LocalDate.of(2026, 12, 1))
                .documentNumber("临粮党组(2026)7号")
                .build();

        assertThat(validator.validate(several).getFindings())
                .extracting(Finding::getRule)
                .containsExactlyInAnyOrder(
                        DocumentRules.MALFORMED_VALUE,
                        DocumentDataRules.DOCUMENT_NUMBER_FORM,
                        DocumentDataRules.DATES_OUT_OF_ORDER,
                        RoleRules.DIRECT_WITHOUT_ASSISTS,
                        FrequencyRules.COUNT_BOUNDS);
    }
}
