package io.github.dutylist.finding;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random findings, of so few rules, places and words that equal and nearly equal ones come up often. */
final class FindingArbitraries {

    private static final Rule HOST_RULE = Rule.builder("x-sample")
            .statement("示例。", "A sample.")
            .optionalArgument("count", ArgumentType.NUMBER)
            .optionalArgument("sure", ArgumentType.FLAG)
            .message("[[{count}]][[{sure}]]有", "[[{count}]][[{sure}]]yes")
            .build();

    private FindingArbitraries() {}

    static Arbitrary<Finding> findings() {
        return Combinators.combine(rulesWithArguments(), severities(), places().injectNull(0.3), pointers())
                .as((finding, severity, place, pointer) -> {
                    Finding moved = finding.withSeverity(severity).withPointer(pointer);
                    return place == null ? moved : moved.withPlace(place);
                });
    }

    static Arbitrary<String> pointers() {
        return Arbitraries.of("", "0", "1", "2", "10", "01", "a", "b", "~0", "条款", "99999999999999999999")
                .list()
                .ofMaxSize(3)
                .map(segments -> segments.isEmpty() ? "" : "/" + String.join("/", segments));
    }

    static Arbitrary<String> words() {
        Arbitrary<String> markup =
                Arbitraries.of("{member}", "[[", "]]", "{", "}", "\u0000", "${1}", "责任", "\uD800", "");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                markup.list().ofMaxSize(4).map(parts -> String.join("", parts)));
    }

    static Arbitrary<Place> places() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 3);
        return Combinators.combine(small, small).as(Place::of);
    }

    private static Arbitrary<Severity> severities() {
        return Arbitraries.of(Severity.class);
    }

    private static Arbitrary<Finding> rulesWithArguments() {
        Arbitrary<String> few = Arbitraries.of("a", "b", "aa");
        Arbitrary<List<String>> lists = few.list().ofMaxSize(3);
        Arbitrary<Finding> unknownMembers = Combinators.combine(few, few.optional())
                .as((member, nearest) -> DocumentRules.UNKNOWN_MEMBER
                        .at("")
                        .with("member", member)
                        .with("nearest", nearest)
                        .build());
        Arbitrary<Finding> cycles = Combinators.combine(few, lists)
                .as((member, cycle) -> ReferenceRules.REFERENCE_CYCLE
                        .at("")
                        .with("member", member)
                        .with("cycle", cycle)
                        .build());
        Arbitrary<Finding> hostFindings = Combinators.combine(
                        Arbitraries.integers().between(0, 2), Arbitraries.of(true, false))
                .as((count, sure) -> (count == 0
                                ? HOST_RULE.at("")
                                : HOST_RULE.at("").with("count", count))
                        .with("sure", sure)
                        .build());
        return Arbitraries.oneOf(unknownMembers, cycles, hostFindings);
    }
}
