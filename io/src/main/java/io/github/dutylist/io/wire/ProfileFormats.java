package io.github.dutylist.io.wire;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileVersion;
import io.github.dutylist.conformance.Resolution;
import io.github.dutylist.conformance.RuleSeverity;
import io.github.dutylist.conformance.SeverityChoice;
import io.github.dutylist.conformance.Waiver;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.frequency.Term;

/** The formats of conformance profiles and of waivers. */
final class ProfileFormats {

    static final ObjectFormat<ProfileVersion, ProfileVersion.Builder> PROFILE_VERSION = ObjectFormat.of(
                    ProfileVersion.class,
                    ProfileVersion::builder,
                    ProfileVersion.Builder::build,
                    ProfileVersion.Builder::extensions)
            .one("id", ScalarFormats.DOCUMENT_ID, ProfileVersion::getId, ProfileVersion.Builder::id)
            .one("version", ScalarFormats.POSITIVE, ProfileVersion::getVersion, ProfileVersion.Builder::version);

    static final ObjectFormat<Resolution, Resolution.Builder> RESOLUTION = ObjectFormat.of(
                    Resolution.class, Resolution::builder, Resolution.Builder::build, Resolution.Builder::extensions)
            .maybe(
                    "promptness",
                    PolicyFormats.PROMPTNESS_LIMITS,
                    Resolution::getPromptness,
                    Resolution.Builder::promptness)
            .byCode(
                    "terms",
                    Term.CODES,
                    FrequencyFormats.REQUIREMENT,
                    Resolution::getTerms,
                    Resolution.Builder::putTerms);

    static final ObjectFormat<RuleSeverity, RuleSeverity.Builder> RULE_SEVERITY = ObjectFormat.of(
                    RuleSeverity.class,
                    RuleSeverity::builder,
                    RuleSeverity.Builder::build,
                    RuleSeverity.Builder::extensions)
            .one("rule", ScalarFormats.LINE, RuleSeverity::getRule, RuleSeverity.Builder::rule)
            .one(
                    "severity",
                    new CodeFormat<>(SeverityChoice.CODES),
                    RuleSeverity::getSeverity,
                    RuleSeverity.Builder::severity);

    static final ObjectFormat<ConformanceProfile, ConformanceProfile.Builder> CONFORMANCE_PROFILE = ObjectFormat.of(
                    ConformanceProfile.class,
                    ConformanceProfile::builder,
                    ConformanceProfile.Builder::build,
                    ConformanceProfile.Builder::extensions)
            .headed("conformance-profile")
            .one("id", ScalarFormats.DOCUMENT_ID, ConformanceProfile::getId, ConformanceProfile.Builder::id)
            .one("version", ScalarFormats.POSITIVE, ConformanceProfile::getVersion, ConformanceProfile.Builder::version)
            .one("title", ScalarFormats.LINE, ConformanceProfile::getTitle, ConformanceProfile.Builder::title)
            .one("issuer", ScalarFormats.LINE, ConformanceProfile::getIssuer, ConformanceProfile.Builder::issuer)
            .maybe(
                    "effective",
                    CommonFormats.DATE_RANGE,
                    ConformanceProfile::getEffective,
                    ConformanceProfile.Builder::effective)
            .maybe("replaces", PROFILE_VERSION, ConformanceProfile::getReplaces, ConformanceProfile.Builder::replaces)
            .many(
                    "extends",
                    PROFILE_VERSION,
                    ConformanceProfile::getExtendedProfiles,
                    ConformanceProfile.Builder::extendedProfiles)
            .maybe(
                    "appliesTo",
                    RequirementFormats.APPLIES_TO,
                    ConformanceProfile::getAppliesTo,
                    ConformanceProfile.Builder::appliesTo)
            .maybe("resolution", RESOLUTION, ConformanceProfile::getResolution, ConformanceProfile.Builder::resolution)
            .many(
                    "ruleSeverities",
                    RULE_SEVERITY,
                    ConformanceProfile::getRuleSeverities,
                    ConformanceProfile.Builder::ruleSeverities)
            .atLeastOne(
                    "requirements",
                    RequirementFormats.REQUIREMENT,
                    ConformanceProfile::getRequirements,
                    ConformanceProfile.Builder::requirements);

    static final ObjectFormat<Waiver, Waiver.Builder> WAIVER = ObjectFormat.of(
                    Waiver.class, Waiver::builder, Waiver.Builder::build, Waiver.Builder::extensions)
            .one("id", ScalarFormats.ID, Waiver::getId, Waiver.Builder::id)
            .maybe("rule", ScalarFormats.LINE, Waiver::getRule, Waiver.Builder::rule)
            .maybe("profile", ScalarFormats.DOCUMENT_ID, Waiver::getProfile, Waiver.Builder::profile)
            .maybe("requirement", ScalarFormats.ID, Waiver::getRequirement, Waiver.Builder::requirement)
            .one("list", ScalarFormats.DOCUMENT_ID, Waiver::getList, Waiver.Builder::list)
            .maybe("clause", ScalarFormats.ID, Waiver::getClause, Waiver.Builder::clause)
            .one("reason", ScalarFormats.TEXT, Waiver::getReason, Waiver.Builder::reason)
            .one("grantedBy", ScalarFormats.LINE, Waiver::getGrantedBy, Waiver.Builder::grantedBy)
            .one("start", ScalarFormats.DATE, Waiver::getStart, Waiver.Builder::start)
            .one("end", ScalarFormats.DATE, Waiver::getEnd, Waiver.Builder::end);

    static final ObjectFormat<Waivers, Waivers.Builder> WAIVERS = ObjectFormat.of(
                    Waivers.class, Waivers::builder, Waivers.Builder::build, Waivers.Builder::extensions)
            .headed("waivers")
            .one("id", ScalarFormats.DOCUMENT_ID, Waivers::getId, Waivers.Builder::id)
            .one("version", ScalarFormats.POSITIVE, Waivers::getVersion, Waivers.Builder::version)
            .maybe("title", ScalarFormats.LINE, Waivers::getTitle, Waivers.Builder::title)
            .atLeastOne("waivers", WAIVER, Waivers::getWaivers, Waivers.Builder::waivers);

    private ProfileFormats() {}
}
