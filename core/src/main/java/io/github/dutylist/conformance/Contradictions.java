package io.github.dutylist.conformance;

import io.github.dutylist.model.Strength;
import io.github.dutylist.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Requirements that no list can meet together. */
final class Contradictions {

    private static final Selector OF_ANY_STRENGTH =
            Selector.builder().strengths(List.of(Strength.values())).build();

    private Contradictions() {}

    /** Tells whether a requirement asks for what cannot be. */
    static boolean contradictsItself(Asked asked) {
        Requirement requirement = asked.requirement();
        if (requirement instanceof MinimumFrequency frequency) {
            return asked.algebra().feasible(frequency.getFrequencies()).isInfeasible();
        }
        if (requirement instanceof RequiredAssessment assessment) {
            return asked.algebra().feasible(assessment.getFrequencies()).isInfeasible();
        }
        return requirement instanceof RequiredRole role && !role.isBounded();
    }

    /** Tells whether two different requirements that a list must both meet contradict each other, as far as is certain. */
    static boolean contradict(Asked one, Asked other) {
        return isCertain(one.requirement())
                && isCertain(other.requirement())
                && (excludes(one.requirement(), other.requirement())
                        || excludes(other.requirement(), one.requirement()))
                && meetSomewhere(one, other);
    }

    private static boolean isCertain(Requirement requirement) {
        return requirement.getConformance() == ConformanceLevel.SHALL;
    }

    private static boolean meetSomewhere(Asked one, Asked other) {
        return Extents.meet(
                Stream.concat(one.extents().stream(), other.extents().stream()).toList());
    }

    private static boolean excludes(Requirement one, Requirement other) {
        if (one instanceof RequiredRole role) {
            return other instanceof RequiredRole second ? excludes(role, second) : isNeededBearer(role, other);
        }
        return one instanceof Forbidden prohibition && excludes(prohibition, other);
    }

    private static boolean excludes(RequiredRole role, RequiredRole second) {
        return role.getResponsibility() == second.getResponsibility()
                && Tightening.isNarrower(role.getHolders(), second.getHolders())
                && Tightening.least(role) > Tightening.greatest(second);
    }

    /** Tells whether nobody may bear a responsibility that the bearers of some duty must. */
    private static boolean isNeededBearer(RequiredRole role, Requirement other) {
        return Tightening.greatest(role) == 0
                && role.getHolders().isEmpty()
                && counted(other).stream()
                        .anyMatch(selector -> selector.getResponsibilities().equals(List.of(role.getResponsibility())));
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
                prohibition.getSelector().isPresent()
                        && counted(other).stream()
                                .anyMatch(counted -> Selectors.isForbidden(
                                        counted, prohibition.getSelector().get()));
            case TEXT -> counted(other).stream().anyMatch(counted -> isSaid(prohibition, counted));
            case PERSON_NAMES, UNQUANTIFIED_ONLY -> false;
        };
    }

    /** Tells whether all words of which one must be in the text of a duty have words in them that are forbidden there. */
    private static boolean isSaid(Forbidden prohibition, Selector counted) {
        String text = prohibition.getText().map(Texts::foldedParts).orElse("");
        return !text.isEmpty()
                && !counted.getTextContains().isEmpty()
                && counted.getTextContains().stream().map(Texts::foldedParts).allMatch(word -> word.contains(text))
                && prohibition
                        .getSelector()
                        .map(selector -> Selectors.isForbidden(counted, selector))
                        .orElse(true);
    }

    /** Returns what the duties are like of which a requirement needs at least one each; nothing if it needs none. */
    private static List<Selector> counted(Requirement requirement) {
        if (requirement instanceof MinimumFrequency frequency) {
            return List.of(frequency.getSelector());
        }
        if (requirement instanceof MaximumDeadline deadline) {
            return List.of(deadline.getSelector());
        }
        if (requirement instanceof RequiredRecipient recipient) {
            return List.of(recipient.getSelector().toBuilder()
                    .relations(List.of(recipient.getRelation()))
                    .build());
        }
        if (requirement instanceof RequiredIncorporation incorporation) {
            return List.of(incorporation
                    .getSelector()
                    .orElseGet(() -> Selector.builder().build()));
        }
        if (requirement instanceof RequiredSection section) {
            return section.getMinClauses().orElse(1) > 0 ? List.of(OF_ANY_STRENGTH) : List.of();
        }
        return requirement instanceof RequiredTopic topic ? counted(topic) : List.of();
    }

    private static List<Selector> counted(RequiredTopic topic) {
        Selector any = Selector.builder()
                .addTopics(topic.getTopic())
                .addStrengths(Strength.SHALL)
                .build();
        return topic.getResponsibilities().isEmpty()
                ? List.of(any)
                : topic.getResponsibilities().stream()
                        .map(responsibility -> any.toBuilder()
                                .addResponsibilities(responsibility)
                                .build())
                        .toList();
    }
}
