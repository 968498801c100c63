package io.github.dutylist.conformance;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.validation.Gaps;
import io.github.dutylist.validation.ListValidator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks profiles and waivers themselves, before lists are judged by them.
 *
 * <pre>{@code
 * ProfileValidator.create().with(List.of(base, profile)).validate(profile);
 * }</pre>
 *
 * <p>By itself, a profile is checked for what is wrong in it; {@link #with} those that it extends, also for whether it
 * only tightens them.
 * Likewise waivers, and whether there are the requirements that they name.
 *
 * <p>It is immutable and safe for use by several threads.
 */
public final class ProfileValidator {

    private static final String REQUIREMENTS = "/requirements";

    private final ListValidator validator;
    private final @Nullable ProfileLibrary library;

    private ProfileValidator(ListValidator validator, @Nullable ProfileLibrary library) {
        this.validator = validator;
        this.library = library;
    }

    /** Returns a validator with all rules of the library at their default severities. */
    public static ProfileValidator create() {
        return of(ListValidator.create());
    }

    /**
     * Returns a validator with the severities of a validator of lists.
     *
     * @param validator the validator of lists
     */
    public static ProfileValidator of(ListValidator validator) {
        return new ProfileValidator(validator, null);
    }

    /**
     * Returns a validator that knows all profiles that others may refer to.
     *
     * @param profiles the profiles, also those that are to be checked
     */
    public ProfileValidator with(Collection<ConformanceProfile> profiles) {
        return with(new ProfileLibrary(profiles));
    }

    ProfileValidator with(ProfileLibrary known) {
        return new ProfileValidator(validator, known);
    }

    /**
     * Checks a profile; the pointers lead into it.
     *
     * @param profile the profile
     */
    public Report validate(ConformanceProfile profile) {
        Report.Builder report = newReport();
        validator.checkValues(profile, report);
        checkRules(profile, Gaps.none(), report);
        return report.build();
    }

    /**
     * Checks waivers; the pointers lead into their document.
     *
     * @param waivers the waivers
     */
    public Report validate(Waivers waivers) {
        Report.Builder report = newReport();
        validator.checkValues(waivers, report);
        checkRules(waivers, Gaps.none(), report);
        return report.build();
    }

    /**
     * Checks the rules only, for a reader that has checked the values while it read them.
     *
     * @param profile the profile, as much of it as could be built
     * @param gaps what of it could not
     * @param into takes what is found, besides what it holds already
     */
    public void checkRules(ConformanceProfile profile, Gaps gaps, Report.Builder into) {
        add(library == null ? ProfileChecks.check(profile) : ProfileChecks.check(profile, library), gaps, into);
    }

    /**
     * Checks the rules only, for a reader that has checked the values while it read them.
     *
     * @param waivers the waivers, as much of them as could be built
     * @param gaps what of them could not
     * @param into takes what is found, besides what it holds already
     */
    public void checkRules(Waivers waivers, Gaps gaps, Report.Builder into) {
        add(WaiverChecks.check(waivers, library), gaps, into);
    }

    /** Reports findings, but none about an object of which something was lost: that has been reported. */
    private void add(List<Finding> findings, Gaps gaps, Report.Builder into) {
        for (Finding found : findings) {
            Optional<Finding> judged = judge(found);
            if (judged.isEmpty()) {
                continue;
            }
            Finding finding = gaps.placed(judged.get());
            String whole = finding.getArguments().containsKey("other") ? REQUIREMENTS : object(finding.getPointer());
            if (gaps.isLostUnder(whole)) {
                into.skip(finding.getRule(), finding.getSeverity(), whole);
            } else {
                into.add(finding);
            }
        }
    }

    /** Returns the pointer of the element of the document that a pointer leads into, such as {@code /requirements/3}. */
    private static String object(String pointer) {
        int end = pointer.indexOf('/', 1);
        end = end < 0 ? end : pointer.indexOf('/', end + 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    /**
     * Returns an empty report builder with the cap and the rule set of this validator.
     *
     * <p>What is added to it directly should have passed {@link #judge}.
     */
    public Report.Builder newReport() {
        return validator.newReport();
    }

    /**
     * Returns a finding with the severity that this validator gives to its rule, or empty when it is without that rule.
     *
     * @param finding the finding
     */
    public Optional<Finding> judge(Finding finding) {
        return validator.judge(finding);
    }
}
