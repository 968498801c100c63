package io.github.dutylist.arbitraries;

import io.github.dutylist.value.Extensions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random members that the format does not define. */
public final class ExtensionArbitraries {

    private static final int DEPTH = 2;

    private ExtensionArbitraries() {}

    /** Returns the members of one object, mostly none. */
    public static Arbitrary<Extensions> extensions() {
        Arbitrary<Extensions> some = Choice.maps(names(), values(DEPTH)).map(Extensions::of);
        return Choice.mostly(6, Arbitraries.just(Extensions.none()), some);
    }

    /** Returns names that no object of the format defines, extensions and others. */
    public static Arbitrary<String> names() {
        Arbitrary<String> extensions =
                Arbitraries.of("x-", "x-archive", "x-a/b~c", "x-归档", "x-\"\\\u0000", "x-\ud83d\ude92", "x-1.0");
        Arbitrary<String> unknown = Arbitraries.of(
                "", "~", "/", "~1", "a/b", "0", "kind ", "Id", "x", "责任", "\ud83d\ude92", "\"", "\\n", "\n", "\u2028");
        return Choice.among(extensions, unknown, TextArbitraries.anyStrings().map("x-"::concat));
    }

    /** Returns plain values: strings, numbers, truth values, lists and maps of such. */
    public static Arbitrary<Object> values() {
        return values(DEPTH);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalars = Choice.among(TextArbitraries.anyStrings(), numbers(), Arbitraries.of(true, false));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Object> inner = values(depth - 1);
        Arbitrary<List<Object>> lists = inner.list().ofMaxSize(3);
        Arbitrary<Map<String, Object>> maps = Choice.maps(Choice.among(names(), Arbitraries.of("id", "kind")), inner);
        return Choice.mostly(2, scalars, Choice.among(lists, maps, Arbitraries.just(Map.of())));
    }

    /** Returns numbers with all the digits, zeros and exponents that decimal numbers may have. */
    public static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> known = Arbitraries.of(
                        "0",
                        "-0.0",
                        "0E+3",
                        "0E-400",
                        "1.0",
                        "1.00",
                        "100",
                        "1E+2",
                        "1E+400",
                        "-1.5E-7",
                        "0.1",
                        "1E+999999999")
                .map(BigDecimal::new);
        Arbitrary<BigDecimal> random = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
        return Choice.among(known, random);
    }
}
