package io.github.dutylist.validation;

import static io.github.dutylist.finding.RoleRules.DIRECT_WITHOUT_ASSISTS;
import static io.github.dutylist.finding.RoleRules.FIRST_RESPONSIBLE_MISSING;
import static io.github.dutylist.finding.RoleRules.FIRST_RESPONSIBLE_NOT_A_POST;
import static io.github.dutylist.finding.RoleRules.FOREIGN_BEARER;
import static io.github.dutylist.finding.RoleRules.NO_PRINCIPAL_ROLE;
import static io.github.dutylist.finding.RoleRules.PRINCIPAL_DELEGATED;
import static io.github.dutylist.finding.RoleRules.ROLE_WITHOUT_DUTY;
import static io.github.dutylist.finding.RoleRules.SEVERAL_FIRST_RESPONSIBLE;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Topic;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who bears which responsibility. */
final class RoleCases {

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private RoleCases() {}

    static List<RuleCase> all() {
        return List.of(
                noPrincipalRole(),
                firstResponsibleMissing(),
                severalFirstResponsibleForAllTopics(),
                severalFirstResponsibleForOneTopic(),
                firstResponsibleNotAPost(),
                directWithoutAssists(),
                principalDelegatedToAnOrganisation(),
                principalDelegatedToAHolder(),
                roleWithoutDuty(),
                foreignBearer(),
                bearerOfASubordinate());
    }

    private static RuleCase noPrincipalRole() {
        return new RuleCase(
                role(SCHOOL, "council", it -> it.addResponsibilities(Responsibility.SUPERVISORY)),
                role(SCHOOL, "council", it -> it.responsibilities(List.of(Responsibility.SUPERVISORY))),
                NO_PRINCIPAL_ROLE.at("/roles").build());
    }

    private static RuleCase firstResponsibleMissing() {
        return new RuleCase(
                role(RESERVES, "director", it -> it.responsibilities(List.of(Responsibility.FIRST_RESPONSIBLE))),
                role(RESERVES, "director", it -> it.responsibilities(List.of(Responsibility.LEADERSHIP))),
                FIRST_RESPONSIBLE_MISSING.at("/roles").build());
    }

    private static RuleCase severalFirstResponsibleForAllTopics() {
        ResponsibilityList withTopics = role(RESERVES, "director", it -> it.addTopics(Topic.FIRE_SAFETY));
        UnaryOperator<Role.Builder> alsoFirst = it -> it.addResponsibilities(Responsibility.FIRST_RESPONSIBLE);
        return new RuleCase(
                role(withTopics, "deputy", alsoFirst),
                role(RESERVES, "deputy", alsoFirst),
                SEVERAL_FIRST_RESPONSIBLE
                        .at("/roles/2")
                        .with("roles", List.of("director", "deputy"))
                        .with("topic", "work-safety")
                        .build());
    }

    private static RuleCase severalFirstResponsibleForOneTopic() {
        return new RuleCase(
                role(SCHOOL, "secretary", it -> it.addTopics(Topic.of("x-dormitories"))),
                role(SCHOOL, "secretary", it -> it.addTopics(Topic.SCHOOL_SAFETY)),
                SEVERAL_FIRST_RESPONSIBLE
                        .at("/roles/2")
                        .with("roles", List.of("headteacher", "secretary"))
                        .with("topic", "school-safety")
                        .build());
    }

    private static RuleCase firstResponsibleNotAPost() {
        return new RuleCase(
                role(SCHOOL, "teachers", it -> it.holder(Holder.BODY)),
                role(SCHOOL, "secretary", it -> it.holder(Holder.POST_CLASS)),
                FIRST_RESPONSIBLE_NOT_A_POST
                        .at("/roles/2/holder")
                        .with("role", "secretary")
                        .with("title", "党支部书记")
                        .build());
    }

    private static RuleCase directWithoutAssists() {
        return new RuleCase(
                role(
                        RESERVES,
                        "deputy",
                        it -> it.responsibilities(List.of(Responsibility.SUPPORTING))
                                .assists(List.of())),
                role(RESERVES, "deputy", it -> it.assists(List.of())),
                DIRECT_WITHOUT_ASSISTS
                        .at("/roles/2/assists")
                        .with("role", "deputy")
                        .with("title", "分管仓储的副局长")
                        .build());
    }

    private static RuleCase principalDelegatedToAnOrganisation() {
        return new RuleCase(
                role(RESERVES, "leadership", it -> it.organisation("grain-bureau")),
                role(RESERVES, "leadership", it -> it.organisation("storage-section")),
                PRINCIPAL_DELEGATED
                        .at("/roles/0/organisation")
                        .with("role", "leadership")
                        .with("title", "局党组")
                        .with("organisation", "storage-section")
                        .build());
    }

    private static RuleCase principalDelegatedToAHolder() {
        ResponsibilityList fails = role(SCHOOL, "council", it -> it.holder(Holder.UNIT));
        Organisation group = Organisation.of("school-group", "青石镇教育集团");
        ResponsibilityList ofUnit = Edits.organisation(
                fails,
                "school",
                school -> school.toBuilder().unitOf("school-group").build());
        return new RuleCase(
                ofUnit.toBuilder().addOrganisations(group).build(),
                fails,
                PRINCIPAL_DELEGATED
                        .at("/roles/0/holder")
                        .with("role", "council")
                        .with("title", "校务委员会")
                        .build());
    }

    private static RuleCase roleWithoutDuty() {
        return new RuleCase(
                bearers("article-4", "council", "teachers"),
                bearers("article-4", "council"),
                ROLE_WITHOUT_DUTY
                        .at("/roles/3")
                        .with("role", "teachers")
                        .with("title", "班主任")
                        .build());
    }

    private static ResponsibilityList bearers(String clause, String... roles) {
        return Edits.clause(
                SCHOOL, clause, it -> it.toBuilder().roles(List.of(roles)).build());
    }

    private static RuleCase foreignBearer() {
        return new RuleCase(
                role(RESERVES, "director", it -> it.organisation("storage-section")),
                role(RESERVES, "director", it -> it.organisation("county-government")),
                FOREIGN_BEARER
                        .at("/sections/1/sections/0/roles/0")
                        .with("role", "director")
                        .with("title", "党组书记、局长")
                        .with("organisation", "county-government")
                        .build());
    }

    private static RuleCase bearerOfASubordinate() {
        UnaryOperator<Organisation.Builder> branch = it -> it.id("branch").name("各收储站");
        ResponsibilityList bound = role(RESERVES, "director", it -> it.organisation("branch"));
        return new RuleCase(
                with(bound, branch.apply(Organisation.builder()).superior("grain-bureau")),
                with(bound, branch.apply(Organisation.builder()).superior("county-government")),
                FOREIGN_BEARER
                        .at("/sections/1/sections/0/roles/0")
                        .with("role", "director")
                        .with("title", "党组书记、局长")
                        .with("organisation", "branch")
                        .build());
    }

    private static ResponsibilityList with(ResponsibilityList list, Organisation.Builder organisation) {
        return list.toBuilder().addOrganisations(organisation.build()).build();
    }

    private static ResponsibilityList role(ResponsibilityList list, String id, UnaryOperator<Role.Builder> change) {
        return Edits.role(list, id, it -> change.apply(it.toBuilder()).build());
    }
}
