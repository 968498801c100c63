package io.github.dutylist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ListComparisonTest {

    private static final ResponsibilityList BEFORE = ReservesList.list();

    private static final String BODY_1 = "/sections/0/clauses/0";

    @Test
    void tellsTheBodyOfAClauseFromItsTyping() {
        assertThat(ofClause("body-1", it -> it.text("每半年至少专题研究1次储粮安全工作，并纳入党组议事日程。")))
                .containsExactly("substantive text-changed " + both(BODY_1 + "/text"));
        assertThat(ofClause("body-1", it -> it.text("每半年至少专题研究一次储粮安全工作,并 纳入党组议事日程；")))
                .containsExactly("editorial text-changed " + both(BODY_1 + "/text"));
    }

    @Test
    void takesNoNumberForTyping() {
        assertThat(weightOfText("检查间隔不超过1.5小时。", "检查间隔不超过15小时。")).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(weightOfText("每月3、5日检查。", "每月35日检查。")).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(weightOfText("每月三、五日检查。", "每月三五日检查。")).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(weightOfText("抽查比例不低于5%。", "抽查比例不低于5。")).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(weightOfText("抽查比例不低于５％。", "抽查比例不低于5%")).isEqualTo(Significance.EDITORIAL);
        assertThat(weightOfText("（一）学习“条例”", "一学习「条例」")).isEqualTo(Significance.EDITORIAL);
    }

    @Test
    void findsANewClauseWithoutMovingThoseBehindIt() {
        DutyClause added = DutyClause.of("body-0", "每年签订安全责任书。");
        assertThat(ofSection("s-body", section -> section.clauses(inserted(section.build(), 0, added))))
                .containsExactly("substantive clause-added null -> /sections/0/clauses/0");
    }

    @Test
    void findsAClauseThatIsGone() {
        assertThat(ofSection("s-body", section -> section.clauses(without(section.build(), 1))))
                .containsExactly("substantive clause-absent /sections/0/clauses/1 -> null");
    }

    @Test
    void findsAClauseThatIsWithdrawnOrInUseAgain() {
        ResponsibilityList withdrawn = changed("body-1", it -> it.status(ClauseStatus.WITHDRAWN));
        assertThat(changes(BEFORE, withdrawn)).containsExactly("substantive clause-withdrawn " + both(BODY_1));
        assertThat(changes(withdrawn, BEFORE)).containsExactly("substantive clause-restored " + both(BODY_1));
    }

    @Test
    void sendsALostClauseAndASimilarNewOneToReview() {
        assertThat(ofClause("body-2", it -> it.id("body-9").text("每年结束后20日内，将责任落实情况书面报告县人民政府。")))
                .contains(
                        "substantive clause-absent /sections/0/clauses/1 -> null",
                        "substantive clause-added null -> /sections/0/clauses/1",
                        "review clause-resembles " + both("/sections/0/clauses/1"));
        assertThat(ofClause("body-2", it -> it.id("body-9").text("遇有台风，关闭库区大门。")))
                .noneMatch(change -> change.contains("resembles"));
    }

    @Test
    void movesTheFewestClausesThatExplainANewOrder() {
        ResponsibilityList after = Edits.section(BEFORE, "s-body", section -> {
            List<DutyClause> clauses = section.getClauses();
            return section.toBuilder()
                    .clauses(List.of(clauses.get(2), clauses.get(0), clauses.get(1)))
                    .build();
        });
        assertThat(changes(BEFORE, after))
                .containsExactly("editorial clause-moved /sections/0/clauses/2 -> /sections/0/clauses/0");
    }

    @Test
    void reportsTheBearersOfAClauseThatMovesToAnotherSection() {
        DutyClause moving = clause("body-3");
        ResponsibilityList without = Edits.section(
                BEFORE,
                "s-body",
                section -> section.toBuilder().clauses(without(section, 2)).build());
        ResponsibilityList after = Edits.section(
                without,
                "s-depot",
                section -> section.toBuilder().addClauses(moving).build());
        assertThat(changes(BEFORE, after))
                .containsExactlyInAnyOrder(
                        "editorial clause-moved /sections/0/clauses/2 -> /sections/2/clauses/2",
                        "substantive bearer-added null -> /sections/2/clauses/2/roles",
                        "substantive bearer-removed /sections/0/clauses/2/roles -> null");
    }

    @Test
    void reportsNewBearersOfASectionOnceAndNotForEachClause() {
        assertThat(ofSection("s-body", section -> section.addRoles("director")))
                .containsExactly("substantive bearer-added null -> /sections/0/roles/1");
    }

    @Test
    void takesANewNumberForEditorial() {
        assertThat(ofClause("body-1", it -> it.number("（一）")))
                .containsExactly("editorial clause-renumbered " + both(BODY_1 + "/number"));
    }

    @Test
    void ranksStrengths() {
        assertThat(ofClause("body-1", it -> it.strength(Strength.SHOULD)))
                .containsExactly("substantive strength-lowered " + both(BODY_1 + "/strength"));
        assertThat(ofClause("body-3", it -> it.strength(Strength.SHOULD_NOT)))
                .containsExactly("substantive strength-lowered " + both("/sections/0/clauses/2/strength"));
        assertThat(ofClause("body-3", it -> it.strength(Strength.SHALL)))
                .containsExactly("substantive strength-changed " + both("/sections/0/clauses/2/strength"));
        assertThat(ofClause("body-1", it -> it.strength(Strength.SHALL)))
                .containsExactly("editorial metadata-changed " + both(BODY_1 + "/strength"));
        ResponsibilityList may = changed("body-1", it -> it.strength(Strength.MAY));
        assertThat(changes(may, BEFORE)).containsExactly("substantive strength-raised " + both(BODY_1 + "/strength"));
    }

    @Test
    void findsRecipientsIncorporationsAndBasesThatComeAndGo() {
        assertThat(ofClause(
                        "body-1",
                        it -> it.addRecipients(Recipient.of(RecipientRelation.PUBLIC, "社会公众", RecipientMode.PUBLISH))))
                .containsExactly("substantive recipient-added null -> " + BODY_1 + "/recipients/0");
        assertThat(ofClause("body-2", it -> it.recipients(List.of())))
                .containsExactly("substantive recipient-removed /sections/0/clauses/1/recipients/0 -> null");
        assertThat(ofClause(
                        "body-1", it -> it.incorporations(List.of(Incorporation.of(IncorporationTarget.ANNUAL_PLAN)))))
                .containsExactly(
                        "substantive incorporation-added null -> " + BODY_1 + "/incorporations/0",
                        "substantive incorporation-removed " + BODY_1 + "/incorporations/0 -> null");
        assertThat(ofClause("depot-1", it -> it.basis(List.of())))
                .containsExactly("substantive basis-removed /sections/2/clauses/0/basis/0 -> null");
        assertThat(changes(
                        BEFORE,
                        BEFORE.toBuilder()
                                .addPolicyBases(PolicyBasis.of("fire-law", "消防法"))
                                .build()))
                .containsExactly("substantive basis-added null -> /policyBases/2");
    }

    @Test
    void findsConditionsAndSanctionsThatComeAndGo() {
        assertThat(ofProvision(it ->
                        it.addConditions(AccountabilityCondition.of("acc-breach.3", "瞒报的；", ConditionKind.CONDUCT))))
                .containsExactly("substantive condition-added null -> /accountability/0/conditions/2");
        assertThat(ofProvision(it -> it.addSanctions(Sanction.of(SanctionMeasure.ADMONITION))))
                .containsExactly("substantive sanction-added null -> /accountability/0/sanctions/3");
        assertThat(changes(
                        Edits.provision(
                                BEFORE,
                                "acc-breach",
                                provision -> provision.toBuilder()
                                        .addSanctions(Sanction.of(SanctionMeasure.ADMONITION))
                                        .build()),
                        BEFORE))
                .containsExactly("substantive sanction-removed /accountability/0/sanctions/3 -> null");
    }

    @Test
    void takesAnotherOrderOfSanctionsForAnotherLadder() {
        assertThat(ofProvision(it -> {
                    List<Sanction> sanctions = new ArrayList<>(it.build().getSanctions());
                    sanctions.add(0, sanctions.remove(1));
                    return it.sanctions(sanctions);
                }))
                .containsExactly("substantive metadata-changed " + both("/accountability/0/sanctions"));
    }

    @Test
    void findsRolesThatComeGoAndChange() {
        Role role = BEFORE.getRoles().get(0);
        ResponsibilityList renamed = Edits.role(
                BEFORE, role.getId(), it -> it.toBuilder().title("局党组班子").build());
        assertThat(changes(BEFORE, renamed)).containsExactly("substantive metadata-changed " + both("/roles/0/title"));
        ResponsibilityList fewer =
                BEFORE.toBuilder().roles(BEFORE.getRoles().subList(0, 3)).build();
        assertThat(changes(BEFORE, fewer)).containsExactly("substantive metadata-changed /roles/3 -> null");
    }

    @Test
    void saysFrequenciesWithoutAQuoteInStandardWords() {
        ResponsibilityList some = Edits.frequencies(
                BEFORE,
                "depot-1.b",
                CountPerPeriod.atLeast(1, PeriodUnit.YEAR).toBuilder()
                        .quote("每年至少1次")
                        .build());
        ResponsibilityList other = Edits.frequencies(
                BEFORE,
                "depot-1.b",
                CountPerPeriod.atLeast(1, PeriodUnit.MONTH),
                CountPerPeriod.atLeast(9, PeriodUnit.YEAR));
        assertThat(ListComparison.of(some, other).getChanges()).singleElement().satisfies(change -> {
            assertThat(change.getBefore()).contains("每年至少1次");
            assertThat(change.getAfter()).contains("每月至少1次；每年至少9次");
        });
    }

    @Test
    void takesAMoreOrLessDemandingConjunctionForWhatItIs() {
        FrequencyRequirement yearly = CountPerPeriod.atLeast(1, PeriodUnit.YEAR);
        ResponsibilityList none = Edits.frequencies(BEFORE, "depot-1.b");
        ResponsibilityList some = Edits.frequencies(BEFORE, "depot-1.b", yearly);
        String frequencies = both("/sections/2/clauses/0/items/1/frequencies");
        assertThat(changes(none, some)).containsExactly("substantive frequency-tightened " + frequencies);
        assertThat(changes(some, none)).containsExactly("substantive frequency-loosened " + frequencies);
        assertThat(changes(BEFORE, some)).containsExactly("substantive frequency-tightened " + frequencies);
        ResponsibilityList quarterly =
                Edits.frequencies(BEFORE, "depot-1.b", CountPerPeriod.atLeast(1, PeriodUnit.QUARTER));
        ResponsibilityList fourTimes =
                Edits.frequencies(BEFORE, "depot-1.b", CountPerPeriod.atLeast(4, PeriodUnit.YEAR));
        ResponsibilityList fiveTimes =
                Edits.frequencies(BEFORE, "depot-1.b", CountPerPeriod.atLeast(5, PeriodUnit.YEAR));
        ResponsibilityList irregular = Edits.frequencies(BEFORE, "depot-1.b", Unquantified.of(Term.FREQUENT));
        assertThat(changes(quarterly, fourTimes)).containsExactly("substantive frequency-loosened " + frequencies);
        assertThat(changes(quarterly, fiveTimes)).containsExactly("substantive frequency-incomparable " + frequencies);
        assertThat(changes(BEFORE, irregular)).containsExactly("review frequency-undetermined " + frequencies);
        ResponsibilityList bare = Edits.frequencies(BEFORE, "depot-1.b", CountPerPeriod.bare(1, PeriodUnit.YEAR));
        assertThat(changes(some, bare)).containsExactly("editorial frequency-equivalent " + frequencies);
    }

    @Test
    void saysWhatCameOrWentAsAWhole() {
        ResponsibilityList list = ReservesList.list();
        ResponsibilityList without = list.toBuilder().accountability(List.of()).build();

        assertThat(ListComparison.of(list, without).getChanges())
                .extracting(change -> change.message(Locale.CHINESE))
                .anyMatch(message -> message.startsWith("删去追责规定“acc-breach”"));
        assertThat(ListComparison.of(without, list).getChanges())
                .extracting(change -> change.message(Locale.ENGLISH))
                .anyMatch(message -> message.startsWith("accountability added “acc-breach”"));
    }

    @Test
    void readsInBothLanguages() {
        ResponsibilityList after = changed("body-1", it -> it.number("（一）").strength(Strength.MAY)).toBuilder()
                .version(4)
                .build();
        ListComparison comparison = ListComparison.of(BEFORE, after);

        assertThat(comparison.summary(Locale.CHINA)).isEqualTo("""
                从《临江县粮食和物资储备局安全生产责任清单》第3版到《临江县粮食和物资储备局安全生产责任清单》第4版：\
                实质性变化1处，待人工确认0处，文字性变化2处。

                实质性变化：
                - 约束力减弱“body-1”（约束力）：应当 → 可以

                文字性变化：
                - 其他信息变化（版本）：3 → 4
                - 条款改号“body-1”（序号）：1. → （一）
                """);
        assertThat(comparison.summary(Locale.UK)).startsWith("""
                From “临江县粮食和物资储备局安全生产责任清单” version 3 to “临江县粮食和物资储备局安全生产责任清单” version 4: \
                1 substantive, 0 for review, 2 editorial.

                Substantive:
                - strength lowered “body-1” (strength): shall → may
                """);
        assertThat(ListComparison.of(BEFORE, BEFORE).summary(Locale.CHINA)).endsWith("：没有变化。\n");
        assertThat(comparison).hasToString("1 substantive, 0 for review, 2 editorial");
    }

    @Test
    void codesAndRolesAreCalledAsPeopleCallThem() {
        ListComparison comparison = ListComparison.of(
                BEFORE,
                changed(
                        "body-1",
                        it -> it.roles(List.of("deputy"))
                                .activity(Activity.MEETING)
                                .incorporations(List.of())));

        assertThat(comparison.summary(Locale.CHINA))
                .contains("新增承担者“body-1”（责任主体）：分管仓储的副局长\n")
                .contains("减少承担者“body-1”（责任主体）：局党组\n")
                .contains("减少纳入事项“body-1”（纳入事项）：重要议事日程\n")
                .contains("（工作类别）：专题研究 → 会议\n");
        assertThat(comparison.summary(Locale.UK)).contains("(activity): special study → meeting\n");
        assertThat(comparison.getChanges()).extracting(Change::getAfter).contains(Optional.of("meeting"));
    }

    @Test
    void givesTheFactsOfAChangeAsData() {
        Change change = ListComparison.of(BEFORE, changed("body-1", it -> it.number("（一）")))
                .getChanges()
                .get(0);

        assertThat(change.getSubject()).contains("body-1");
        assertThat(change.getMember()).contains("number");
        assertThat(change.getBefore()).contains("1.");
        assertThat(change.getAfter()).contains("（一）");
        assertThat(change.getBeforePointer()).contains(BODY_1 + "/number");
        assertThat(change.getAfterPointer()).contains(BODY_1 + "/number");
    }

    private static List<String> changes(ResponsibilityList before, ResponsibilityList after) {
        return ListComparison.of(before, after).getChanges().stream()
                .map(Change::toString)
                .toList();
    }

    private static Significance weightOfText(String before, String after) {
        List<Change> changes = ListComparison.of(
                        changed("body-1", it -> it.text(before)), changed("body-1", it -> it.text(after)))
                .getChanges();
        assertThat(changes).hasSize(1);
        return changes.get(0).getSignificance();
    }

    private static List<String> ofClause(String id, UnaryOperator<DutyClause.Builder> change) {
        return changes(BEFORE, changed(id, change));
    }

    private static ResponsibilityList changed(String id, UnaryOperator<DutyClause.Builder> change) {
        return Edits.clause(BEFORE, id, it -> change.apply(it.toBuilder()).build());
    }

    private static List<String> ofSection(String id, UnaryOperator<Section.Builder> change) {
        return changes(
                BEFORE,
                Edits.section(BEFORE, id, it -> change.apply(it.toBuilder()).build()));
    }

    private static List<String> ofProvision(UnaryOperator<AccountabilityProvision.Builder> change) {
        return changes(
                BEFORE,
                Edits.provision(
                        BEFORE, "acc-breach", it -> change.apply(it.toBuilder()).build()));
    }

    private static DutyClause clause(String id) {
        return ListIndex.of(BEFORE).clause(id).orElseThrow().clause();
    }

    private static List<DutyClause> inserted(Section section, int index, DutyClause clause) {
        List<DutyClause> clauses = new ArrayList<>(section.getClauses());
        clauses.add(index, clause);
        return clauses;
    }

    private static List<DutyClause> without(Section section, int index) {
        List<DutyClause> clauses = new ArrayList<>(section.getClauses());
        clauses.remove(index);
        return clauses;
    }

    private static String both(String pointer) {
        return pointer + " -> " + pointer;
    }
}
