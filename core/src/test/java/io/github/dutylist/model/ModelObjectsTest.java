package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dutylist.value.FixturePair;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the objects of every type, from building to comparing. */
class ModelObjectsTest {

    /** Members that only one of the two fixtures can have, because a sound object has not both. */
    private static final Set<String> EITHER = Set.of(
            "CountPerPeriod.during",
            "CountPerPeriod.scheme",
            "Forbidden.selector",
            "Forbidden.measure",
            "Forbidden.text",
            "RequiredAccountability.selector",
            "Waiver.rule",
            "Waiver.profile",
            "Waiver.requirement");

    /** Members that have only one value in the format. */
    private static final Set<String> ALIKE = Set.of("EvaluationPolicy.continuity");

    static Stream<Arguments> fixtures() {
        return ModelTypes.fixtures().stream()
                .map(pair -> Arguments.of(Attribute.modelType(pair.one()).getSimpleName(), pair));
    }

    @Test
    void everyTypeHasTwoFixtures() {
        List<Class<?>> types = new ArrayList<>();
        ModelTypes.fixtures().forEach(pair -> types.add(Attribute.modelType(pair.one())));

        assertThat(types).containsExactlyInAnyOrderElementsOf(ModelTypes.objects());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fixturesAreFullAndDisjoint(String type, FixturePair<?> pair) {
        for (Attribute attribute : attributes(pair)) {
            String name = type + "." + attribute.name();
            boolean one = attribute.isGiven(pair.one());
            boolean other = attribute.isGiven(pair.other());
            assertThat(EITHER.contains(name) ? one != other : one && other)
                    .as(name)
                    .isTrue();
            assertThat(attribute.get(pair.one()).equals(attribute.get(pair.other())))
                    .as(name)
                    .isEqualTo(ALIKE.contains(name));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void keepWhatTheyWereBuiltFrom(String type, FixturePair<?> pair) {
        Object builder = Attribute.newBuilder(Attribute.modelType(pair.one()));
        attributes(pair).forEach(attribute -> attribute.set(builder, attribute.get(pair.one())));
        Object rebuilt = Attribute.build(builder);

        assertThat(attributes(pair))
                .allSatisfy(attribute -> assertThat(attribute.get(rebuilt)).isEqualTo(attribute.get(pair.one())));
        assertThat(rebuilt)
                .isEqualTo(pair.one())
                .hasSameHashCodeAs(pair.one())
                .hasToString(pair.one().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void areCopiedWholeByTheirBuilder(String type, FixturePair<?> pair) {
        Object copy = Attribute.build(Attribute.toBuilder(pair.one()));

        assertThat(copy).isEqualTo(pair.one()).hasSameHashCodeAs(pair.one()).isNotEqualTo(pair.other());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void differWhereOneAttributeDoes(String type, FixturePair<?> pair) {
        for (Attribute attribute : attributes(pair)) {
            Object changed = attribute.with(pair.one(), attribute.get(pair.other()));
            assertThat(changed.equals(pair.one()))
                    .as(attribute.toString())
                    .isEqualTo(ALIKE.contains(type + "." + attribute.name()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void cannotBeBuiltWithoutAMandatoryAttribute(String type, FixturePair<?> pair) {
        for (Attribute missing : attributes(pair)) {
            if (!missing.isMandatory()) {
                continue;
            }
            Object builder = Attribute.newBuilder(Attribute.modelType(pair.one()));
            attributes(pair).stream()
                    .filter(attribute -> !attribute.equals(missing))
                    .forEach(attribute -> attribute.set(builder, attribute.get(pair.one())));
            assertThatThrownBy(() -> Attribute.build(builder))
                    .as(missing.toString())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("[" + missing.name() + "]");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void haveNothingButWhatIsMandatoryUnlessGiven(String type, FixturePair<?> pair) {
        Object builder = Attribute.newBuilder(Attribute.modelType(pair.one()));
        attributes(pair).stream()
                .filter(Attribute::isMandatory)
                .forEach(attribute -> attribute.set(builder, attribute.get(pair.one())));
        Object bare = Attribute.build(builder);

        assertThat(attributes(pair))
                .allSatisfy(attribute -> assertThat(attribute.isGiven(bare)).isEqualTo(attribute.isMandatory()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void giveCollectionsThatCannotBeChanged(String type, FixturePair<?> pair) {
        for (Attribute attribute : attributes(pair)) {
            Object value = attribute.get(pair.one());
            if (value instanceof Collection<?> elements) {
                assertUnmodifiable(elements, attribute);
            } else if (value instanceof Map<?, ?> entries) {
                assertUnmodifiable(entries.values(), attribute);
                assertThatThrownBy(entries::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void doNotFollowChangesOfWhatTheyWereBuiltFrom(String type, FixturePair<?> pair) {
        for (Attribute attribute : attributes(pair)) {
            Object value = attribute.get(pair.one());
            if (value instanceof List<?> elements) {
                List<Object> source = new ArrayList<>(elements);
                Object built = attribute.with(pair.one(), source);
                source.clear();
                assertThat(built).as(attribute.toString()).isEqualTo(pair.one());
            } else if (attribute.isSeveral()) {
                Map<Object, Object> source = new HashMap<>((Map<?, ?>) value);
                Object built = attribute.with(pair.one(), source);
                source.clear();
                assertThat(built).as(attribute.toString()).isEqualTo(pair.one());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void refuseNull(String type, FixturePair<?> pair) {
        for (Attribute attribute : attributes(pair)) {
            Object builder = Attribute.newBuilder(Attribute.modelType(pair.one()));
            Object nothing = attribute.type() == List.class ? Collections.singletonList(null) : null;
            if (!attribute.type().isPrimitive()) {
                assertThatNullPointerException()
                        .as(attribute.toString())
                        .isThrownBy(() -> attribute.set(builder, nothing));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void factoriesSetWhatTheirParametersName(String type, FixturePair<?> pair) {
        for (Method factory : Attribute.modelType(pair.one()).getDeclaredMethods()) {
            if (Modifier.isStatic(factory.getModifiers()) && factory.getName().equals("of")) {
                assertSetsItsParameters(factory, pair);
            }
        }
    }

    private static void assertSetsItsParameters(Method factory, FixturePair<?> pair) {
        Set<String> named = new TreeSet<>();
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : factory.getParameters()) {
            named.add(parameter.getName());
            arguments.add(argument(parameter, pair));
        }
        Object made = Attribute.call(factory, null, arguments.toArray());

        for (Attribute attribute : attributes(pair)) {
            if (named.remove(attribute.name())) {
                assertThat(attribute.get(made)).isEqualTo(attribute.get(pair.one()));
            } else {
                assertThat(attribute.isGiven(made)).as(attribute.toString()).isFalse();
            }
        }
        assertThat(named).as("parameters that name no attribute").isEmpty();
    }

    private static Object argument(Parameter parameter, FixturePair<?> pair) {
        Object value = attributes(pair).stream()
                .filter(attribute -> attribute.name().equals(parameter.getName()))
                .map(attribute -> attribute.get(pair.one()))
                .findFirst()
                .orElseThrow();
        if (value instanceof Optional<?> optional) {
            return optional.orElseThrow();
        }
        return parameter.isVarArgs() ? ((List<?>) value).toArray(String[]::new) : value;
    }

    private static List<Attribute> attributes(FixturePair<?> pair) {
        return Attribute.of(Attribute.modelType(pair.one()));
    }

    private static void assertUnmodifiable(Collection<?> elements, Attribute attribute) {
        assertThatThrownBy(elements::clear).as(attribute.toString()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> elements.removeAll(List.copyOf(elements)))
                .as(attribute.toString())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
