package io.github.dutylist.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.conformance.Forbidden;
import io.github.dutylist.conformance.ForbiddenContent;
import io.github.dutylist.conformance.ProfileFixtures;
import io.github.dutylist.conformance.RequiredAccountability;
import io.github.dutylist.conformance.RequiredBasis;
import io.github.dutylist.conformance.RequiredRole;
import io.github.dutylist.constraint.AbsoluteUri;
import io.github.dutylist.constraint.CreditCode;
import io.github.dutylist.constraint.DivisionCode;
import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.LanguageTag;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.constraint.YearlyDay;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Extensible;
import io.github.dutylist.value.FixturePair;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint on every attribute, found by the default validator of a host, once and where it belongs. */
class ConstraintsTest {

    /** A value that breaks each constraint on a single value. */
    private static final Map<Class<? extends Annotation>, Object> BROKEN = Map.ofEntries(
            entry(Identifier.class, "Not An Identifier"),
            entry(DocumentId.class, "not a document"),
            entry(Line.class, "第一行\n第二行"),
            entry(Text.class, "\u3000\n"),
            entry(CreditCode.class, "91350100M000100Y4I"),
            entry(DivisionCode.class, "35010"),
            entry(LanguageTag.class, "zh_CN"),
            entry(AbsoluteUri.class, "rules/8"),
            entry(YearlyDay.class, MonthDay.of(2, 29)));

    private static final Set<Class<?>> CONSTRAINED = Set.of(String.class, Integer.class, int.class, MonthDay.class);

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

    static Stream<Arguments> fixtures() {
        return ModelTypes.fixtures().stream()
                .map(pair -> Arguments.of(Attribute.modelType(pair.one()).getSimpleName(), pair));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void soundObjectsHaveNoViolation(String type, FixturePair<?> pair) {
        assertThat(violations(pair.one())).isEmpty();
        assertThat(violations(pair.other())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyConstraintOnAValueIsFoundOnce(String type, FixturePair<?> pair) {
        for (Attribute attribute : Attribute.of(Attribute.modelType(pair.one()))) {
            Object holder = attribute.isGiven(pair.one()) ? pair.one() : pair.other();
            for (Annotation constraint : constraints(attribute.value())) {
                Object broken = attribute.with(holder, wrapped(attribute, holder, brokenValue(constraint)));
                String path = attribute.name() + (attribute.isSeveral() ? "[0].<list element>" : "");
                assertThat(violations(broken))
                        .filteredOn(violation -> violation.constraint() != AssertTrue.class)
                        .containsExactly(new Found(constraint.annotationType(), path));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyListThatMustNotBeEmptyIsFoundOnce(String type, FixturePair<?> pair) {
        for (Attribute attribute : Attribute.of(Attribute.modelType(pair.one()))) {
            if (attribute.isSeveral()) {
                Object empty = attribute.type() == Map.class ? Map.of() : List.of();
                List<Found> expected = constraints(attribute.getter()).stream()
                        .map(constraint -> new Found(NotEmpty.class, attribute.name()))
                        .toList();
                assertThat(violations(attribute.with(pair.one(), empty)))
                        .as(attribute.toString())
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyTextNumberAndYearlyDayHasOneConstraint(String type, FixturePair<?> pair) {
        for (Attribute attribute : Attribute.of(Attribute.modelType(pair.one()))) {
            if (CONSTRAINED.contains(attribute.valueType())) {
                assertThat(constraints(attribute.value()))
                        .as(attribute.toString())
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void whatIsWrongInsideIsFoundOnceFromOutside(String type, FixturePair<?> pair) {
        for (Attribute attribute : Attribute.of(Attribute.modelType(pair.one()))) {
            Object holder = attribute.isGiven(pair.one()) ? pair.one() : pair.other();
            inside(attribute, holder)
                    .ifPresent(broken -> assertThat(violations(broken.object()))
                            .as(attribute.toString())
                            .containsExactly(broken.found()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void everyQuestionAnsweredWithNoIsFoundOnce(String question, Object broken) {
        assertThat(violations(broken)).containsExactly(new Found(AssertTrue.class, question));
    }

    @Test
    void everyQuestionIsAsked() {
        List<String> asked = questions()
                .map(arguments -> Attribute.modelType(arguments.get()[1]).getSimpleName() + "."
                        + arguments.get()[0])
                .toList();
        List<String> questions = new ArrayList<>();
        for (Class<?> type : ModelTypes.objects()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(AssertTrue.class)) {
                    questions.add(type.getSimpleName() + "." + new Attribute(method).name());
                }
            }
        }

        assertThat(asked).containsExactlyInAnyOrderElementsOf(questions);
    }

    static Stream<Arguments> questions() {
        CountPerPeriod yearly = CountPerPeriod.atLeast(2, PeriodUnit.YEAR);
        DurationPerPeriod study = DurationPerPeriod.of(Amount.of(12, AmountUnit.DAY), PeriodUnit.YEAR);
        CountPerWindow drills = CountPerWindow.atLeast(1, Amount.of(6, AmountUnit.MONTH));
        LocalDate day = LocalDate.of(2026, 6, 30);
        Season june = Season.of(MonthDay.of(6, 1), MonthDay.of(6, 30));
        return Stream.of(
                Arguments.of("bounded", yearly.toBuilder().max(1).build()),
                Arguments.of("boundMatched", yearly.toBuilder().max(4).build()),
                Arguments.of("periodAligned", yearly.toBuilder().every(3).build()),
                Arguments.of(
                        "schemeMatched",
                        yearly.toBuilder().scheme("urn:example:terms").build()),
                Arguments.of(
                        "seasonMatched",
                        yearly.toBuilder().unit(PeriodUnit.QUARTER).during(june).build()),
                Arguments.of("bounded", drills.toBuilder().max(0).build()),
                Arguments.of("windowOfCalendar", CountPerWindow.atLeast(1, Amount.of(6, AmountUnit.HOUR))),
                Arguments.of(
                        "minOfDuration",
                        study.toBuilder().min(Amount.of(2, AmountUnit.WEEK)).build()),
                Arguments.of("periodAligned", study.toBuilder().every(2).build()),
                Arguments.of(
                        "periodOfCalendar",
                        study.toBuilder().unit(PeriodUnit.HOST_PERIOD).build()),
                Arguments.of(
                        "ordered",
                        ByDate.of(day).toBuilder().notBefore(day.plusDays(1)).build()),
                Arguments.of("ordered", DateRange.of(day, day.minusDays(1))),
                Arguments.of(
                        "named",
                        Recipient.builder()
                                .relation(RecipientRelation.PUBLIC)
                                .mode(RecipientMode.PUBLISH)
                                .build()),
                Arguments.of(
                        "aimed",
                        ProfileFixtures.NEW_TEAM.toBuilder()
                                .requirement(Optional.empty())
                                .build()),
                Arguments.of(
                        "limited",
                        ProfileFixtures.NEW_TEAM.toBuilder()
                                .profile(Optional.empty())
                                .requirement(Optional.empty())
                                .clause(Optional.empty())
                                .rule("profile-unsatisfied")
                                .build()),
                Arguments.of(
                        "ordered",
                        ProfileFixtures.VACANCY.toBuilder()
                                .end(LocalDate.of(2027, 1, 31))
                                .build()),
                Arguments.of(
                        "bounded",
                        requirement(RequiredRole.class).toBuilder().max(0).build()),
                Arguments.of(
                        "selectorMatched",
                        requirement(RequiredAccountability.class).toBuilder()
                                .selector(ProfileFixtures.INSPECTIONS)
                                .build()),
                Arguments.of(
                        "named",
                        requirement(RequiredBasis.class).toBuilder()
                                .documentNumber(Optional.empty())
                                .title(Optional.empty())
                                .build()),
                Arguments.of(
                        "stated",
                        requirement(Forbidden.class).toBuilder()
                                .what(ForbiddenContent.PERSON_NAMES)
                                .build()));
    }

    private static <T> T requirement(Class<T> form) {
        return ProfileFixtures.reservoirRequirements().stream()
                .filter(form::isInstance)
                .map(form::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A violation without its message. */
    private record Found(Class<? extends Annotation> constraint, String path) {}

    /** An object in which one thing is wrong, and where that is found. */
    private record Broken(Object object, Found found) {}

    private static List<Found> violations(Object object) {
        return validator.validate(object).stream().map(ConstraintsTest::found).toList();
    }

    private static Found found(ConstraintViolation<?> violation) {
        return new Found(
                violation.getConstraintDescriptor().getAnnotation().annotationType(),
                violation.getPropertyPath().toString());
    }

    /** Breaks the first object that an attribute of another one holds, or gives nothing where it holds no object. */
    private static Optional<Broken> inside(Attribute attribute, Object holder) {
        Object value = attribute.get(holder);
        if (value instanceof Map<?, ?> map) {
            Object key = map.keySet().iterator().next();
            return broken(map.get(key)).map(broken -> lifted(attribute, holder, "[" + key + "]", broken));
        }
        if (value instanceof List<?> list) {
            return broken(list.get(0)).map(broken -> lifted(attribute, holder, "[0]", broken));
        }
        Object object = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        return broken(object).map(broken -> lifted(attribute, holder, "", broken));
    }

    private static Broken lifted(Attribute attribute, Object holder, String key, Broken inside) {
        String path = attribute.name() + key + "." + inside.found().path();
        return new Broken(
                attribute.with(holder, wrapped(attribute, holder, inside.object())),
                new Found(inside.found().constraint(), path));
    }

    private static Optional<Broken> broken(Object object) {
        if (object instanceof DateRange range) {
            DateRange reversed = DateRange.of(range.getEnd().orElseThrow(), range.getStart());
            return Optional.of(new Broken(reversed, new Found(AssertTrue.class, "ordered")));
        }
        if (!(object instanceof Extensible) || object instanceof Evidence) {
            return Optional.empty();
        }
        List<Attribute> given = Attribute.of(Attribute.modelType(object)).stream()
                .filter(attribute -> attribute.isGiven(object))
                .toList();
        for (Attribute attribute : given) {
            for (Annotation constraint : constraints(attribute.value())) {
                Object copy = attribute.with(object, wrapped(attribute, object, brokenValue(constraint)));
                String path = attribute.name() + (attribute.isSeveral() ? "[0].<list element>" : "");
                return Optional.of(new Broken(copy, new Found(constraint.annotationType(), path)));
            }
        }
        return given.stream()
                .flatMap(attribute -> inside(attribute, object).stream())
                .findFirst()
                .or(() -> Assertions.fail("nothing in " + object + " can be broken"));
    }

    private static Object brokenValue(Annotation constraint) {
        if (constraint instanceof Min min) {
            return Math.toIntExact(min.value() - 1);
        }
        return Objects.requireNonNull(BROKEN.get(constraint.annotationType()), constraint::toString);
    }

    /** Returns a value as the attribute holds it. */
    private static Object wrapped(Attribute attribute, Object holder, Object value) {
        if (attribute.isOptional()) {
            return Optional.of(value);
        }
        if (attribute.type() == List.class) {
            return List.of(value);
        }
        if (attribute.type() == Map.class) {
            return Map.of(
                    ((Map<?, ?>) attribute.get(holder)).keySet().iterator().next(), value);
        }
        return value;
    }

    private static List<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }
}
