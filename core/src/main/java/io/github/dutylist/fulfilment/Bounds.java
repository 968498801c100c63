package io.github.dutylist.fulfilment;

import java.util.Optional;

/**
 * How much is required, at least 1, and how much is allowed.
 *
 * @param least the least number, or empty when nothing is required
 * @param greatest the greatest number, or empty when there is no limit
 */
record Bounds(Optional<Integer> least, Optional<Integer> greatest) {

    static final Bounds NOTHING = new Bounds(Optional.empty(), Optional.empty());

    static Bounds atLeast(int least) {
        return new Bounds(Optional.of(least), Optional.empty());
    }

    boolean isNothing() {
        return least.isEmpty() && greatest.isEmpty();
    }

    /** Tells whether a requirement with these numbers can be kept and asks for something. */
    boolean areSound() {
        return !isNothing()
                && least.orElse(1) >= 1
                && greatest.orElse(0) >= 0
                && (least.isEmpty() || greatest.isEmpty() || least.get() <= greatest.get());
    }

    boolean isMet(int amount) {
        return amount >= least.orElse(0);
    }

    boolean isExceeded(int amount) {
        return greatest.isPresent() && amount > greatest.get();
    }

    /** Returns the part that a part of a period demands, rounded half up; the limit is not divided. */
    Bounds prorated(long part, long whole) {
        Optional<Integer> share = least.map(number -> (int) ((2L * number * part + whole) / (2L * whole)));
        return new Bounds(share.filter(number -> number > 0), greatest);
    }
}
