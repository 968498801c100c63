package io.github.dutylist.validation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The checks of the library's own rules, in the order of the catalogue. */
final class BuiltInRules {

    private static final List<ListRule> ALL = Stream.of(
                    DocumentChecks.all(),
                    ReferenceChecks.all(),
                    DocumentDataChecks.all(),
                    RoleChecks.all(),
                    ClauseChecks.all(),
                    FrequencyChecks.all(),
                    WordingChecks.all(),
                    AccountabilityChecks.all())
            .flatMap(Collection::stream)
            .toList();

    private BuiltInRules() {}

    static List<ListRule> all() {
        return ALL;
    }
}
