package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;

/** Finds out how a list stands to a requirement. */
final class Judge implements Requirement.Cases<Judgement> {

    private final ListFacts facts;
    private final DutyJudge duties;
    private final FrequencyJudge frequencies;
    private final PartJudge parts;
    private final AccountabilityJudge accountability;
    private final ProhibitionJudge prohibitions;

    Judge(ListFacts facts, Meaning meaning) {
        this.facts = facts;
        this.duties = new DutyJudge(facts);
        this.frequencies = new FrequencyJudge(facts, meaning);
        this.parts = new PartJudge(facts, meaning);
        this.accountability = new AccountabilityJudge(facts);
        this.prohibitions = new ProhibitionJudge(facts, meaning);
    }

    /** Judges a requirement that its profile asks of the list, or may ask of it. */
    Judgement judge(Requirement requirement, Applicability ofProfile) {
        Applicability applicability = ofProfile.and(Applicability.of(requirement.getAppliesWhen(), facts.index()));
        return switch (applicability) {
            case YES -> requirement.match(this);
            case UNKNOWN -> requirement.match(this).unlessSatisfied(Phrase.SCOPE_UNKNOWN);
            case NO -> Judgement.NOT_APPLICABLE;
        };
    }

    @Override
    public Judgement requiredSection(RequiredSection requirement) {
        return parts.judge(requirement);
    }

    @Override
    public Judgement requiredRole(RequiredRole requirement) {
        Judgement judgement = parts.judge(requirement);
        return requirement.getMax().isPresent() ? unlessLost(judgement) : judgement;
    }

    @Override
    public Judgement requiredTopic(RequiredTopic requirement) {
        return duties.judge(requirement);
    }

    @Override
    public Judgement minimumFrequency(MinimumFrequency requirement) {
        return frequencies.judge(requirement);
    }

    @Override
    public Judgement maximumDeadline(MaximumDeadline requirement) {
        return frequencies.judge(requirement);
    }

    @Override
    public Judgement requiredRecipient(RequiredRecipient requirement) {
        return duties.judge(requirement);
    }

    @Override
    public Judgement requiredIncorporation(RequiredIncorporation requirement) {
        return duties.judge(requirement);
    }

    @Override
    public Judgement requiredAccountability(RequiredAccountability requirement) {
        return accountability.judge(requirement);
    }

    @Override
    public Judgement requiredAssessment(RequiredAssessment requirement) {
        return parts.judge(requirement);
    }

    @Override
    public Judgement requiredBasis(RequiredBasis requirement) {
        return parts.judge(requirement);
    }

    @Override
    public Judgement forbidden(Forbidden requirement) {
        return unlessLost(prohibitions.judge(requirement));
    }

    /** What must not be there, or not so often, may be in what could not be read. */
    private Judgement unlessLost(Judgement judgement) {
        return facts.isWhole() ? judgement : judgement.unlessUnsatisfied(Phrase.PARTLY_READ);
    }
}
