package io.github.dutylist.validation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One case or more for every rule that is checked on a list as an object. */
final class RuleCases {

    private RuleCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        ValueCases.all(),
                        ReferenceCases.all(),
                        DocumentDataCases.all(),
                        RoleCases.all(),
                        ClauseCases.all(),
                        FrequencyCases.all(),
                        WordingCases.all(),
                        AccountabilityCases.all())
                .flatMap(Collection::stream)
                .toList();
    }
}
