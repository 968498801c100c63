package io.github.dutylist.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.validation.ListValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.SpringVersion;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

class HostValidatorTest {

    private static final ResponsibilityList BROKEN_LIST = ResponsibilityList.builder()
            .id("-canteen-")
            .version(0)
            .title("　")
            .status(ListStatus.SUBMITTED)
            .organisation("school")
            .addAddressees("各年级组", "")
            .addOrganisations(Organisation.builder()
                    .id("school")
                    .name("榆林街小学")
                    .divisionCode("61080")
                    .build())
            .addRoles(Role.builder()
                    .id("Head Teacher")
                    .title("校长")
                    .addResponsibilities(Responsibility.PRINCIPAL)
                    .holder(Holder.POST)
                    .build())
            .addSections(Section.builder()
                    .id("canteen")
                    .kind(SectionKind.DUTIES)
                    .addClauses(DutyClause.builder()
                            .id("canteen.tasting")
                            .text("每餐陪同用餐并做好记录。")
                            .addItems(DutyClause.of("canteen.tasting.log", "\u0000"))
                            .build())
                    .build())
            .build();

    private static final String[] BROKEN_PATHS = {
        "id",
        "version",
        "title",
        "addressees[1].<list element>",
        "organisations[0].divisionCode",
        "roles[0].id",
        "sections[0].clauses[0].items[0].text"
    };

    private static final String[] BROKEN_POINTERS = {
        "/id",
        "/version",
        "/title",
        "/addressees/1",
        "/organisations/0/divisionCode",
        "/roles/0/id",
        "/sections/0/clauses/0/items/0/text"
    };

    @Test
    void runsOnTheLineOfSpringBoot3() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("8.0.");
        assertThat(SpringVersion.getVersion()).startsWith("6.2.");
    }

    @Test
    void defaultFactoryFindsEveryBrokenValueOnce() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(violatedPaths(factory.getValidator())).containsExactlyInAnyOrder(BROKEN_PATHS);
        }
    }

    @Test
    void springFindsEveryBrokenValueOnce() {
        try (LocalValidatorFactoryBean spring = new LocalValidatorFactoryBean()) {
            spring.afterPropertiesSet();
            assertThat(violatedPaths(spring)).containsExactlyInAnyOrder(BROKEN_PATHS);
        }
    }

    @Test
    void springTellsTheReasonInTheLanguageOfTheUser() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try (LocalValidatorFactoryBean spring = new LocalValidatorFactoryBean()) {
            spring.afterPropertiesSet();
            assertThat(spring.validateProperty(BROKEN_LIST, "title"))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).startsWith("须为"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void librarysValidatorRunsOnTheHostsHibernateValidator() {
        assertThat(pointers(ListValidator.create().validate(BROKEN_LIST))).contains(BROKEN_POINTERS);
    }

    @Test
    void librarysValidatorTakesTheValidatorOfSpring() {
        try (LocalValidatorFactoryBean spring = new LocalValidatorFactoryBean()) {
            spring.afterPropertiesSet();
            assertThat(pointers(
                            ListValidator.create().withJakartaValidator(spring).validate(BROKEN_LIST)))
                    .contains(BROKEN_POINTERS);
        }
    }

    private static List<String> pointers(Report report) {
        return report.getFindings().stream().map(Finding::getPointer).toList();
    }

    private static List<String> violatedPaths(Validator validator) {
        return validator.validate(BROKEN_LIST).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
