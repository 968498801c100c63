package io.github.dutylist.validation;

import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.OrganisationKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the organisations of a list stand to the one whose list it is, by {@code unitOf} and {@code superior}. */
final class Affiliation {

    private final ListIndex index;
    private final String own;
    private final Map<String, Boolean> units = new HashMap<>();
    private final Map<String, Boolean> below = new HashMap<>();

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
        return climb(organisation, units, Organisation::getUnitOf);
    }

    /** Tells whether an organisation is a unit of the one whose list it is or subordinate to it, at whatever depth. */
    boolean isBelow(String organisation) {
        return climb(organisation, below, it -> it.getUnitOf().or(it::getSuperior));
    }

    /** Follows organisations up to where the answer is known, and notes it for all on the way. */
    private boolean climb(
            String organisation, Map<String, Boolean> known, Function<Organisation, Optional<String>> above) {
        if (isOwn(organisation)) {
            return false;
        }
        Set<String> way = new HashSet<>();
        Optional<String> here = Optional.of(organisation);
        boolean found = false;
        while (here.isPresent() && !found && !known.containsKey(here.get()) && way.add(here.get())) {
            here = index.organisation(here.get()).flatMap(above);
            found = here.filter(this::isOwn).isPresent();
        }
        boolean belongs = found || here.map(known::get).orElse(false);
        way.forEach(passed -> known.put(passed, belongs));
        return belongs;
    }
}
