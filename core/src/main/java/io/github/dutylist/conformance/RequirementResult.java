package io.github.dutylist.conformance;

import io.github.dutylist.finding.AppliedWaiver;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.frequency.implication.Witness;
import io.github.dutylist.value.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a list stands to one requirement, and why. */
public final class RequirementResult {

    /** Of what satisfies a requirement, or stands against it, only so many parts are named. */
    private static final int NAMED = 100;

    private final ConformanceProfile profile;
    private final Requirement requirement;
    private final Judgement judgement;
    private final @Nullable AppliedWaiver waiver;
    private final List<RequirementResult> waivedParts;

    RequirementResult(ConformanceProfile profile, Requirement requirement, Judgement judgement) {
        this(profile, requirement, judgement, null, List.of());
    }

    private RequirementResult(
            ConformanceProfile profile,
            Requirement requirement,
            Judgement judgement,
            @Nullable AppliedWaiver waiver,
            List<RequirementResult> waivedParts) {
        this.profile = profile;
        this.requirement = requirement;
        this.judgement = judgement;
        this.waiver = waiver;
        this.waivedParts = waivedParts;
    }

    /** Returns this result under the waivers that a book has for it, if any: for all of it, or for some of what stands against it. */
    RequirementResult waivedBy(WaiverBook waivers) {
        Finding finding = waivers.isEmpty() ? null : toFinding().orElse(null);
        if (finding == null) {
            return this;
        }
        if (judgement.parts().isEmpty()) {
            return waivers.find(finding).map(found -> under(found, judgement)).orElse(this);
        }
        Map<ListPart, AppliedWaiver> waived = waivers.find(finding, judgement.parts());
        if (waived.isEmpty()) {
            return this;
        }
        if (waived.keySet().containsAll(judgement.parts())) {
            return under(waived.values().iterator().next(), judgement);
        }
        return new RequirementResult(
                profile,
                requirement,
                judgement.without(waived.keySet()),
                null,
                waived.entrySet().stream()
                        .map(part -> under(part.getValue(), judgement.only(part.getKey())))
                        .toList());
    }

    private RequirementResult under(AppliedWaiver found, Judgement about) {
        return new RequirementResult(profile, requirement, about, found, List.of());
    }

    /** Returns the profile that states the requirement: the one judged by, or one that it extends. */
    public ConformanceProfile getProfile() {
        return profile;
    }

    /** Returns the requirement. */
    public Requirement getRequirement() {
        return requirement;
    }

    /** Returns how the list stands to it. */
    public RequirementStatus getStatus() {
        return judgement.status();
    }

    /** Tells whether it is asked and not known to be satisfied, whether or not it is waived. */
    public boolean isUnmet() {
        return getStatus() == RequirementStatus.NOT_SATISFIED || getStatus() == RequirementStatus.UNDETERMINED;
    }

    /**
     * Returns what satisfies it; or, of what is not satisfied, all that stands against it: what is forbidden, what is too
     * many, the duties that nothing reaches, without what is waived while something else is not; at most the first 100, empty
     * otherwise.
     */
    public List<ListPart> getParts() {
        return judgement.parts().stream().limit(NAMED).toList();
    }

    /** Returns what comes closest, if it is not known to be satisfied and there is something. */
    public Optional<ListPart> getNearest() {
        return Optional.ofNullable(judgement.nearest());
    }

    /** Returns why it is not known to be satisfied; empty if it is, or does not apply. */
    public Optional<Phrase> getReason() {
        return Optional.ofNullable(judgement.reason());
    }

    /** Returns what is missing, in codes, identifiers or numbers; empty if that cannot be said so. */
    public Optional<String> getMissing() {
        return Optional.ofNullable(judgement.missing()).map(Missing::inCodes);
    }

    /**
     * Returns what is missing for people to read: codes by their labels, in Chinese for Chinese locales and in English for
     * all others; empty if that cannot be said so.
     *
     * @param locale the reader's locale
     */
    public Optional<String> getMissing(Locale locale) {
        return Optional.ofNullable(judgement.missing()).map(missing -> missing.in(locale));
    }

    /**
     * Returns why the frequencies of what comes closest do not imply those required, with a counterexample where it is
     * a matter of counting; empty if the requirement is not about frequencies, or there is nothing to compare.
     */
    public Optional<Implication> getShortfall() {
        return Optional.ofNullable(judgement.shortfall());
    }

    /** Returns the waiver under which it need not be satisfied; empty if there is none, or it is satisfied anyway. */
    public Optional<AppliedWaiver> getWaiver() {
        return Optional.ofNullable(waiver);
    }

    /**
     * Returns the finding about it; empty if it is satisfied or does not apply.
     *
     * <p>It is an error, a warning or an info if a requirement that shall, should or may be met is not, and a warning
     * or an info if a person has to judge.
     */
    public Optional<Finding> toFinding() {
        return switch (judgement.status()) {
            case NOT_SATISFIED -> Optional.of(finding(ProfileRules.PROFILE_UNSATISFIED, severity()));
            case UNDETERMINED ->
                Optional.of(finding(
                        ProfileRules.PROFILE_UNDETERMINED,
                        requirement.getConformance() == ConformanceLevel.MAY ? Severity.INFO : Severity.WARNING));
            case SATISFIED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** Returns the findings about it with their waivers: of what is waived in part, also those about these parts. */
    List<Finding> toWaivedFindings() {
        List<Finding> findings = new ArrayList<>();
        toFinding()
                .map(finding -> waiver == null ? finding : finding.withWaiver(waiver))
                .ifPresent(findings::add);
        waivedParts.forEach(part -> findings.addAll(part.toWaivedFindings()));
        return findings;
    }

    /** Returns what must not be there, of several the one to which the finding points. */
    private Optional<ListPart> found() {
        return judgement.parts().stream()
                .filter(part -> part.pointer().equals(judgement.pointer()))
                .findFirst();
    }

    /** Returns a period in which the nearest duty may be done fewer times than required. */
    private Optional<Witness> counterexample() {
        return getShortfall()
                .filter(NotImplied.class::isInstance)
                .flatMap(shortfall -> ((NotImplied) shortfall).witness())
                .filter(witness -> witness.least() && witness.unit().isEmpty());
    }

    private Severity severity() {
        return switch (requirement.getConformance()) {
            case SHALL -> Severity.ERROR;
            case SHOULD -> Severity.WARNING;
            case MAY -> Severity.INFO;
        };
    }

    private Finding finding(Rule rule, Severity severity) {
        Finding.Builder finding = rule.at(judgement.pointer())
                .with("profile", profile.getId())
                .with("version", profile.getVersion())
                .with("requirement", requirement.getId())
                .with("statement", requirement.getStatement())
                .withLabelled(
                        "missing", Optional.ofNullable(judgement.missing()).map(Missing::together))
                .with("nearest", getNearest().map(ListPart::id))
                .with("found", found().map(ListPart::id))
                .with("wording", getNearest().or(this::found).map(ListPart::text))
                .severity(severity);
        getReason().ifPresent(reason -> finding.with("reason", reason));
        if (rule.equals(ProfileRules.PROFILE_UNSATISFIED)) {
            counterexample()
                    .ifPresent(witness -> finding.with(
                                    "from", witness.window().getStart().toString())
                            .with("to", witness.window().getEnd().map(Object::toString))
                            .with("observed", witness.observed())
                            .with("demanded", witness.demanded()));
        }
        return finding.build();
    }

    /**
     * Returns this in one line, in Chinese for Chinese locales and in English for all others, with codes by their labels.
     *
     * @param locale the reader's locale
     */
    public String message(Locale locale) {
        return toFinding()
                .map(finding -> finding.message(locale))
                .orElseGet(() -> judgement.status().label(locale)
                        + Labels.choose(locale, "：", ": ")
                        + requirement.getStatement());
    }

    /** Returns the identifier of the requirement and the status, for a developer. */
    @Override
    public String toString() {
        return requirement.getId() + " " + judgement.status().code();
    }
}
