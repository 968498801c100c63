package io.github.dutylist.conformance;

import io.github.dutylist.conformance.Conflicts.Conflict;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Judges lists by the profiles of their superiors.
 *
 * <pre>{@code
 * ConformanceChecker checker = ConformanceChecker.of(LocalDate.of(2026, 7, 1), profile);
 * checker.checkProfile(profile);               // is the profile itself sound?
 * ConformanceResult result = checker.check(list);
 * result.getVerdict();                         // meets, conditionally, does not meet
 * result.getReport();                          // what to change, beside all other findings
 * }</pre>
 *
 * <p>A list is judged by the profiles that the caller demands and by those that it claims itself.
 * Where one of them has errors itself, the report says so, and no list is said to meet it.
 * A reference without a version means the version in force on the date of the check; one that another version has
 * replaced no longer is.
 * A profile that extends others is judged with their requirements, each with the meaning of words that its own profile
 * gives; so a list that meets a profile meets every one that this extends.
 *
 * <p>Adding a duty to a section, or demanding more of one, never breaks what was satisfied, except where something is
 * forbidden, a number has a greatest value, or every duty must be answered for.
 *
 * <p>It is immutable and safe for use by several threads, and reads no clock.
 */
public final class ConformanceChecker {

    private final LocalDate date;
    private final ProfileLibrary library;
    private final IdentityHashMap<ConformanceProfile, AssembledProfile> assembled = new IdentityHashMap<>();
    private final Conflicts conflicts = new Conflicts();
    private final Set<ProfileReference> demanded;
    private final List<Waiver> waivers;
    private final ListValidator validator;

    private ConformanceChecker(Builder builder) {
        this.date = builder.date;
        this.library = new ProfileLibrary(builder.profiles);
        this.demanded = new LinkedHashSet<>(builder.demanded);
        this.waivers = List.copyOf(builder.waivers);
        this.validator = builder.validator.asOf(builder.date);
        IdentityHashMap<ConformanceProfile, List<Finding>> errors = new IdentityHashMap<>();
        builder.profiles.forEach(profile -> errors.put(profile, errorsTogether(profile)));
        builder.profiles.forEach(profile -> assembled.put(profile, new AssembledProfile(profile, library, errors)));
    }

    /**
     * Returns a checker that judges every list by some profiles, whether or not they are in force; of several versions of
     * one, by the version in force.
     *
     * @param date the date of the check
     * @param profiles the profiles
     */
    public static ConformanceChecker of(LocalDate date, ConformanceProfile... profiles) {
        Builder builder = builder(date);
        for (ConformanceProfile profile : profiles) {
            boolean alone = Stream.of(profiles)
                    .allMatch(other -> other.equals(profile) || !other.getId().equals(profile.getId()));
            builder.supply(profile)
                    .demand(ProfileReference.builder()
                            .id(profile.getId())
                            .version(alone ? Optional.of(profile.getVersion()) : Optional.empty())
                            .build());
        }
        return builder.build();
    }

    /**
     * Returns a builder of a checker.
     *
     * @param date the date of the check, which decides what version of a profile is in force
     */
    public static Builder builder(LocalDate date) {
        return new Builder(date);
    }

    /**
     * Checks a profile: its values, its references, whether it only tightens what it extends, and whether it can be met.
     *
     * <p>The pointers lead into the profile.
     *
     * @param profile the profile, which need not be one of those supplied
     */
    public Report checkProfile(ConformanceProfile profile) {
        return ProfileValidator.of(validator).with(library).validate(profile);
    }

    /**
     * Checks what lists are to be judged by, so that a host can tell before it judges any: whether each profile that is demanded can be
     * found, in one version, whether it is in force, whether it and those that it extends have errors, such as a circle, a loosening or a contradiction, and
     * whether any two that are demanded contradict each other.
     *
     * <p>The pointers of such errors lead into the profile; {@link #checkProfile} says all of one.
     * The report on every list says it too, in one finding for each such profile, and no list is said to meet it.
     */
    public Report checkDemanded() {
        ChosenProfiles chosen = new ChosenProfiles(library, date);
        chosen.demand(demanded);
        Set<Finding> findings = new LinkedHashSet<>();
        chosen.findings().forEach(finding -> validator.judge(finding).ifPresent(findings::add));
        List<ConformanceProfile> profiles = chosen.profiles();
        for (int i = 0; i < profiles.size(); i++) {
            findings.addAll(assembled(profiles.get(i)).errors());
            ConformanceProfile profile = profiles.get(i);
            for (ConformanceProfile before : profiles.subList(0, i)) {
                conflicts.between(assembled(profile), assembled(before)).stream()
                        .map(conflict -> conflict.at(pointer(conflict.one(), profile)))
                        .flatMap(finding -> validator.judge(finding).stream())
                        .forEach(findings::add);
            }
        }
        Report.Builder report = validator.newReport();
        findings.forEach(report::add);
        return report.build();
    }

    private static String pointer(Asked asked, ConformanceProfile profile) {
        int position = profile.getRequirements().indexOf(asked.requirement());
        return asked.profile().equals(profile) ? "/requirements/" + position : "/extends";
    }

    /**
     * Returns the profiles that every list is judged by: those demanded and found, each once, without those that they
     * extend and without those that only lists claim.
     */
    public List<ConformanceProfile> getDemanded() {
        ChosenProfiles chosen = new ChosenProfiles(library, date);
        chosen.demand(demanded);
        return List.copyOf(chosen.profiles());
    }

    /**
     * Checks waivers: their values, their dates, and whether there are the rules and requirements that they name.
     *
     * <p>The pointers lead into their document.
     *
     * @param waivers the waivers, which need not be among those that the checker applies
     */
    public Report checkWaivers(Waivers waivers) {
        return ProfileValidator.of(validator).with(library).validate(waivers);
    }

    /**
     * Validates a list and judges it by the profiles, with the severities that these give to the rules.
     *
     * @param list the list; its sections and clauses must not be nested so deep that recursion fails
     */
    public ConformanceResult check(ResponsibilityList list) {
        ListFacts facts = new ListFacts(list);
        ChosenProfiles chosen = choose(list);
        ListValidator switched = switched(chosen, facts);
        return judge(facts, chosen, switched, switched.validate(list));
    }

    /**
     * Judges a list by the profiles, for a host that has read or validated it already: it is not validated again.
     *
     * <p>Where something of it could not be read, what is forbidden may be there all the same, and what was read may mean
     * something else: no profile is then said to be met.
     *
     * <p>What is known of it stands in the result's report beside what the profiles add, with the severities that these
     * give to the rules and marked where it is waived; so the result is that of {@link #check(ResponsibilityList)} for a list
     * that was read whole, by a validator with all rules on.
     *
     * @param list the list; its sections and clauses must not be nested so deep that recursion fails
     * @param known the report of reading or validating it
     */
    public ConformanceResult check(ResponsibilityList list, Report known) {
        ListFacts facts = new ListFacts(list, ListFacts.isWhole(known));
        ChosenProfiles chosen = choose(list);
        ListValidator switched = switched(chosen, facts);
        return judge(facts, chosen, switched, switched.judge(known));
    }

    /**
     * Judges a list by the profiles only, without what else is found in it.
     *
     * @param list the list; its sections and clauses must not be nested so deep that recursion fails
     */
    public ConformanceResult judge(ResponsibilityList list) {
        ChosenProfiles chosen = choose(list);
        return judge(
                new ListFacts(list), chosen, validator, validator.newReport().build());
    }

    private ChosenProfiles choose(ResponsibilityList list) {
        ChosenProfiles chosen = new ChosenProfiles(library, date);
        chosen.demand(demanded);
        chosen.claim(list.getConformsTo());
        return chosen;
    }

    private static List<Finding> errors(Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
    }

    /** Returns the errors of a profile, by which nobody can be judged. */
    private List<Finding> errorsTogether(ConformanceProfile profile) {
        return errors(ProfileValidator.of(validator).with(library).validate(profile));
    }

    private AssembledProfile assembled(ConformanceProfile profile) {
        return Objects.requireNonNull(assembled.get(profile));
    }

    /** Gives the rules the strictest of the severities that the profiles have for this list; one that is silent keeps the usual. */
    private ListValidator switched(ChosenProfiles chosen, ListFacts facts) {
        List<Map<String, SeverityChoice>> given = chosen.profiles().stream()
                .filter(profile -> Applicability.of(profile.getAppliesTo(), facts.index()) != Applicability.NO)
                .map(profile -> assembled(profile).severities())
                .toList();
        return Severities.strictest(validator, given);
    }

    private ConformanceResult judge(ListFacts facts, ChosenProfiles chosen, ListValidator switched, Report known) {
        WaiverBook book = new WaiverBook(waivers, facts.index(), date);
        Report listReport = switched.newReport()
                .include(book.isEmpty() ? known : known.withWaivers(book::find))
                .build();
        Report.Builder report = switched.newReport().include(listReport);
        Set<Finding> findings = new LinkedHashSet<>(chosen.findings());
        List<ProfileResult> results = new ArrayList<>();
        List<AssembledProfile> applied = new ArrayList<>();
        Map<String, Set<String>> ruleSets = new TreeMap<>();
        for (ConformanceProfile profile : chosen.profiles()) {
            List<Conflict> excluded = conflicts(assembled(profile), chosen, facts);
            ProfileResult result = assembled(profile).judge(facts, book, excluded);
            results.add(result);
            if (result.getVerdict() != ConformanceVerdict.NOT_APPLICABLE) {
                for (AssembledProfile before : applied) {
                    conflicts.between(assembled(profile), before).forEach(conflict -> findings.add(conflict.at("")));
                }
                applied.add(assembled(profile));
                assembled(profile)
                        .sources()
                        .forEach(source -> ruleSets.computeIfAbsent(source.getId(), none -> new TreeSet<>())
                                .add(describe(source)));
                findings.addAll(findings(result, assembled(profile), facts.index()));
            }
        }
        ruleSets.forEach((id, versions) -> report.ruleSet(id, String.join(", ", versions)));
        for (Finding finding : findings) {
            switched.judge(finding)
                    .map(judged -> isWaivable(judged)
                            ? book.find(judged).map(judged::withWaiver).orElse(judged)
                            : judged)
                    .ifPresent(report::add);
        }
        book.findings().forEach(finding -> switched.judge(finding).ifPresent(report::add));
        return new ConformanceResult(verdict(results, chosen.isIncomplete()), results, listReport, report.build());
    }

    /** What a list does not satisfy has its waiver already. */
    private static boolean isWaivable(Finding finding) {
        return !finding.getRule().equals(ProfileRules.PROFILE_UNSATISFIED)
                && !finding.getRule().equals(ProfileRules.PROFILE_UNDETERMINED);
    }

    /** Returns the requirements of a profile that others exclude by which a list is judged as well. */
    private List<Conflict> conflicts(AssembledProfile profile, ChosenProfiles chosen, ListFacts facts) {
        if (chosen.profiles().size() == 1 || !profile.mayApply(facts)) {
            return List.of();
        }
        return chosen.profiles().stream()
                .map(this::assembled)
                .filter(other -> other != profile && other.mayApply(facts))
                .flatMap(other -> conflicts.between(profile, other).stream())
                .toList();
    }

    /** Returns the findings about one profile. */
    private static List<Finding> findings(ProfileResult result, AssembledProfile profile, ListIndex list) {
        List<Finding> findings = new ArrayList<>(profile.problems());
        if (result.isAssumed()) {
            List<String> unstated = result.getProfile()
                    .getAppliesTo()
                    .map(extent -> Applicability.unstated(extent, list))
                    .orElse(List.of());
            findings.add(ProfileRules.PROFILE_ASSUMED
                    .at(unstated.equals(List.of("topics")) ? "/topics" : "/organisation")
                    .with("members", unstated)
                    .with("profile", result.getProfile().getId())
                    .with("version", result.getProfile().getVersion())
                    .build());
        }
        result.getUnmet().forEach(one -> findings.addAll(one.toWaivedFindings()));
        return findings;
    }

    private static String describe(ConformanceProfile profile) {
        return profile.getVersion()
                + profile.getEffective()
                        .map(range -> " " + range.getStart() + "/"
                                + range.getEnd().map(LocalDate::toString).orElse(".."))
                        .orElse("");
    }

    private static ConformanceVerdict verdict(List<ProfileResult> results, boolean incomplete) {
        ConformanceVerdict verdict = incomplete ? ConformanceVerdict.CONDITIONALLY : ConformanceVerdict.NOT_APPLICABLE;
        for (ProfileResult result : results) {
            verdict = switch (result.getVerdict()) {
                case DOES_NOT_MEET -> ConformanceVerdict.DOES_NOT_MEET;
                case CONDITIONALLY ->
                    verdict == ConformanceVerdict.DOES_NOT_MEET ? verdict : ConformanceVerdict.CONDITIONALLY;
                case MEETS -> verdict == ConformanceVerdict.NOT_APPLICABLE ? ConformanceVerdict.MEETS : verdict;
                case NOT_APPLICABLE -> verdict;
            };
        }
        return verdict;
    }

    /** Collects what a {@link ConformanceChecker} needs; not safe for use by several threads at once. */
    public static final class Builder {

        private final LocalDate date;
        private final Set<ConformanceProfile> profiles = new LinkedHashSet<>();
        private final List<ProfileReference> demanded = new ArrayList<>();
        private final List<Waiver> waivers = new ArrayList<>();
        private ListValidator validator = ListValidator.create();

        private Builder(LocalDate date) {
            this.date = date;
        }

        /**
         * Supplies a profile, to be used where the caller demands it, a list claims it or another profile extends it.
         *
         * @param profile the profile
         */
        public Builder supply(ConformanceProfile profile) {
            profiles.add(profile);
            return this;
        }

        /**
         * Has every list judged by a profile.
         *
         * @param reference the profile; without a version, the one in force on the date of the check
         */
        public Builder demand(ProfileReference reference) {
            demanded.add(reference);
            return this;
        }

        /**
         * Adds waivers: what a waiver names stays in the report, marked, and no longer decides a verdict while it holds.
         *
         * @param granted the waivers, of whatever lists
         */
        public Builder waive(Waivers granted) {
            waivers.addAll(granted.getWaivers());
            return this;
        }

        /**
         * Sets what validates the lists; unless given, {@link ListValidator#create()}.
         *
         * @param validator the validator, whose severities the profiles may change
         */
        public Builder validator(ListValidator validator) {
            this.validator = validator;
            return this;
        }

        /** Returns the checker. */
        public ConformanceChecker build() {
            return new ConformanceChecker(this);
        }
    }
}
