package io.github.dutylist.frequency;

import java.util.Optional;

/** The least and the greatest number of a count, either of which may be absent. */
final class CountBounds {

    private CountBounds() {}

    static boolean areGiven(Optional<Integer> min, Optional<Integer> max) {
        if (min.isPresent() && max.isPresent()) {
            return min.get() <= max.get();
        }
        return min.isPresent() || max.isPresent();
    }

    static boolean match(Bound bound, Optional<Integer> min, Optional<Integer> max) {
        return switch (bound) {
            case AT_LEAST, BARE, IMPLIED -> min.isPresent() && max.isEmpty();
            case AT_MOST -> min.isEmpty() && max.isPresent();
            case RANGE -> min.isPresent() && max.isPresent();
            case EXACTLY -> min.isPresent() && min.equals(max);
        };
    }
}
