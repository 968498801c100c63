package io.github.dutylist.conformance;

import io.github.dutylist.model.Strength;
import io.github.dutylist.text.Texts;
import java.util.List;
import java.util.Optional;

/** Which of two selectors matches more. */
final class Selectors {

    private static final Selector EVERY = Selector.builder().build();

    private Selectors() {}

    /** Tells whether every duty that counts for one selector counts for another; no unless that is certain. */
    static boolean isNarrower(Optional<Selector> selector, Optional<Selector> other) {
        return isNarrower(selector.orElse(EVERY), other.orElse(EVERY));
    }

    static boolean isNarrower(Selector selector, Selector other) {
        return isNarrowerApartFromStrength(selector, other) && strengths(other).containsAll(strengths(selector));
    }

    /** Tells whether one selector matches, whatever the strength unless given, every duty that another one does. */
    static boolean isWider(Optional<Selector> selector, Optional<Selector> other) {
        Selector one = selector.orElse(EVERY);
        Selector two = other.orElse(EVERY);
        return isNarrowerApartFromStrength(two, one) && Tightening.isNarrower(two.getStrengths(), one.getStrengths());
    }

    /** Tells whether every duty that counts for a requirement is matched by a selector that forbids. */
    static boolean isForbidden(Selector counted, Selector forbidden) {
        return isNarrowerApartFromStrength(counted, forbidden)
                && Tightening.isNarrower(strengths(counted), forbidden.getStrengths());
    }

    /** Tells whether a selector leaves any duty out. */
    static boolean isChoosing(Selector selector) {
        return !isNarrower(EVERY, selector) || !selector.getStrengths().isEmpty();
    }

    static boolean isShallOnly(Selector selector) {
        return strengths(selector).equals(List.of(Strength.SHALL));
    }

    private static List<Strength> strengths(Selector selector) {
        return selector.getStrengths().isEmpty() ? List.of(Strength.SHALL) : selector.getStrengths();
    }

    private static boolean isNarrowerApartFromStrength(Selector selector, Selector other) {
        return Tightening.isNarrower(selector.getTopics(), other.getTopics())
                && Tightening.isNarrower(selector.getActivities(), other.getActivities())
                && Tightening.isNarrower(selector.getResponsibilities(), other.getResponsibilities())
                && Tightening.isNarrower(selector.getRelations(), other.getRelations())
                && Tightening.isNarrower(selector.getSectionKinds(), other.getSectionKinds())
                && saysNoLess(selector.getTextContains(), other.getTextContains());
    }

    /** Tells whether every text with one of some words has one of others in it. */
    private static boolean saysNoLess(List<String> words, List<String> others) {
        return others.isEmpty()
                || !words.isEmpty()
                        && words.stream()
                                .map(Texts::foldedParts)
                                .allMatch(word ->
                                        others.stream().map(Texts::foldedParts).anyMatch(word::contains));
    }
}
