package io.github.dutylist.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every constraint annotation of this library has, so that a host can use it like one of its own. */
class ConstraintAnnotationsTest {

    private static final String BUNDLE = "ContributorValidationMessages";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static List<Class<?>> constraints() {
        List<Class<?>> constraints = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.dutylist.constraint")) {
            if (type.isAnnotatedWith(Constraint.class)) {
                constraints.add(type.reflect());
            }
        }
        return constraints;
    }

    @Test
    void areNine() {
        assertThat(constraints())
                .containsExactlyInAnyOrder(
                        AbsoluteUri.class,
                        CreditCode.class,
                        DivisionCode.class,
                        DocumentId.class,
                        Identifier.class,
                        LanguageTag.class,
                        Line.class,
                        Text.class,
                        YearlyDay.class);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void areDocumentedRepeatableAndOfEveryPlaceAValueStands(Class<?> constraint) throws NoSuchMethodException {
        assertThat(constraint.isAnnotationPresent(Documented.class)).isTrue();
        assertThat(constraint.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(constraint.getAnnotation(Target.class).value())
                .containsExactlyInAnyOrder(
                        ElementType.METHOD,
                        ElementType.FIELD,
                        ElementType.PARAMETER,
                        ElementType.TYPE_USE,
                        ElementType.ANNOTATION_TYPE);
        Class<?> container = constraint.getAnnotation(Repeatable.class).value();
        assertThat(container.getMethod("value").getReturnType().getComponentType())
                .isEqualTo(constraint);
        assertThat(container.getAnnotation(Target.class).value())
                .isEqualTo(constraint.getAnnotation(Target.class).value());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void haveAMessageInBothLanguages(Class<?> constraint) throws NoSuchMethodException {
        Object template = constraint.getMethod("message").getDefaultValue();
        String key = constraint.getName() + ".message";

        assertThat(template).isEqualTo("{" + key + "}");
        assertThat(bundle(Locale.ROOT).getString(key)).startsWith("must be ").doesNotContainPattern("\\p{IsHan}");
        assertThat(bundle(Locale.CHINESE).getString(key))
                .startsWith("须为")
                .isEqualTo(bundle(Locale.SIMPLIFIED_CHINESE).getString(key));
    }

    @Test
    void bundlesHaveNothingElse() {
        Set<String> keys = new TreeSet<>();
        constraints().forEach(constraint -> keys.add(constraint.getName() + ".message"));

        for (Locale locale : List.of(Locale.ROOT, Locale.CHINESE, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(new TreeSet<>(bundle(locale).keySet())).isEqualTo(keys);
        }
    }

    @Test
    void hostsReadTheMessageInTheirLanguage() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            MessageInterpolator.Context broken = brokenIdentifier(factory.getValidator());
            String template = broken.getConstraintDescriptor().getMessageTemplate();

            assertThat(factory.getMessageInterpolator().interpolate(template, broken, Locale.UK))
                    .isEqualTo("must be an identifier such as chief-1");
            assertThat(factory.getMessageInterpolator().interpolate(template, broken, Locale.SIMPLIFIED_CHINESE))
                    .isEqualTo("须为小写字母开头的标识");
        }
    }

    /** A form of a host. */
    static final class Form {

        @Identifier
        final String id = "Not An Identifier";
    }

    private static MessageInterpolator.Context brokenIdentifier(Validator validator) {
        var violation = validator.validate(new Form()).iterator().next();
        return new MessageInterpolator.Context() {
            @Override
            public ConstraintDescriptor<?> getConstraintDescriptor() {
                return violation.getConstraintDescriptor();
            }

            @Override
            public Object getValidatedValue() {
                return violation.getInvalidValue();
            }

            @Override
            public <T> T unwrap(Class<T> type) {
                return type.cast(this);
            }
        };
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }
}
