package io.github.dutylist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.Attribute;
import io.github.dutylist.model.ModelFixtures;
import io.github.dutylist.model.ModelTypes;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Extensible;
import io.github.dutylist.value.FixturePair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No difference between two lists goes unseen, in whatever member of whatever object it is. */
class EveryDifferenceTest {

    private static final ResponsibilityList LIST = ModelFixtures.reservoirList();

    private static final Map<Class<?>, Object> OTHERS = others();

    static Stream<Arguments> differences() {
        return variants(LIST, "").stream()
                .filter(variant -> !variant.object().equals(LIST))
                .map(variant -> Arguments.of(variant.place(), (ResponsibilityList) variant.object()));
    }

    @Test
    void aListDoesNotDifferFromItself() {
        assertThat(ListComparison.of(LIST, LIST).getChanges()).isEmpty();
        assertThat(ListComparison.of(LIST, LIST.toBuilder().build()).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void everyDifferenceIsAChange(String place, ResponsibilityList other) {
        assertThat(ListComparison.of(LIST, other).getChanges())
                .as(place)
                .isNotEmpty()
                .allSatisfy(change -> change.getMember()
                        .ifPresent(member ->
                                assertThat(change.message(Locale.CHINESE)).doesNotContain("（" + member + "）")));
        assertThat(ListComparison.of(other, LIST).getChanges()).as(place).isNotEmpty();
    }

    /** An object that differs in one place. */
    private record Variant(String place, Object object) {}

    private static List<Variant> variants(Object object, String place) {
        List<Variant> variants = new ArrayList<>();
        Object other = OTHERS.get(Attribute.modelType(object));
        for (Attribute attribute : Attribute.of(Attribute.modelType(object))) {
            String here = place + "/" + attribute.name();
            variants.add(new Variant(here, attribute.with(object, attribute.get(other))));
            for (Variant inside : insideOf(attribute.get(object), here)) {
                variants.add(new Variant(inside.place(), attribute.with(object, inside.object())));
            }
        }
        return variants;
    }

    private static List<Variant> insideOf(Object value, String place) {
        if (value instanceof Optional<?> optional) {
            return optional.filter(Extensible.class::isInstance).stream()
                    .flatMap(object -> variants(object, place).stream())
                    .map(variant -> new Variant(variant.place(), Optional.of(variant.object())))
                    .toList();
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Extensible first) {
            return variants(first, place + "/0").stream()
                    .map(variant -> {
                        List<Object> changed = new ArrayList<>(list);
                        changed.set(0, variant.object());
                        return new Variant(variant.place(), changed);
                    })
                    .toList();
        }
        return List.of();
    }

    private static Map<Class<?>, Object> others() {
        Map<Class<?>, Object> others = new HashMap<>();
        for (FixturePair<?> pair : ModelTypes.fixtures()) {
            others.put(Attribute.modelType(pair.other()), pair.other());
        }
        return others;
    }
}
