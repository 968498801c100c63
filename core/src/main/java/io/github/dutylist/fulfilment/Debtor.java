package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.Per;
import io.github.dutylist.model.Bearing;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * Who owes a requirement: one role, several together, or whoever it may be.
 *
 * @param role the role, or empty when the bearers owe it together or nobody is named
 * @param doers the roles whose records count; any when empty
 */
record Debtor(Optional<String> role, List<String> doers) {

    static final Debtor ANYBODY = new Debtor(Optional.empty(), List.of());

    /** Returns those who owe a requirement of a clause, each by itself. */
    static List<Debtor> of(PlacedClause clause, Stated requirement) {
        List<String> bearers = clause.bearers().stream().distinct().toList();
        if (bearers.isEmpty()) {
            return List.of(ANYBODY);
        }
        boolean jointly = clause.clause().getBearing().orElse(Bearing.EACH) == Bearing.JOINTLY;
        if (jointly && requirement.per().isEmpty()) {
            return List.of(new Debtor(Optional.empty(), bearers));
        }
        return bearers.stream()
                .map(bearer -> new Debtor(Optional.of(bearer), List.of(bearer)))
                .toList();
    }

    /** Tells whether a record was done by this debtor; one that names no role was done by all. */
    boolean did(DatedRecord dated) {
        List<String> roles = dated.record().getRoles();
        return doers.isEmpty() || roles.isEmpty() || roles.stream().anyMatch(doers::contains);
    }

    /** Tells whether it stands for one of those for whom a requirement is counted separately. */
    boolean isOne(Per per, ListIndex list) {
        Optional<Holder> holder = role.flatMap(list::role).map(Role::getHolder);
        return switch (per) {
            case BEARER -> true;
            case UNIT ->
                holder.filter(it -> it == Holder.UNIT || it == Holder.BODY).isPresent();
            case PERSON -> holder.filter(it -> it == Holder.POST).isPresent();
        };
    }
}
