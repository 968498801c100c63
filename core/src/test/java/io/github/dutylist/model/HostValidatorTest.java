package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** What a host sees that knows nothing of this library's own validator: Hibernate Validator 9 and the Spring of that line. */
class HostValidatorTest {

    @Test
    void runsOnHibernateValidator9() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("9.");
    }

    @Test
    void defaultFactoryFindsEveryBrokenValueOnce() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(violatedPaths(factory.getValidator(), listWithBrokenValues()))
                    .containsExactlyInAnyOrder(BROKEN_PATHS);
        }
    }

    @Test
    void springFindsEveryBrokenValueOnce() {
        try (LocalValidatorFactoryBean spring = new LocalValidatorFactoryBean()) {
            spring.afterPropertiesSet();
            assertThat(violatedPaths(spring, listWithBrokenValues())).containsExactlyInAnyOrder(BROKEN_PATHS);
        }
    }

    @Test
    void defaultFactoryAcceptsSoundValues() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(violatedPaths(factory.getValidator(), soundList())).isEmpty();
        }
    }

    private static final String[] BROKEN_PATHS = {
        "id",
        "title",
        "documentNumber",
        "issuers[0].<list element>",
        "organisations[0].name",
        "organisations[0].creditCode",
        "roles[0].responsibilities",
        "sections[0].clauses[0].text",
        "sections[0].clauses[0].frequencies[0].min"
    };

    private static List<String> violatedPaths(Validator validator, ResponsibilityList list) {
        return validator.validate(list).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static ResponsibilityList soundList() {
        return ResponsibilityList.builder()
                .id("reservoir-patrol")
                .version(1)
                .title("水库巡查责任清单")
                .status(ListStatus.DRAFT)
                .organisation("water-bureau")
                .addOrganisations(Organisation.of("water-bureau", "青岭县水利局"))
                .addRoles(Role.builder()
                        .id("director")
                        .title("局长")
                        .addResponsibilities(Responsibility.FIRST_RESPONSIBLE)
                        .holder(Holder.POST)
                        .build())
                .addSections(Section.builder()
                        .id("patrol")
                        .kind(SectionKind.DUTIES)
                        .addClauses(DutyClause.builder()
                                .id("patrol.monthly")
                                .text("每月至少带队巡查一座水库。")
                                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.MONTH))
                                .build())
                        .build())
                .build();
    }

    private static ResponsibilityList listWithBrokenValues() {
        return ResponsibilityList.builder()
                .id("Reservoir Patrol")
                .version(1)
                .title("  ")
                .status(ListStatus.DRAFT)
                .documentNumber("青水发〔2026〕1号\n")
                .addIssuers("water bureau")
                .organisation("water-bureau")
                .addOrganisations(Organisation.builder()
                        .id("water-bureau")
                        .name("")
                        .creditCode("123")
                        .build())
                .addRoles(Role.builder()
                        .id("director")
                        .title("局长")
                        .holder(Holder.POST)
                        .build())
                .addSections(Section.builder()
                        .id("patrol")
                        .kind(SectionKind.DUTIES)
                        .addClauses(DutyClause.builder()
                                .id("patrol.monthly")
                                .text("\t")
                                .addFrequencies(CountPerPeriod.atLeast(0, PeriodUnit.MONTH))
                                .build())
                        .build())
                .build();
    }
}
