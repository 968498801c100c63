package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import java.util.Optional;

/**
 * When a clause is in effect: with its list, or, where the policy says so and it was carried over unchanged, since the
 * version that the list replaces was.
 */
final class Effects {

    private final Span ofList;
    private final Optional<ListIndex> replaced;

    Effects(ResponsibilityList list, Optional<ResponsibilityList> replaced, EvaluationPolicy policy) {
        this.ofList = effect(list);
        this.replaced =
                replaced.filter(version -> policy.getContinuity().isPresent()).map(ListIndex::of);
    }

    private static Span effect(ResponsibilityList list) {
        return list.getEffective().map(Span::of).orElse(Span.ALL);
    }

    Span ofList() {
        return ofList;
    }

    Span of(PlacedClause clause) {
        return replaced.filter(version -> isUnchanged(clause, version))
                .map(version -> new Span(Span.earlier(effect(version.list()).start(), ofList.start()), ofList.end()))
                .orElse(ofList);
    }

    private static boolean isUnchanged(PlacedClause clause, ListIndex version) {
        return version.clause(clause.clause().getId())
                .filter(before -> withoutNumber(before.clause()).equals(withoutNumber(clause.clause()))
                        && before.bearers().equals(clause.bearers())
                        && before.strength() == clause.strength()
                        && before.isObliging())
                .isPresent();
    }

    private static DutyClause withoutNumber(DutyClause clause) {
        return clause.toBuilder().number(Optional.empty()).build();
    }
}
