package io.github.dutylist.arbitraries;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileVersion;
import io.github.dutylist.conformance.Resolution;
import io.github.dutylist.conformance.RuleSeverity;
import io.github.dutylist.conformance.SeverityChoice;
import io.github.dutylist.conformance.Waiver;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.RuleFamily;
import io.github.dutylist.frequency.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random conformance profiles and waivers. */
public final class ProfileArbitraries {

    private ProfileArbitraries() {}

    /** Returns profiles of random requirements, which may contradict each other and extend what nobody has. */
    public static Arbitrary<ConformanceProfile> profiles() {
        return Members.of(ConformanceProfile::builder)
                .always(TextArbitraries.documentIdentifiers(), ConformanceProfile.Builder::id)
                .always(ValueArbitraries.positives(), ConformanceProfile.Builder::version)
                .always(TextArbitraries.lines(), ConformanceProfile.Builder::title)
                .always(TextArbitraries.lines(), ConformanceProfile.Builder::issuer)
                .perhaps(ValueArbitraries.dateRanges(), ConformanceProfile.Builder::effective)
                .perhaps(versions(), ConformanceProfile.Builder::replaces)
                .several(versions(), ConformanceProfile.Builder::extendedProfiles)
                .perhaps(RequirementArbitraries.extents(), ConformanceProfile.Builder::appliesTo)
                .perhaps(resolutions(), ConformanceProfile.Builder::resolution)
                .several(ruleSeverities(), ConformanceProfile.Builder::ruleSeverities)
                .atLeastOne(RequirementArbitraries.requirements(), ConformanceProfile.Builder::requirements)
                .with(ConformanceProfile.Builder::extensions, ConformanceProfile.Builder::build);
    }

    /** Returns references to versions of profiles. */
    public static Arbitrary<ProfileVersion> versions() {
        return Members.of(ProfileVersion::builder)
                .always(TextArbitraries.documentIdentifiers(), ProfileVersion.Builder::id)
                .always(ValueArbitraries.positives(), ProfileVersion.Builder::version)
                .with(ProfileVersion.Builder::extensions, ProfileVersion.Builder::build);
    }

    /** Returns meanings of words, also none. */
    public static Arbitrary<Resolution> resolutions() {
        return Members.of(Resolution::builder)
                .perhaps(PolicyArbitraries.promptnessLimits(), Resolution.Builder::promptness)
                .perhaps(
                        Choice.maps(Arbitraries.of(Term.values()), FrequencyArbitraries.requirements()),
                        Resolution.Builder::terms)
                .with(Resolution.Builder::extensions, Resolution.Builder::build);
    }

    /** Returns severities of rules of the library and of hosts; no rule about profiles is off. */
    public static Arbitrary<RuleSeverity> ruleSeverities() {
        return Members.of(RuleSeverity::builder)
                .always(ruleCodes(), RuleSeverity.Builder::rule)
                .always(Arbitraries.of(SeverityChoice.values()), RuleSeverity.Builder::severity)
                .with(RuleSeverity.Builder::extensions, RuleSeverity.Builder::build)
                .filter(switched -> switched.getSeverity() != SeverityChoice.OFF
                        || RuleCatalogue.find(switched.getRule())
                                .filter(rule -> rule.getFamily() == RuleFamily.PROFILES)
                                .isEmpty());
    }

    private static Arbitrary<String> ruleCodes() {
        List<String> codes = RuleCatalogue.all().stream().map(Rule::getCode).toList();
        return Choice.mostly(5, Arbitraries.of(codes), Arbitraries.of("x-own-rule", "x-2026.1"));
    }

    /** Returns documents of waivers. */
    public static Arbitrary<Waivers> waivers() {
        return Members.of(Waivers::builder)
                .always(TextArbitraries.documentIdentifiers(), Waivers.Builder::id)
                .always(ValueArbitraries.positives(), Waivers.Builder::version)
                .perhaps(TextArbitraries.lines(), Waivers.Builder::title)
                .atLeastOne(singleWaivers(), Waivers.Builder::waivers)
                .with(Waivers.Builder::extensions, Waivers.Builder::build);
    }

    /** Returns single waivers, of rules and of requirements. */
    public static Arbitrary<Waiver> singleWaivers() {
        Arbitrary<Waiver> ofRules = Members.of(Waiver::builder)
                .always(TextArbitraries.identifiers(), Waiver.Builder::id)
                .always(ruleCodes(), Waiver.Builder::rule)
                .always(TextArbitraries.documentIdentifiers(), Waiver.Builder::list)
                .perhaps(TextArbitraries.identifiers(), Waiver.Builder::clause)
                .always(TextArbitraries.texts(), Waiver.Builder::reason)
                .always(TextArbitraries.lines(), Waiver.Builder::grantedBy)
                .always(ValueArbitraries.dates(), Waiver.Builder::start)
                .always(ValueArbitraries.dates(), Waiver.Builder::end)
                .with(Waiver.Builder::extensions, Waiver.Builder::build)
                .map(ProfileArbitraries::ordered)
                .map(ProfileArbitraries::limited);
        Arbitrary<Waiver> ofRequirements = Combinators.combine(
                        ofRules, TextArbitraries.identifiers(), Choice.perhaps(TextArbitraries.documentIdentifiers()))
                .as((waiver, requirement, profile) -> waiver.toBuilder()
                        .rule(Optional.empty())
                        .requirement(requirement)
                        .profile(profile)
                        .build());
        return Choice.among(ofRules, ofRequirements);
    }

    /** A waiver of a rule under which all that profiles ask is found names a clause. */
    private static Waiver limited(Waiver waiver) {
        return waiver.isLimited()
                ? waiver
                : waiver.toBuilder().clause("clause-1").build();
    }

    private static Waiver ordered(Waiver waiver) {
        LocalDate start = waiver.getStart();
        LocalDate end = waiver.getEnd();
        return end.isBefore(start) ? waiver.toBuilder().start(end).end(start).build() : waiver;
    }
}
