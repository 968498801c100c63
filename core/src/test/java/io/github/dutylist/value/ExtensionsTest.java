package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionsTest {

    private static final int MAX_DEPTH = 64;

    @Test
    void areSortedByNameAtEveryDepth() {
        Extensions extensions =
                Extensions.of(Map.of("x-b", "2", "x-a", Map.of("z", "1", "y", "2", "x", "3"), "remark", "3"));

        assertThat(extensions.keySet()).containsExactly("remark", "x-a", "x-b");
        assertThat(((Map<?, ?>) extensions.get("x-a")).keySet())
                .map(String::valueOf)
                .containsExactly("x", "y", "z");
    }

    @Test
    void keepTheDigitsOfNumbers() {
        Extensions extensions = Extensions.of(Map.of("x-a", new BigDecimal("1.00"), "x-b", 7, "x-c", 1L << 62));

        assertThat(extensions.get("x-a")).hasToString("1.00");
        assertThat(extensions.get("x-b")).isEqualTo(new BigDecimal("7"));
        assertThat(extensions.get("x-c")).isEqualTo(new BigDecimal("4611686018427387904"));
        assertThat(Extensions.of("x-a", new BigDecimal("1.0")))
                .isNotEqualTo(Extensions.of("x-a", new BigDecimal("1.00")));
    }

    @Test
    void doNotFollowChangesOfTheirSource() {
        List<Object> list = new ArrayList<>(List.of("一"));
        Map<String, Object> inner = new HashMap<>(Map.of("list", list));
        Map<String, Object> source = new HashMap<>(Map.of("x-inner", inner));
        Extensions extensions = Extensions.of(source);

        list.add("二");
        inner.put("more", true);
        source.put("x-more", true);

        assertThat(extensions).isEqualTo(Map.of("x-inner", Map.of("list", List.of("一"))));
    }

    @Test
    void cannotBeChangedAtAnyDepth() {
        Extensions extensions = Extensions.of("x-inner", Map.of("list", List.of("一")));
        @SuppressWarnings("unchecked")
        Map<String, Object> inner = (Map<String, Object>) extensions.get("x-inner");
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) inner.get("list");

        assertUnsupported(() -> extensions.put("x-more", true));
        assertUnsupported(() -> extensions.remove("x-inner"));
        assertUnsupported(extensions::clear);
        assertUnsupported(() -> extensions.entrySet().iterator().next().setValue("other"));
        assertUnsupported(() -> {
            Iterator<String> names = extensions.keySet().iterator();
            names.next();
            names.remove();
        });
        assertUnsupported(() -> inner.put("more", true));
        assertUnsupported(() -> list.add("二"));
        assertUnsupported(() -> list.set(0, "二"));
    }

    @ParameterizedTest
    @MethodSource("foreignValues")
    void refuseValuesThatAreNotPlain(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", value));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", List.of(value)));
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", Map.of("b", value)));
    }

    static List<Object> foreignValues() {
        return List.of(1.5d, 1.5f, 'a', (short) 1, BigInteger.ONE, new Object(), Set.of("a"), new int[] {1});
    }

    @Test
    void refuseNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(Collections.singletonMap("x-a", null)))
                .withMessageEndingWith("not null");
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", Arrays.asList("一", null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("x-a", Collections.singletonMap(null, "一")));
        assertThatThrownBy(() -> Extensions.of("x-a", null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void refuseNamesThatAreNotStrings() {
        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", Map.of(1, "一")));
    }

    @Test
    void areNestedAtMostSixtyFourDeep() {
        assertThat(Extensions.of("x-a", nested(MAX_DEPTH - 1))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("x-a", nested(MAX_DEPTH)))
                .withMessage("values are nested more than 64 deep");
    }

    @Test
    void refuseWhatContainsItself() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("x-a", list));
    }

    @Test
    void areEqualAsMapsAre() {
        Extensions extensions = Extensions.of(Map.of("x-a", "一", "x-b", true));

        assertThat(extensions)
                .isEqualTo(Map.of("x-b", true, "x-a", "一"))
                .hasSameHashCodeAs(Map.of("x-b", true, "x-a", "一"))
                .isNotEqualTo(Extensions.of("x-a", "一"))
                .hasToString("{x-a=一, x-b=true}");
    }

    @Test
    void areFoundByName() {
        Extensions extensions = Extensions.of("x-a", "一");

        assertThat(extensions.get("x-a")).isEqualTo("一");
        assertThat(extensions.containsKey("x-a")).isTrue();
        assertThat(extensions.get("x-b")).isNull();
        assertThat(extensions.containsKey("x-b")).isFalse();
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none()).isEmpty();
    }

    private static Object nested(int lists) {
        Object value = "核心";
        for (int i = 0; i < lists; i++) {
            value = List.of(value);
        }
        return value;
    }

    private static void assertUnsupported(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
    }
}
