package io.github.dutylist.conformance;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Whether several duties might together do what none does alone.
 *
 * <p>Nobody can tell, for one meeting may be entered under two of them; so it is for a person to say.
 */
final class JointDuties {

    private final Sufficiency.Algebra algebra;
    private final List<List<FrequencyRequirement>> demanded;

    JointDuties(Sufficiency.Algebra algebra, List<Duty> duties, Selector selector) {
        this.algebra = algebra;
        this.demanded = duties.stream()
                .flatMap(duty -> duty.frequencies(selector).stream())
                .filter(frequencies -> !frequencies.isEmpty())
                .toList();
    }

    /**
     * Tells whether the duties might together reach every one of some frequencies.
     *
     * @param wanted the frequencies to be reached
     */
    boolean mayReach(List<FrequencyRequirement> wanted) {
        return demanded.size() > 1 && wanted.stream().allMatch(this::mayReach);
    }

    private boolean mayReach(FrequencyRequirement wanted) {
        for (List<FrequencyRequirement> duty : demanded) {
            if (Sufficiency.of(algebra.implies(duty, wanted)) != Sufficiency.SHORT) {
                return true;
            }
        }
        if (!(wanted instanceof CountPerPeriod count)
                || count.getMin().isEmpty()
                || count.getMax().isPresent()) {
            return false;
        }
        IdentityHashMap<List<FrequencyRequirement>, Integer> certain = new IdentityHashMap<>();
        long open = count.getMin().get();
        for (List<FrequencyRequirement> duty : demanded) {
            open -= certain.computeIfAbsent(duty, one -> certain(one, count));
            if (open <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many of the wanted number a duty makes certain by itself, less than that number. */
    private int certain(List<FrequencyRequirement> duty, CountPerPeriod wanted) {
        int certain = 0;
        int tooMany = wanted.getMin().orElse(0);
        while (tooMany - certain > 1) {
            int middle = (certain + tooMany) >>> 1;
            CountPerPeriod less = wanted.toBuilder()
                    .min(middle)
                    .bound(Optional.of(Bound.AT_LEAST))
                    .build();
            if (algebra.implies(duty, less).isImplied()) {
                certain = middle;
            } else {
                tooMany = middle;
            }
        }
        return certain;
    }
}
