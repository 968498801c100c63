package io.github.dutylist.conformance;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Implication;
import java.util.List;
import java.util.Optional;

/** Whether what is demanded is enough. */
enum Sufficiency {
    ENOUGH,
    /** A person has to compare. */
    OPEN,
    SHORT;

    /** Tells whether frequencies imply another one. */
    interface Algebra {
        Implication implies(List<FrequencyRequirement> demanded, FrequencyRequirement wanted);
    }

    Sufficiency and(Sufficiency other) {
        return compareTo(other) < 0 ? other : this;
    }

    Sufficiency or(Sufficiency other) {
        return compareTo(other) < 0 ? this : other;
    }

    static Sufficiency of(Implication implication) {
        if (implication.isImplied()) {
            return ENOUGH;
        }
        return implication instanceof Implication.Undetermined ? OPEN : SHORT;
    }

    /** Tells whether a conjunction of frequencies implies every one of others. */
    static Sufficiency of(Algebra algebra, List<FrequencyRequirement> demanded, List<FrequencyRequirement> wanted) {
        return shortfall(algebra, demanded, wanted).map(Sufficiency::of).orElse(ENOUGH);
    }

    /** Returns why a conjunction of frequencies does not imply every one of others, or empty if it does. */
    static Optional<Implication> shortfall(
            Algebra algebra, List<FrequencyRequirement> demanded, List<FrequencyRequirement> wanted) {
        Implication shortfall = null;
        for (FrequencyRequirement one : wanted) {
            Implication answer = algebra.implies(demanded, one);
            if (answer instanceof Implication.NotImplied) {
                return Optional.of(answer);
            }
            shortfall = answer.isImplied() ? shortfall : answer;
        }
        return Optional.ofNullable(shortfall);
    }
}
