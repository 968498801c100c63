package io.github.dutylist.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The constraints on a form of a host's own, in every place where an annotation of theirs may stand. */
class HostFormTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    /** A form with one field for every constraint. */
    static final class Form {

        @Identifier
        CharSequence id;

        @DocumentId
        CharSequence document;

        @Line
        CharSequence title;

        @Text
        CharSequence remark;

        @CreditCode
        CharSequence creditCode;

        @DivisionCode
        CharSequence divisionCode;

        @LanguageTag
        CharSequence language;

        @AbsoluteUri
        CharSequence link;

        @YearlyDay
        MonthDay yearStart;

        private static Form filled(String text, MonthDay day) {
            Form form = new Form();
            form.id = text;
            form.document = text;
            form.title = text;
            form.remark = text;
            form.creditCode = text;
            form.divisionCode = text;
            form.language = text;
            form.link = text;
            form.yearStart = day;
            return form;
        }
    }

    @Test
    void nullIsValid() {
        assertThat(paths(validator.validate(new Form()))).isEmpty();
    }

    @Test
    void everyConstraintTestsItsOwnForm() {
        assertThat(paths(validator.validate(Form.filled("", MonthDay.of(2, 29)))))
                .containsExactlyInAnyOrder(
                        "id",
                        "document",
                        "title",
                        "remark",
                        "creditCode",
                        "divisionCode",
                        "language",
                        "link",
                        "yearStart");
        assertThat(paths(validator.validate(Form.filled("zh", MonthDay.of(2, 28)))))
                .containsExactlyInAnyOrder("creditCode", "divisionCode", "link");
        assertThat(paths(validator.validate(Form.filled("urn:a", MonthDay.of(3, 1)))))
                .containsExactlyInAnyOrder("id", "creditCode", "divisionCode", "language");
    }

    /** A constraint of the host, made of one of these. */
    @Line
    @Constraint(validatedBy = {})
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Headline {

        String message() default "标题有误";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    interface Draft {}

    interface Final {}

    /** A form with the constraints in places other than a field. */
    static final class Elsewhere {

        final List<@Identifier String> roles = List.of("chief", "Deputy Chief");

        @Headline
        final String headline = "两行\n标题";

        @Line(groups = Draft.class)
        @Line(groups = Final.class)
        final String subject = "";

        @DivisionCode
        public String getDivision() {
            return "35";
        }

        void rename(@Identifier String id) {}
    }

    @Test
    void elementsGettersAndComposedConstraintsAreSeen() {
        assertThat(paths(validator.validate(new Elsewhere())))
                .containsExactlyInAnyOrder("roles[1].<list element>", "headline", "division");
    }

    @Test
    void constraintsMayBeRepeatedForSeveralGroups() {
        assertThat(paths(validator.validate(new Elsewhere(), Draft.class))).containsExactly("subject");
        assertThat(paths(validator.validate(new Elsewhere(), Final.class))).containsExactly("subject");
    }

    @Test
    void parametersAreSeen() throws NoSuchMethodException {
        Method rename = Elsewhere.class.getDeclaredMethod("rename", String.class);

        assertThat(validator.forExecutables().validateParameters(new Elsewhere(), rename, new Object[] {"Deputy Chief"
                }))
                .hasSize(1);
    }

    private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        List<String> paths = new ArrayList<>();
        violations.forEach(violation -> paths.add(violation.getPropertyPath().toString()));
        return paths;
    }
}
