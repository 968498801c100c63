package io.github.dutylist.validation;

import static io.github.dutylist.finding.ClauseRules.DUPLICATE_DUTY;
import static io.github.dutylist.finding.ClauseRules.EMPTY_SECTION;
import static io.github.dutylist.finding.ClauseRules.NO_BEARER;
import static io.github.dutylist.finding.ClauseRules.PROHIBITION_WITH_MINIMUM;
import static io.github.dutylist.finding.ClauseRules.REPORT_WITHOUT_RECIPIENT;
import static io.github.dutylist.finding.WordingRules.QUOTE_NOT_IN_TEXT;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ClauseKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sections, clauses, and their words. */
final class ClauseCases {

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private ClauseCases() {}

    static List<RuleCase> all() {
        return List.of(
                noBearer(),
                emptySection(),
                duplicateDuty(),
                reportWithoutRecipient(),
                prohibitionWithMinimum(),
                quoteOfFrequency(),
                quoteOfRecipient(),
                quoteOfIncorporation(),
                quoteOfSanction(),
                quoteOfCondition(),
                quoteOfScheme());
    }

    private static RuleCase noBearer() {
        DutyClause clause = DutyClause.of("article-7", "做好交接班。");
        return new RuleCase(
                with(clause.toBuilder().kind(ClauseKind.STATEMENT).build()),
                with(clause),
                NO_BEARER
                        .at("/sections/1/clauses/2/roles")
                        .with("clause", "article-7")
                        .build());
    }

    private static ResponsibilityList with(DutyClause clause) {
        return Edits.section(
                SCHOOL,
                "chapter-2",
                section -> section.toBuilder().addClauses(clause).build());
    }

    private static RuleCase emptySection() {
        Section empty = Section.of("chapter-3", SectionKind.MECHANISM);
        return new RuleCase(
                SCHOOL.toBuilder()
                        .addSections(empty.toBuilder().preamble("另附。").build())
                        .addSections(Section.of("chapter-4", SectionKind.ACCOUNTABILITY))
                        .build(),
                SCHOOL.toBuilder().addSections(empty).build(),
                EMPTY_SECTION.at("/sections/2").with("section", "chapter-3").build());
    }

    private static RuleCase duplicateDuty() {
        DutyClause again = DutyClause.of("depot-3", "作业中， 定期检测气体浓度");
        return new RuleCase(
                duty(again.toBuilder().addRoles("deputy").build()),
                duty(again.toBuilder().addRoles("deputy", "depot").build()),
                DUPLICATE_DUTY
                        .at("/sections/2/clauses/2/text")
                        .with("clause", "depot-3")
                        .with("first", "depot-1.b")
                        .with("role", "depot")
                        .build());
    }

    private static ResponsibilityList duty(DutyClause clause) {
        return Edits.section(
                RESERVES,
                "s-depot",
                section -> section.toBuilder().addClauses(clause).build());
    }

    private static RuleCase reportWithoutRecipient() {
        return new RuleCase(
                clause(SCHOOL, "article-3", it -> it.activity(Activity.REPORT)),
                clause(SCHOOL, "article-4", it -> it.activity(Activity.REPORT)),
                REPORT_WITHOUT_RECIPIENT
                        .at("/sections/0/clauses/3/recipients")
                        .with("clause", "article-4")
                        .build());
    }

    private static RuleCase prohibitionWithMinimum() {
        return new RuleCase(
                clause(RESERVES, "body-1", it -> it.strength(Strength.SHOULD)),
                clause(RESERVES, "body-1", it -> it.strength(Strength.SHOULD_NOT)),
                PROHIBITION_WITH_MINIMUM
                        .at("/sections/0/clauses/0/frequencies/0")
                        .with("clause", "body-1")
                        .build());
    }

    private static RuleCase quoteOfFrequency() {
        return new RuleCase(
                quoting("每两个月至少组织一次应急疏散演练。"),
                quoting("每两个月至少组织1次"),
                QUOTE_NOT_IN_TEXT
                        .at("/sections/0/clauses/1/frequencies/0/quote")
                        .with("quote", "每两个月至少组织1次")
                        .build());
    }

    private static ResponsibilityList quoting(String quote) {
        return Edits.frequencies(
                SCHOOL,
                "article-2",
                CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder()
                        .every(2)
                        .quote(quote)
                        .build());
    }

    private static FrequencyRequirement yearly(String quote) {
        return CountPerPeriod.atLeast(1, PeriodUnit.YEAR).toBuilder()
                .quote(quote)
                .build();
    }

    private static RuleCase quoteOfRecipient() {
        return new RuleCase(
                recipient("向家长委员会通报"),
                recipient("向家长通报"),
                QUOTE_NOT_IN_TEXT
                        .at("/sections/0/clauses/2/recipients/0/quote")
                        .with("quote", "向家长通报")
                        .build());
    }

    private static ResponsibilityList recipient(String quote) {
        Recipient parents =
                SCHOOL.getSections().get(0).getClauses().get(2).getRecipients().get(0);
        return clause(
                SCHOOL,
                "article-3",
                it -> it.recipients(List.of(parents.toBuilder().quote(quote).build())));
    }

    private static RuleCase quoteOfIncorporation() {
        return new RuleCase(
                incorporation("纳入党组议事日程"),
                incorporation("列入党组议事日程"),
                QUOTE_NOT_IN_TEXT
                        .at("/sections/0/clauses/0/incorporations/0/quote")
                        .with("quote", "列入党组议事日程")
                        .build());
    }

    private static ResponsibilityList incorporation(String quote) {
        return clause(
                RESERVES,
                "body-1",
                it -> it.incorporations(List.of(Incorporation.builder()
                        .target(IncorporationTarget.AGENDA)
                        .quote(quote)
                        .build())));
    }

    private static RuleCase quoteOfSanction() {
        return new RuleCase(
                provision(it -> it.addSanctions(sanction("视情节处理"))),
                provision(it -> it.addSanctions(sanction("诫勉谈话"))),
                QUOTE_NOT_IN_TEXT
                        .at("/accountability/0/sanctions/0/quote")
                        .with("quote", "诫勉谈话")
                        .build());
    }

    private static Sanction sanction(String quote) {
        return Sanction.builder()
                .measure(SanctionMeasure.ADMONITION)
                .quote(quote)
                .build();
    }

    private static RuleCase quoteOfCondition() {
        return new RuleCase(
                provision(it -> condition(it, "其他失职")),
                provision(it -> condition(it, "视情节")),
                QUOTE_NOT_IN_TEXT
                        .at("/accountability/0/conditions/0/frequencies/0/quote")
                        .with("quote", "视情节")
                        .build());
    }

    private static AccountabilityProvision.Builder condition(AccountabilityProvision.Builder provision, String quote) {
        return provision.conditions(List.of(SCHOOL.getAccountability().get(0).getConditions().get(0).toBuilder()
                .addFrequencies(yearly(quote))
                .build()));
    }

    private static ResponsibilityList provision(UnaryOperator<AccountabilityProvision.Builder> change) {
        return Edits.provision(
                SCHOOL, "answer", it -> change.apply(it.toBuilder()).build());
    }

    private static RuleCase quoteOfScheme() {
        return new RuleCase(
                scheme("每年考核不少于一次"),
                scheme("每年考核两次"),
                QUOTE_NOT_IN_TEXT
                        .at("/assessments/0/frequencies/0/quote")
                        .with("quote", "每年考核两次")
                        .build());
    }

    private static ResponsibilityList scheme(String quote) {
        AssessmentScheme scheme = RESERVES.getAssessments().get(0);
        return RESERVES.toBuilder()
                .assessments(List.of(
                        scheme.toBuilder().frequencies(List.of(yearly(quote))).build()))
                .build();
    }

    private static ResponsibilityList clause(
            ResponsibilityList list, String id, UnaryOperator<DutyClause.Builder> change) {
        return Edits.clause(list, id, it -> change.apply(it.toBuilder()).build());
    }
}
