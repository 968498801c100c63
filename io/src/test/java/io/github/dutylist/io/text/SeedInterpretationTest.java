package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.frequency.FrequencyKind;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.Capacity;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.LiableParty;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.PolicyBasisKind;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.ResultUse;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.validation.ListValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the importer reads from the words of the seed text, against what was found in them by hand. */
class SeedInterpretationTest {

    private static final Map<String, FrequencyKind> KINDS = Map.of(
            "COUNT", FrequencyKind.COUNT_PER_PERIOD,
            "PERIOD_NO_COUNT", FrequencyKind.COUNT_PER_PERIOD,
            "CALENDAR_POINT", FrequencyKind.COUNT_PER_PERIOD,
            "IRREGULAR", FrequencyKind.UNQUANTIFIED,
            "FREQUENT", FrequencyKind.UNQUANTIFIED,
            "REGULAR", FrequencyKind.UNQUANTIFIED,
            "ROUTINE", FrequencyKind.UNQUANTIFIED,
            "PROMPT", FrequencyKind.DEADLINE_AFTER_EVENT,
            "IMMEDIATE", FrequencyKind.DEADLINE_AFTER_EVENT,
            "AFTER_EVENT", FrequencyKind.DEADLINE_AFTER_EVENT);

    private static SeedText seed;

    @BeforeAll
    static void importSeed() throws IOException {
        seed = SeedText.load();
    }

    @Test
    void keepsEveryCharacter() {
        Accounting.check(seed.imported());
    }

    @Test
    void givesEveryClauseItsFrequenciesAndInventsNone() {
        int count = 0;
        for (int i = 1; i <= 8; i++) {
            List<String> expected = new ArrayList<>();
            collectFrequencies(seed.expected(i).get("sections"), expected);
            List<String> found = new ArrayList<>();
            ListIndex.of(list(i))
                    .clauses()
                    .forEach(clause -> add(clause.clause().getFrequencies(), found));
            list(i).getAssessments().forEach(scheme -> add(scheme.getFrequencies(), found));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(seed.document(i).frequencyCount()).isEqualTo(expected.size());
            count += expected.size();
        }
        assertThat(count).isEqualTo(95);
    }

    @Test
    void findsWhoBearsWhatInAListOfFourParts() {
        assertThat(list(4).getRoles())
                .extracting(Role::getTitle, Role::getHolder, Role::getResponsibilities)
                .containsExactly(
                        tuple("局党委", Holder.BODY, List.of(Responsibility.PRINCIPAL)),
                        tuple("党委书记", Holder.POST, List.of(Responsibility.FIRST_RESPONSIBLE)),
                        tuple("党委副书记", Holder.POST, List.of(Responsibility.DIRECT)),
                        tuple("党委班子成员", Holder.POST_CLASS, List.of(Responsibility.LEADERSHIP)));
        assertThat(list(4).getRoles().get(2).getAssists())
                .containsExactly(list(4).getRoles().get(1).getId());
        assertThat(list(4).getRoles().get(3).getPrinciples()).containsExactly(Principle.ONE_POST_TWO_RESPONSIBILITIES);
        for (int i = 0; i < 4; i++) {
            assertThat(list(4).getSections().get(i).getRoles())
                    .containsExactly(list(4).getRoles().get(i).getId());
        }
    }

    @Test
    void saysWhichRolesAreOnlyInferred() {
        assertThat(findings(4, "assumed-role"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getArguments())
                        .containsEntry("title", "局党委")
                        .containsEntry("responsibility", "principal"));
        assertThat(findings(2, "assumed-role")).isEmpty();
        assertThat(list(1).getRoles().get(2).getResponsibilities())
                .containsExactly(Responsibility.DIRECT, Responsibility.LEADERSHIP);
    }

    @Test
    void infersEveryOrganisation() {
        assertThat(seed.imported().documents())
                .extracting(document -> list(document).getOrganisations().get(0).getName())
                .containsExactly("文化馆党支部", "局党组", "局党组", "局党委", "局党委", "局党委", "局党委", "园区党工委");
        assertThat(list(8).getOrganisations().get(0).getKind()).contains(OrganisationKind.PARTY_WORK_COMMITTEE);
        for (int i = 1; i <= 8; i++) {
            assertThat(findings(i, "assumed-organisation")).hasSize(1);
        }
    }

    @Test
    void readsTheDocumentsThatTheListsRestOn() {
        assertThat(list(1).getPolicyBases())
                .extracting(PolicyBasis::getTitle, PolicyBasis::getIssuer)
                .containsExactly(tuple("文旅委党委关于加强意识形态工作的部署和要求", Optional.of("文旅委党委")));
        assertThat(list(4).getPolicyBases())
                .extracting(PolicyBasis::getTitle, PolicyBasis::getIssuer)
                .containsExactly(tuple("上级党委关于加强意识形态工作的部署和要求", Optional.of("上级党委")));
        assertThat(list(2).getPolicyBases()).singleElement().satisfies(basis -> {
            assertThat(basis.getTitle()).isEqualTo("中共新乡市委关于印发<新乡市党委(党组)意识形态工作责任制市直单位测评体系(试行)>的通知");
            assertThat(basis.getIssuer()).contains("中共新乡市委");
        });
        assertThat(list(3).getPolicyBases())
                .extracting(PolicyBasis::getTitle, PolicyBasis::getDocumentNumber, PolicyBasis::getIssuer)
                .containsExactly(
                        tuple("贯彻落实党委(党工委、党组)意识形态工作责任制的实施方案", Optional.of("张委办〔2016〕15号"), Optional.of("中共张家港市委办公室")));
        assertThat(list(8).getPolicyBases())
                .extracting(PolicyBasis::getTitle, PolicyBasis::getKind)
                .containsExactly(tuple("落实党工委意识形态工作责任制实施方案", Optional.of(PolicyBasisKind.PLAN)));
    }

    @Test
    void readsToWhomIsReported() {
        assertThat(recipients(4))
                .extracting(Recipient::getLabel, Recipient::getQuote, Recipient::getRelation)
                .containsExactly(tuple(Optional.of("县委"), Optional.of("向县委专题汇报"), RecipientRelation.SUPERIOR));
        assertThat(recipients(8))
                .extracting(Recipient::getLabel, Recipient::getRelation)
                .containsExactly(
                        tuple(Optional.of("党内"), RecipientRelation.INTERNAL),
                        tuple(Optional.of("园区党工委"), RecipientRelation.INTERNAL));
    }

    @Test
    void readsIntoWhatWorkIsIncorporated() {
        assertThat(ListIndex.of(list(2)).clause("c1-3").orElseThrow().clause().getIncorporations())
                .extracting(incorporation -> incorporation.getTarget())
                .containsExactly(
                        IncorporationTarget.AGENDA,
                        IncorporationTarget.ANNUAL_PLAN,
                        IncorporationTarget.STUDY_GROUP,
                        IncorporationTarget.TRAINING,
                        IncorporationTarget.DEMOCRATIC_LIFE_MEETING,
                        IncorporationTarget.WORK_REPORT);
    }

    @Test
    void readsTheAccountabilityProvisionOfTheLastDocument() {
        assertThat(list(8).getAccountability()).hasSize(1);
        AccountabilityProvision provision = list(8).getAccountability().get(0);
        assertThat(provision.getConditions())
                .extracting(AccountabilityCondition::getKind)
                .containsExactly(
                        ConditionKind.CONDUCT,
                        ConditionKind.CONDUCT,
                        ConditionKind.EVENT,
                        ConditionKind.CONDUCT,
                        ConditionKind.EVENT,
                        ConditionKind.EVENT,
                        ConditionKind.CONDUCT,
                        ConditionKind.EVENT,
                        ConditionKind.CATCH_ALL);
        assertThat(provision.getSanctions())
                .extracting(Sanction::getQuote)
                .containsExactly(
                        Optional.of("提醒"),
                        Optional.of("批评教育"),
                        Optional.of("责令作出书面检查"),
                        Optional.of("通报批评"),
                        Optional.of("组织处理"),
                        Optional.of("纪律处分"));
        assertThat(provision.getSanctions())
                .extracting(sanction -> sanction.getMeasure().code())
                .containsExactly(
                        "reminder",
                        "criticism",
                        "written-self-examination",
                        "circulated-criticism",
                        "organisational-handling",
                        "disciplinary-action");
        assertThat(provision.getLiable())
                .extracting(LiableParty::getDescription, LiableParty::getCapacity)
                .containsExactly(
                        tuple(Optional.of("园区领导班子"), Capacity.COLLECTIVE),
                        tuple(Optional.of("领导干部"), Capacity.INDIVIDUAL));
    }

    @Test
    void readsTheAssessmentSchemeOfTheLastDocument() {
        assertThat(list(8).getAssessments()).hasSize(1);
        AssessmentScheme scheme = list(8).getAssessments().get(0);
        assertThat(scheme.getFrequencies())
                .extracting(FrequencyRequirement::getQuote)
                .containsExactly(Optional.of("半年检查一次"), Optional.of("年底"));
        assertThat(scheme.getTeam()).hasValueSatisfying(team -> {
            assertThat(team.getName()).isEqualTo("园区党工委意识形态工作领导小组");
            assertThat(team.getLeader()).contains("党工委书记");
            assertThat(team.getMembers()).containsExactly("各部门负责人");
        });
        assertThat(scheme.getPhases())
                .extracting((AssessmentPhase phase) -> phase.getMethod().code())
                .containsExactlyInAnyOrder(
                        "self-assessment", "document-review", "spot-check", "site-inspection", "hearing", "interview");
        assertThat(scheme.getResultUses())
                .containsExactly(
                        ResultUse.REPORT_UPWARD,
                        ResultUse.of("x-discipline-supervision"),
                        ResultUse.CADRE_ASSESSMENT,
                        ResultUse.REWARD_AND_PUNISHMENT);
        assertThat(list(8).getSections().get(2).getKind()).isEqualTo(SectionKind.ASSESSMENT);
    }

    @Test
    void proposesEverySlipOfTheInventoryAndChangesNone() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            findings(i, "suspected-slip")
                    .forEach(finding ->
                            lines.add(finding.getPlace().orElseThrow().getLine()));
        }
        List<Integer> expected = new ArrayList<>();
        for (JsonNode fault : seed.inventory().get("faults")) {
            if (List.of("S10", "S11", "S12").contains(fault.get("id").asText())) {
                fault.get("lines").forEach(line -> expected.add(line.asInt()));
            }
        }
        assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(list(2).getSections().get(0).getClauses().get(0).getText()).contains("高度一到致");
    }

    @Test
    void buildsListsWithoutErrors() {
        for (int i = 1; i <= 8; i++) {
            assertThat(ListValidator.create().validate(list(i)).getFindings())
                    .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    @Test
    void repeatsNothingThatTheTextDoesNotRepeat() {
        for (int i = 1; i <= 8; i++) {
            assertThat(ListValidator.create().validate(list(i)).getCountsByCode())
                    .doesNotContainKey("repeated-entry");
        }
    }

    private static void collectFrequencies(JsonNode node, List<String> quotes) {
        if (node.isObject() && node.has("cls")) {
            if (!node.get("cls").asText().equals("ARTIFACT_PERIOD")) {
                quotes.add(node.get("text").asText() + "|"
                        + KINDS.get(node.get("cls").asText()));
            }
            return;
        }
        node.forEach(child -> collectFrequencies(child, quotes));
    }

    private static void add(List<FrequencyRequirement> frequencies, List<String> found) {
        frequencies.forEach(frequency -> found.add(frequency.getQuote().orElse("") + "|" + frequency.kind()));
    }

    private static List<Recipient> recipients(int document) {
        return ListIndex.of(list(document)).clauses().stream()
                .flatMap(clause -> clause.clause().getRecipients().stream())
                .toList();
    }

    private static ResponsibilityList list(int number) {
        return list(seed.document(number));
    }

    private static ResponsibilityList list(ImportedDocument document) {
        return document.list().orElseThrow();
    }

    private static List<Finding> findings(int document, String code) {
        return seed.document(document).report().getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }
}
