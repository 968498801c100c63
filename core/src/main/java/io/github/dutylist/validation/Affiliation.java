package io.github.dutylist.validation;

import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.OrganisationKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the organisations of a list stand to the one whose list it is, by {@code unitOf}. */
final class Affiliation {

    private final ListIndex index;
    private final String own;
    private final Map<String, Boolean> units = new HashMap<>();

    Affiliation(ListIndex index) {
        this.index = index;
        this.own = index.list().getOrganisation();
    }

    /** Tells whether an organisation is the one whose list it is. */
    boolean isOwn(String organisation) {
        return organisation.equals(own);
    }

    /** Tells whether the organisation whose list it is is a unit of another one. */
    boolean isOwnAUnit() {
        return index.organisation(own)
                .filter(organisation -> organisation.getUnitOf().isPresent()
                        || organisation
                                .getKind()
                                .filter(OrganisationKind.INTERNAL_UNIT::equals)
                                .isPresent())
                .isPresent();
    }

    /** Tells whether an organisation is a unit of the one whose list it is, at whatever depth. */
    boolean isUnit(String organisation) {
        if (isOwn(organisation)) {
            return false;
        }
        Boolean known = units.get(organisation);
        return known == null ? climb(organisation) : known;
    }

    /** Follows {@code unitOf} up to where the answer is known, and notes it for all organisations on the way. */
    private boolean climb(String organisation) {
        Set<String> way = new HashSet<>();
        Optional<String> here = Optional.of(organisation);
        boolean found = false;
        while (here.isPresent() && !found && !units.containsKey(here.get()) && way.add(here.get())) {
            here = index.organisation(here.get()).flatMap(Organisation::getUnitOf);
            found = here.filter(this::isOwn).isPresent();
        }
        boolean unit = found || here.map(units::get).orElse(false);
        way.forEach(passed -> units.put(passed, unit));
        return unit;
    }
}
