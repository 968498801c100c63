package io.github.dutylist.conformance;

import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.model.Strength;
import java.util.List;
import java.util.Optional;

/** Requirements that no list can meet together. */
final class Contradictions {

    private Contradictions() {}

    /** Tells whether a requirement asks for what cannot be. */
    static boolean contradictsItself(Requirement requirement) {
        if (requirement instanceof MinimumFrequency frequency) {
            return FrequencyAlgebra.standard()
                    .feasible(frequency.getFrequencies())
                    .isInfeasible();
        }
        return requirement instanceof RequiredRole role && !role.isBounded();
    }

    /** Tells whether two different requirements that a list must both meet contradict each other, as far as is certain. */
    static boolean contradict(Requirement one, Requirement other) {
        return isCertain(one)
                && isCertain(other)
                && meetSomewhere(one, other)
                && (excludes(one, other) || excludes(other, one));
    }

    private static boolean isCertain(Requirement requirement) {
        return requirement.getConformance() == ConformanceLevel.SHALL;
    }

    /** Two conditions may both hold only if they are the same or one of them always does. */
    private static boolean meetSomewhere(Requirement one, Requirement other) {
        return one.getAppliesWhen().isEmpty()
                || other.getAppliesWhen().isEmpty()
                || one.getAppliesWhen().equals(other.getAppliesWhen());
    }

    private static boolean excludes(Requirement one, Requirement other) {
        if (one instanceof RequiredRole role && other instanceof RequiredRole second) {
            return role.getResponsibility() == second.getResponsibility()
                    && Tightening.isNarrower(role.getHolders(), second.getHolders())
                    && Tightening.least(role) > Tightening.greatest(second);
        }
        return one instanceof Forbidden prohibition && excludes(prohibition, other);
    }

    private static boolean excludes(Forbidden prohibition, Requirement other) {
        return switch (prohibition.getWhat()) {
            case MEASURE ->
                other instanceof RequiredAccountability accountability
                        && prohibition
                                .getMeasure()
                                .filter(accountability.getMeasures()::contains)
                                .isPresent();
            case CLAUSE ->
                prohibition
                        .getSelector()
                        .flatMap(forbidden -> counted(other).map(counted -> Selectors.isForbidden(counted, forbidden)))
                        .orElse(false);
            case TEXT, PERSON_NAMES, UNQUANTIFIED_ONLY -> false;
        };
    }

    /** Returns what the duties are like of which a requirement needs at least one, or empty if it needs none. */
    private static Optional<Selector> counted(Requirement requirement) {
        if (requirement instanceof MinimumFrequency frequency) {
            return Optional.of(frequency.getSelector());
        }
        if (requirement instanceof MaximumDeadline deadline) {
            return Optional.of(deadline.getSelector());
        }
        if (requirement instanceof RequiredRecipient recipient) {
            return Optional.of(recipient.getSelector().toBuilder()
                    .relations(List.of(recipient.getRelation()))
                    .build());
        }
        if (requirement instanceof RequiredIncorporation incorporation) {
            return Optional.of(incorporation
                    .getSelector()
                    .orElseGet(() -> Selector.builder().build()));
        }
        if (requirement instanceof RequiredTopic topic) {
            return Optional.of(Selector.builder()
                    .addTopics(topic.getTopic())
                    .responsibilities(
                            topic.getResponsibilities().stream().limit(1).toList())
                    .addStrengths(Strength.SHALL)
                    .build());
        }
        return Optional.empty();
    }
}
