package io.github.dutylist.conformance;

import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a list is one of those that a profile or a requirement is for. */
enum Applicability {
    YES,
    /** The list does not say what decides it. */
    UNKNOWN,
    NO;

    static Applicability of(Optional<AppliesTo> extent, ListIndex list) {
        return extent.map(given -> of(given, list)).orElse(YES);
    }

    private static Applicability of(AppliesTo extent, ListIndex list) {
        Optional<Organisation> own = list.organisation(list.list().getOrganisation());
        return one(extent.getKinds(), own.flatMap(Organisation::getKind))
                .and(one(extent.getLevels(), own.flatMap(Organisation::getLevel)))
                .and(topics(extent, list))
                .and(extent.getUnder().map(superior -> under(superior, list)).orElse(YES));
    }

    /** Returns the members that a list lacks and that decide whether it is one of those meant. */
    static List<String> unstated(AppliesTo extent, ListIndex list) {
        Optional<Organisation> own = list.organisation(list.list().getOrganisation());
        List<String> unstated = new ArrayList<>();
        if (one(extent.getKinds(), own.flatMap(Organisation::getKind)) == UNKNOWN) {
            unstated.add("kind");
        }
        if (one(extent.getLevels(), own.flatMap(Organisation::getLevel)) == UNKNOWN) {
            unstated.add("level");
        }
        if (topics(extent, list) == UNKNOWN) {
            unstated.add("topics");
        }
        if (extent.getUnder()
                .filter(superior -> under(superior, list) == UNKNOWN)
                .isPresent()) {
            unstated.add("superior");
        }
        return unstated;
    }

    Applicability and(Applicability other) {
        return compareTo(other) < 0 ? other : this;
    }

    private static <T> Applicability one(List<T> wanted, Optional<T> stated) {
        if (wanted.isEmpty()) {
            return YES;
        }
        return stated.map(value -> wanted.contains(value) ? YES : NO).orElse(UNKNOWN);
    }

    private static Applicability topics(AppliesTo extent, ListIndex list) {
        if (extent.getTopics().isEmpty()) {
            return YES;
        }
        if (list.list().getTopics().isEmpty()) {
            return UNKNOWN;
        }
        return Collections.disjoint(extent.getTopics(), list.list().getTopics()) ? NO : YES;
    }

    /** Follows superiors and parents; that none of them is the one meant proves nothing, for a list may name a few only. */
    private static Applicability under(String superior, ListIndex list) {
        String name = Texts.folded(superior);
        Deque<String> open = new ArrayDeque<>(List.of(list.list().getOrganisation()));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Organisation organisation = list.organisation(open.remove()).orElse(null);
            if (organisation == null) {
                continue;
            }
            if (isCalled(organisation, name)) {
                return YES;
            }
            for (Optional<String> next : List.of(organisation.getSuperior(), organisation.getUnitOf())) {
                next.filter(seen::add).ifPresent(open::add);
            }
        }
        return UNKNOWN;
    }

    private static boolean isCalled(Organisation organisation, String name) {
        return Texts.folded(organisation.getName()).equals(name)
                || organisation
                        .getShortName()
                        .map(Texts::folded)
                        .filter(name::equals)
                        .isPresent()
                || organisation.getCreditCode().filter(name::equals).isPresent();
    }
}
