package io.github.dutylist.validation;

import static io.github.dutylist.finding.ReferenceRules.DANGLING_REFERENCE;
import static io.github.dutylist.finding.ReferenceRules.DUPLICATE_ID;
import static io.github.dutylist.finding.ReferenceRules.NUMBER_OUT_OF_SEQUENCE;
import static io.github.dutylist.finding.ReferenceRules.REFERENCE_CYCLE;
import static io.github.dutylist.finding.ReferenceRules.UNUSED_DEFINITION;
import static io.github.dutylist.finding.ReferenceRules.WRONG_REFERENCE_TARGET;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.BasisRelation;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.ResponsibilityList;
import java.util.List;

/** Identifiers, what refers to them, and printed numbers. */
final class ReferenceCases {

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private ReferenceCases() {}

    static List<RuleCase> all() {
        return List.of(
                duplicateId(),
                danglingBearer(),
                danglingBasis(),
                wrongTarget(),
                cycleOfSuperiors(),
                cycleOfAssistants(),
                unusedOrganisation(),
                unusedCitation(),
                unusedEventType(),
                repeatedNumber(),
                skippedNumber(),
                skippedCondition());
    }

    private static RuleCase duplicateId() {
        return new RuleCase(
                clauseId("article-7"),
                clauseId("teachers"),
                DUPLICATE_ID
                        .at("/sections/1/clauses/0/id")
                        .with("id", "teachers")
                        .with("first", "/roles/3")
                        .build());
    }

    private static ResponsibilityList clauseId(String id) {
        return Edits.clause(
                SCHOOL, "article-5", clause -> clause.toBuilder().id(id).build());
    }

    private static RuleCase danglingBearer() {
        return new RuleCase(
                bearer("secretary"),
                bearer("secretery"),
                DANGLING_REFERENCE
                        .at("/sections/0/clauses/2/roles/0")
                        .with("id", "secretery")
                        .with("expected", Phrase.ROLE)
                        .with("nearest", "secretary")
                        .build());
    }

    private static ResponsibilityList bearer(String role) {
        return Edits.clause(
                SCHOOL,
                "article-3",
                clause -> clause.toBuilder().roles(List.of(role)).build());
    }

    private static RuleCase danglingBasis() {
        return new RuleCase(
                basis("protection-rules"),
                basis("road-traffic-law"),
                DANGLING_REFERENCE
                        .at("/sections/0/clauses/3/basis/0/policyBasis")
                        .with("id", "road-traffic-law")
                        .with("expected", Phrase.POLICY_BASIS)
                        .build());
    }

    private static ResponsibilityList basis(String id) {
        return Edits.clause(
                SCHOOL,
                "article-4",
                clause -> clause.toBuilder().addBasis(BasisReference.of(id)).build());
    }

    private static RuleCase wrongTarget() {
        return new RuleCase(
                duties("article-1"),
                duties("chapter-1"),
                WRONG_REFERENCE_TARGET
                        .at("/accountability/0/conditions/0/duties/0")
                        .with("id", "chapter-1")
                        .with("expected", Phrase.CLAUSE)
                        .with("found", Phrase.SECTION)
                        .build());
    }

    private static ResponsibilityList duties(String id) {
        return Edits.provision(
                SCHOOL,
                "answer",
                answer -> answer.toBuilder()
                        .conditions(List.of(answer.getConditions().get(0).toBuilder()
                                .addDuties(id)
                                .build()))
                        .build());
    }

    private static RuleCase cycleOfSuperiors() {
        Organisation office =
                Organisation.builder().id("education-office").name("青石镇教育办公室").build();
        ResponsibilityList under = Edits.organisation(
                        SCHOOL,
                        "school",
                        school ->
                                school.toBuilder().superior("education-office").build())
                .toBuilder()
                .addOrganisations(office)
                .build();
        return new RuleCase(
                under,
                Edits.organisation(
                        under,
                        "education-office",
                        it -> it.toBuilder().superior("school").build()),
                REFERENCE_CYCLE
                        .at("/organisations/0/superior")
                        .with("member", "superior")
                        .with("cycle", List.of("school", "education-office"))
                        .build());
    }

    private static RuleCase cycleOfAssistants() {
        return new RuleCase(
                assists("director", "leadership"),
                assists("director", "deputy"),
                REFERENCE_CYCLE
                        .at("/roles/1/assists")
                        .with("member", "assists")
                        .with("cycle", List.of("director", "deputy"))
                        .build());
    }

    private static ResponsibilityList assists(String role, String assisted) {
        return Edits.role(
                RESERVES, role, it -> it.toBuilder().addAssists(assisted).build());
    }

    private static RuleCase unusedOrganisation() {
        ResponsibilityList fails = SCHOOL.toBuilder()
                .addOrganisations(Organisation.of("clinic", "青石镇卫生院"))
                .build();
        return new RuleCase(
                fails.toBuilder().addIssuers("school", "clinic").build(),
                fails,
                UNUSED_DEFINITION
                        .at("/organisations/1")
                        .with("kind", Phrase.ORGANISATION)
                        .with("id", "clinic")
                        .build());
    }

    private static RuleCase unusedCitation() {
        PolicyBasis implemented = PolicyBasis.of("traffic-notice", "关于做好上下学交通安全工作的通知");
        return new RuleCase(
                SCHOOL.toBuilder().addPolicyBases(implemented).build(),
                SCHOOL.toBuilder()
                        .addPolicyBases(implemented.toBuilder()
                                .relation(BasisRelation.REFERS)
                                .build())
                        .build(),
                UNUSED_DEFINITION
                        .at("/policyBases/1")
                        .with("kind", Phrase.POLICY_BASIS)
                        .with("id", "traffic-notice")
                        .build());
    }

    private static RuleCase unusedEventType() {
        ResponsibilityList fails =
                SCHOOL.toBuilder().addEventTypes(EventType.of("snow", "暴雪")).build();
        return new RuleCase(
                Edits.frequencies(fails, "article-3", OnEvent.of("snow")),
                fails,
                UNUSED_DEFINITION
                        .at("/eventTypes/0")
                        .with("kind", Phrase.EVENT_TYPE)
                        .with("id", "snow")
                        .build());
    }

    private static RuleCase repeatedNumber() {
        return new RuleCase(
                sectionNumber("s-deputy", "2."),
                sectionNumber("s-deputy", "(一)"),
                NUMBER_OUT_OF_SEQUENCE
                        .at("/sections/1/sections/1/number")
                        .with("number", "(一)")
                        .with("expected", "(二)")
                        .build());
    }

    private static ResponsibilityList sectionNumber(String section, String number) {
        return Edits.section(
                RESERVES, section, it -> it.toBuilder().number(number).build());
    }

    private static RuleCase skippedNumber() {
        return new RuleCase(
                clauseNumber("article-4", "附"),
                clauseNumber("article-4", "第六条"),
                NUMBER_OUT_OF_SEQUENCE
                        .at("/sections/0/clauses/3/number")
                        .with("number", "第六条")
                        .with("expected", "第四条")
                        .build());
    }

    private static ResponsibilityList clauseNumber(String clause, String number) {
        return Edits.clause(SCHOOL, clause, it -> it.toBuilder().number(number).build());
    }

    private static RuleCase skippedCondition() {
        return new RuleCase(
                conditionNumber("②"),
                conditionNumber("4."),
                NUMBER_OUT_OF_SEQUENCE
                        .at("/accountability/0/conditions/1/number")
                        .with("number", "4.")
                        .with("expected", "2.")
                        .build());
    }

    private static ResponsibilityList conditionNumber(String number) {
        return Edits.provision(
                RESERVES,
                "acc-breach",
                provision -> provision.toBuilder()
                        .conditions(List.of(
                                provision.getConditions().get(0),
                                provision.getConditions().get(1).toBuilder()
                                        .number(number)
                                        .build()))
                        .build());
    }
}
