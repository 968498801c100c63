package io.github.dutylist.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the lists of different scopes stand to each other, as far as that is certain. */
final class Extents {

    private static final AppliesTo EVERY = AppliesTo.builder().build();

    private Extents() {}

    /** Tells whether one scope has every list that another one has; no unless that is certain. */
    static boolean holdsAllOf(Optional<AppliesTo> extent, Optional<AppliesTo> other) {
        AppliesTo wider = extent.orElse(EVERY);
        AppliesTo narrower = other.orElse(EVERY);
        return Tightening.isNarrower(narrower.getKinds(), wider.getKinds())
                && Tightening.isNarrower(narrower.getLevels(), wider.getLevels())
                && Tightening.isNarrower(narrower.getTopics(), wider.getTopics())
                && (wider.getUnder().isEmpty() || wider.getUnder().equals(narrower.getUnder()));
    }

    /**
     * Tells whether there are lists that are in every one of some scopes; no unless that is certain.
     *
     * <p>A list may cover any fields of work at once, but its organisation is of one kind and one level.
     */
    static boolean meet(Collection<AppliesTo> extents) {
        return haveInCommon(extents, AppliesTo::getKinds)
                && haveInCommon(extents, AppliesTo::getLevels)
                && extents.stream()
                                .flatMap(extent -> extent.getUnder().stream())
                                .distinct()
                                .count()
                        <= 1;
    }

    private static <T> boolean haveInCommon(Collection<AppliesTo> extents, Function<AppliesTo, List<T>> choice) {
        List<List<T>> choices =
                extents.stream().map(choice).filter(one -> !one.isEmpty()).toList();
        if (choices.isEmpty()) {
            return true;
        }
        List<T> common = new ArrayList<>(choices.get(0));
        choices.forEach(common::retainAll);
        return !common.isEmpty();
    }
}
