package io.github.dutylist.validation;

import static io.github.dutylist.finding.DocumentDataRules.CREDIT_CODE_FORM;
import static io.github.dutylist.finding.DocumentDataRules.DIVISION_CODE_FORM;
import static io.github.dutylist.finding.DocumentRules.MALFORMED_VALUE;
import static io.github.dutylist.finding.DocumentRules.MISSING_MEMBER;
import static io.github.dutylist.finding.DocumentRules.REPEATED_ENTRY;
import static io.github.dutylist.finding.DocumentRules.TOO_DEEP;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Topic;
import java.time.MonthDay;
import java.util.List;

/** Values that are wrong in themselves, and entries that repeat each other. */
final class ValueCases {

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private ValueCases() {}

    static List<RuleCase> all() {
        return List.of(
                malformedIdentifier(),
                malformedDay(),
                malformedYearStart(),
                malformedCount(),
                missingArray(),
                namelessRecipient(),
                repeatedCode(),
                repeatedReference(),
                repeatedObject(),
                repeatedMention(),
                creditCodeForm(),
                divisionCodeForm(),
                tooDeep());
    }

    private static RuleCase malformedIdentifier() {
        return new RuleCase(
                SCHOOL.toBuilder().id("urn:example:school.safety").build(),
                SCHOOL.toBuilder().id("School Safety").build(),
                MALFORMED_VALUE
                        .at("/id")
                        .with("value", "School Safety")
                        .with("expected", Phrase.DOCUMENT_ID)
                        .build());
    }

    private static RuleCase malformedDay() {
        return new RuleCase(
                Edits.frequencies(SCHOOL, "article-3", inSeason(MonthDay.of(2, 28))),
                Edits.frequencies(SCHOOL, "article-3", inSeason(MonthDay.of(2, 29))),
                MALFORMED_VALUE
                        .at("/sections/0/clauses/2/frequencies/0/during/start")
                        .with("value", "--02-29")
                        .with("expected", Phrase.MONTH_DAY)
                        .build());
    }

    private static CountPerPeriod inSeason(MonthDay start) {
        return CountPerPeriod.atLeast(1, PeriodUnit.YEAR).toBuilder()
                .during(Season.of(start, MonthDay.of(6, 30)))
                .build();
    }

    private static RuleCase malformedYearStart() {
        return new RuleCase(
                yearStart(MonthDay.of(9, 1)),
                yearStart(MonthDay.of(2, 29)),
                MALFORMED_VALUE
                        .at("/evaluationPolicy/yearStart")
                        .with("value", "--02-29")
                        .with("expected", Phrase.MONTH_DAY)
                        .build());
    }

    private static ResponsibilityList yearStart(MonthDay day) {
        return SCHOOL.toBuilder()
                .evaluationPolicy(EvaluationPolicy.builder().yearStart(day).build())
                .build();
    }

    private static RuleCase malformedCount() {
        return new RuleCase(
                Edits.frequencies(SCHOOL, "article-3", CountPerPeriod.atMost(0, PeriodUnit.WEEK)),
                Edits.frequencies(SCHOOL, "article-3", CountPerPeriod.atLeast(0, PeriodUnit.WEEK)),
                MALFORMED_VALUE
                        .at("/sections/0/clauses/2/frequencies/0/min")
                        .with("value", "0")
                        .with("expected", Phrase.POSITIVE_INTEGER)
                        .build());
    }

    private static RuleCase missingArray() {
        AssessmentScheme scheme = RESERVES.getAssessments().get(0);
        return new RuleCase(
                RESERVES.toBuilder()
                        .assessments(List.of(scheme.toBuilder()
                                .phases(scheme.getPhases().subList(1, 2))
                                .build()))
                        .build(),
                RESERVES.toBuilder()
                        .assessments(
                                List.of(scheme.toBuilder().phases(List.of()).build()))
                        .build(),
                MISSING_MEMBER
                        .at("/assessments/0/phases")
                        .with("member", "phases")
                        .with("type", Phrase.NON_EMPTY_ARRAY)
                        .build());
    }

    private static RuleCase namelessRecipient() {
        Recipient nameless = Recipient.builder()
                .relation(RecipientRelation.PEER)
                .mode(RecipientMode.CONSULT)
                .build();
        return new RuleCase(
                recipients(nameless.toBuilder().organisation("school").build()),
                recipients(nameless),
                MISSING_MEMBER
                        .at("/sections/0/clauses/2/recipients/0/label")
                        .with("member", "label")
                        .with("alternative", "organisation")
                        .with("type", Phrase.LINE)
                        .build());
    }

    private static ResponsibilityList recipients(Recipient recipient) {
        return Edits.clause(
                SCHOOL,
                "article-3",
                clause -> clause.toBuilder().recipients(List.of(recipient)).build());
    }

    private static RuleCase repeatedCode() {
        return new RuleCase(
                SCHOOL.toBuilder().addTopics(Topic.of("x-dormitories")).build(),
                SCHOOL.toBuilder().addTopics(Topic.SCHOOL_SAFETY).build(),
                REPEATED_ENTRY
                        .at("/topics/2")
                        .with("value", "school-safety")
                        .with("first", "/topics/0")
                        .build());
    }

    private static RuleCase repeatedReference() {
        return new RuleCase(
                bearers("council", "headteacher"),
                bearers("council", "council"),
                REPEATED_ENTRY
                        .at("/sections/0/clauses/0/roles/1")
                        .with("value", "council")
                        .with("first", "/sections/0/clauses/0/roles/0")
                        .build());
    }

    private static ResponsibilityList bearers(String... roles) {
        return Edits.clause(
                SCHOOL,
                "article-1",
                clause -> clause.toBuilder().roles(List.of(roles)).build());
    }

    private static RuleCase repeatedObject() {
        CountPerPeriod halfYearly = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR);
        return new RuleCase(
                Edits.frequencies(RESERVES, "body-1", halfYearly, CountPerPeriod.atLeast(3, PeriodUnit.YEAR)),
                Edits.frequencies(RESERVES, "body-1", halfYearly, CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR)),
                REPEATED_ENTRY
                        .at("/sections/0/clauses/0/frequencies/1")
                        .with("value", "count-per-period")
                        .with("first", "/sections/0/clauses/0/frequencies/0")
                        .build());
    }

    private static RuleCase repeatedMention() {
        return new RuleCase(
                studies("每半年至少专题研究一次储粮安全工作，并纳入党组议事日程；每半年至少专题研究一次消防工作。"),
                studies("每半年至少专题研究一次储粮安全工作，并纳入党组议事日程。"),
                REPEATED_ENTRY
                        .at("/sections/0/clauses/0/frequencies/1")
                        .with("value", "count-per-period")
                        .with("first", "/sections/0/clauses/0/frequencies/0")
                        .build());
    }

    private static ResponsibilityList studies(String text) {
        CountPerPeriod halfYearly = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR).toBuilder()
                .quote("每半年至少专题研究一次")
                .build();
        return Edits.clause(
                RESERVES,
                "body-1",
                clause -> clause.toBuilder()
                        .text(text)
                        .frequencies(List.of(halfYearly, halfYearly))
                        .build());
    }

    private static RuleCase creditCodeForm() {
        return new RuleCase(
                creditCode("12439905MB1D40628Y"),
                creditCode("12439905MB1D40628I"),
                CREDIT_CODE_FORM
                        .at("/organisations/0/creditCode")
                        .with("value", "12439905MB1D40628I")
                        .build());
    }

    private static ResponsibilityList creditCode(String code) {
        return Edits.organisation(
                SCHOOL, "school", school -> school.toBuilder().creditCode(code).build());
    }

    private static RuleCase divisionCodeForm() {
        return new RuleCase(
                divisionCode("439905101"),
                divisionCode("4399051"),
                DIVISION_CODE_FORM
                        .at("/organisations/0/divisionCode")
                        .with("value", "4399051")
                        .build());
    }

    private static ResponsibilityList divisionCode(String code) {
        return Edits.organisation(
                SCHOOL,
                "school",
                school -> school.toBuilder().divisionCode(code).build());
    }

    private static RuleCase tooDeep() {
        return new RuleCase(
                nested(13),
                nested(14),
                TOO_DEEP.at("/sections/0/clauses/0" + "/items/0".repeat(14))
                        .with("limit", 32)
                        .build());
    }

    private static ResponsibilityList nested(int levels) {
        return Edits.clause(SCHOOL, "article-1", clause -> nested(clause, levels));
    }

    private static DutyClause nested(DutyClause clause, int levels) {
        DutyClause inside = DutyClause.of("level-0", "记录研究情况。");
        for (int level = 1; level < levels; level++) {
            inside = DutyClause.builder()
                    .id("level-" + level)
                    .text("逐级落实：")
                    .addItems(inside)
                    .build();
        }
        return clause.toBuilder().items(List.of(inside)).build();
    }
}
