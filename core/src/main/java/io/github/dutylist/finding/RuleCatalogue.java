package io.github.dutylist.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the library, all of them in one place. */
public final class RuleCatalogue {

    private static final List<Rule> ALL = Stream.of(
                    DocumentRules.all(),
                    ReferenceRules.all(),
                    DocumentDataRules.all(),
                    RoleRules.all(),
                    ClauseRules.all(),
                    FrequencyRules.all(),
                    WordingRules.all(),
                    AccountabilityRules.all(),
                    RecordRules.all(),
                    ProfileRules.all(),
                    ImportRules.all())
            .flatMap(Collection::stream)
            .toList();

    private static final Map<String, Rule> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::getCode, Function.identity()));

    private RuleCatalogue() {}

    /** Returns all rules, family by family, in an order that does not change from run to run. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Returns the rule with the given code; empty if the library has none, as for every code that starts with
     * {@code x-}.
     */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
