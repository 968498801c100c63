package io.github.dutylist.conformance;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.text.Texts;
import io.github.dutylist.value.Amount;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether every list that satisfies one requirement satisfies another; no as soon as that cannot be shown. */
final class Tightening implements Requirement.Cases<Boolean> {

    private static final FrequencyAlgebra ALGEBRA = FrequencyAlgebra.standard();

    private final Requirement base;

    private Tightening(Requirement base) {
        this.base = base;
    }

    static boolean isAtLeastAsStrict(Requirement requirement, Requirement base) {
        return requirement.kind() == base.kind()
                && requirement.getConformance().compareTo(base.getConformance()) <= 0
                && Extents.holdsAllOf(requirement.getAppliesWhen(), base.getAppliesWhen())
                && requirement.match(new Tightening(base));
    }

    /**
     * Returns the words that mean less, or cannot be shown to mean as much, in one profile than in another that it
     * extends, each with its pointer.
     */
    static Map<String, String> loosened(Resolution resolution, Resolution base) {
        Map<String, String> loosened = new LinkedHashMap<>();
        for (Term term : Term.CODES.known()) {
            FrequencyRequirement own = resolution.getTerms().get(term);
            FrequencyRequirement other = base.getTerms().get(term);
            if (own != null && other != null && !ALGEBRA.implies(own, other).isImplied()) {
                loosened.put(term.code(), "/resolution/terms/" + term.code());
            }
        }
        Optional<PromptnessLimits> own = resolution.getPromptness();
        Optional<PromptnessLimits> other = base.getPromptness();
        if (isLonger(own.flatMap(PromptnessLimits::getImmediate), other.flatMap(PromptnessLimits::getImmediate))) {
            loosened.put(Promptness.IMMEDIATE.code(), "/resolution/promptness/immediate");
        }
        if (isLonger(own.flatMap(PromptnessLimits::getPrompt), other.flatMap(PromptnessLimits::getPrompt))) {
            loosened.put(Promptness.PROMPT.code(), "/resolution/promptness/prompt");
        }
        return loosened;
    }

    private static boolean isLonger(Optional<Amount> limit, Optional<Amount> other) {
        return limit.isPresent()
                && other.isPresent()
                && !ALGEBRA.implies(within(limit.get()), within(other.get())).isImplied();
    }

    private static DeadlineAfterEvent within(Amount amount) {
        return DeadlineAfterEvent.builder().within(amount).build();
    }

    @Override
    public Boolean requiredSection(RequiredSection requirement) {
        RequiredSection other = (RequiredSection) base;
        return requirement.getSectionKind() == other.getSectionKind()
                && requirement.getMinClauses().orElse(1)
                        >= other.getMinClauses().orElse(1);
    }

    @Override
    public Boolean requiredRole(RequiredRole requirement) {
        RequiredRole other = (RequiredRole) base;
        boolean sameHolders = requirement.getHolders().equals(other.getHolders());
        boolean fewerHolders = isNarrower(requirement.getHolders(), other.getHolders());
        boolean moreHolders = isNarrower(other.getHolders(), requirement.getHolders());
        return requirement.getResponsibility() == other.getResponsibility()
                && least(requirement) >= least(other)
                && greatest(requirement) <= greatest(other)
                && (sameHolders || (least(other) == 0 || fewerHolders))
                && (sameHolders || (greatest(other) == Integer.MAX_VALUE || moreHolders));
    }

    static int least(RequiredRole role) {
        return role.getMin().orElse(role.getMax().isPresent() ? 0 : 1);
    }

    static int greatest(RequiredRole role) {
        return role.getMax().orElse(Integer.MAX_VALUE);
    }

    @Override
    public Boolean requiredTopic(RequiredTopic requirement) {
        RequiredTopic other = (RequiredTopic) base;
        return requirement.getTopic().equals(other.getTopic())
                && requirement.getResponsibilities().containsAll(other.getResponsibilities());
    }

    @Override
    public Boolean minimumFrequency(MinimumFrequency requirement) {
        MinimumFrequency other = (MinimumFrequency) base;
        return Selectors.isNarrower(requirement.getSelector(), other.getSelector())
                && Sufficiency.of(ALGEBRA::implies, requirement.getFrequencies(), other.getFrequencies())
                        == Sufficiency.ENOUGH;
    }

    @Override
    public Boolean maximumDeadline(MaximumDeadline requirement) {
        MaximumDeadline other = (MaximumDeadline) base;
        return Selectors.isNarrower(requirement.getSelector(), other.getSelector())
                && requirement.getEventTypes().containsAll(other.getEventTypes())
                && ALGEBRA.implies(Events.wanted(requirement), Events.wanted(other))
                        .isImplied();
    }

    @Override
    public Boolean requiredRecipient(RequiredRecipient requirement) {
        RequiredRecipient other = (RequiredRecipient) base;
        return Selectors.isNarrower(requirement.getSelector(), other.getSelector())
                && requirement.getRelation() == other.getRelation()
                && (other.getMode().isEmpty() || other.getMode().equals(requirement.getMode()));
    }

    @Override
    public Boolean requiredIncorporation(RequiredIncorporation requirement) {
        RequiredIncorporation other = (RequiredIncorporation) base;
        return Selectors.isNarrower(requirement.getSelector(), other.getSelector())
                && requirement.getTargets().containsAll(other.getTargets());
    }

    @Override
    public Boolean requiredAccountability(RequiredAccountability requirement) {
        RequiredAccountability other = (RequiredAccountability) base;
        return coversAllOf(requirement, other)
                && requirement.getMeasures().containsAll(other.getMeasures())
                && requirement.getMinConditions().orElse(0)
                        >= other.getMinConditions().orElse(0);
    }

    private static boolean coversAllOf(RequiredAccountability requirement, RequiredAccountability other) {
        if (requirement.getCoverage() == AccountabilityCoverage.EVERY_SHALL_DUTY) {
            return other.getSelector().map(Selectors::isShallOnly).orElse(true);
        }
        boolean every = other.getCoverage() == AccountabilityCoverage.EVERY_SHALL_DUTY;
        return Selectors.isNarrower(every ? Optional.empty() : other.getSelector(), requirement.getSelector());
    }

    @Override
    public Boolean requiredAssessment(RequiredAssessment requirement) {
        RequiredAssessment other = (RequiredAssessment) base;
        return requirement.getMethods().containsAll(other.getMethods())
                && requirement.getResultUses().containsAll(other.getResultUses())
                && Sufficiency.of(ALGEBRA::implies, requirement.getFrequencies(), other.getFrequencies())
                        == Sufficiency.ENOUGH;
    }

    @Override
    public Boolean requiredBasis(RequiredBasis requirement) {
        RequiredBasis other = (RequiredBasis) base;
        return isSame(
                        requirement.getDocumentNumber().map(PartJudge::normalised),
                        other.getDocumentNumber().map(PartJudge::normalised))
                && isSame(
                        requirement.getTitle().map(Texts::folded),
                        other.getTitle().map(Texts::folded));
    }

    private static boolean isSame(Optional<String> value, Optional<String> other) {
        return other.isEmpty() || other.equals(value);
    }

    @Override
    public Boolean forbidden(Forbidden requirement) {
        Forbidden other = (Forbidden) base;
        boolean text = other.getText().isEmpty()
                || requirement
                        .getText()
                        .map(Texts::foldedParts)
                        .filter(words ->
                                Texts.foldedParts(other.getText().get()).contains(words))
                        .isPresent();
        return requirement.getWhat() == other.getWhat()
                && requirement.getMeasure().equals(other.getMeasure())
                && text
                && Selectors.isWider(requirement.getSelector(), other.getSelector());
    }

    /** Tells whether one choice admits no more than another, an empty one admitting everything. */
    static boolean isNarrower(Collection<?> choice, Collection<?> other) {
        return other.isEmpty() || !choice.isEmpty() && other.containsAll(choice);
    }
}
