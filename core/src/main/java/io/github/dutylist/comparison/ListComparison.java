package io.github.dutylist.comparison;

import io.github.dutylist.finding.Report;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.util.List;
import java.util.Locale;

/**
 * What changed from one version of a list to the next; immutable.
 *
 * <pre>{@code
 * ListComparison comparison = ListComparison.of(lastYears, thisYears);
 * comparison.getChanges();                    // every difference, as data
 * comparison.summary(Locale.CHINESE);         // for people to read
 * comparison.check(ListValidator.create());   // what breaks the rules for a new version
 * }</pre>
 *
 * <p>Clauses and all other identified objects are matched by their identifiers, which are stable from version to
 * version.
 * Clauses that only one version has are compared by their texts, and those much alike are suggested for review.
 * Every difference between the two gives a change, except the order of arrays that are sets.
 * The work grows with the length of the lists, however they differ.
 */
public final class ListComparison {

    private final Versions versions;
    private final List<Change> changes;

    private ListComparison(Versions versions) {
        this.versions = versions;
        this.changes = Comparison.compare(versions);
    }

    /**
     * Compares two versions of a list.
     *
     * <p>They should be of one document; if they are not, that is one of the changes.
     *
     * @param before the earlier version
     * @param after the later version; of both, sections and clauses must not be nested so deep that recursion fails,
     *     which {@link ListValidator} checks
     */
    public static ListComparison of(ResponsibilityList before, ResponsibilityList after) {
        return new ListComparison(Versions.of(before, after));
    }

    /** Returns the earlier version. */
    public ResponsibilityList getBefore() {
        return versions.before().list();
    }

    /** Returns the later version. */
    public ResponsibilityList getAfter() {
        return versions.after().list();
    }

    /**
     * Returns every change, unmodifiable, in the order of the format: the list's own members, organisations, roles,
     * bases, event types, sections, clauses, provisions and schemes.
     *
     * <p>Of each kind of object, those that both versions have come first, in the order of the later version, then
     * those added, then those gone, then suggestions.
     */
    public List<Change> getChanges() {
        return changes;
    }

    /**
     * Returns how many changes are of a significance.
     *
     * @param significance the significance
     */
    public long count(Significance significance) {
        return changes.stream()
                .filter(change -> change.getSignificance() == significance)
                .count();
    }

    /** Tells whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns what breaks the rules for a version that replaces another: a version not increased, identifiers given
     * to something else, and clauses that are gone without having been withdrawn; nothing where the two have different
     * identifiers, so that they are no versions of one list.
     *
     * <p>The pointers lead into the later version; include the report in that of its validation.
     *
     * @param validator gives the severities
     */
    public Report check(ListValidator validator) {
        Report.Builder report = validator.newReport();
        VersionChecks.check(versions)
                .forEach(finding -> validator.judge(finding).ifPresent(report::add));
        return report.build();
    }

    /**
     * Returns what changed in several lines, in Chinese for Chinese locales and in English for all others: how much,
     * then the substantive changes, those for review, and the editorial ones, of each at most 500.
     *
     * @param locale the reader's locale
     */
    public String summary(Locale locale) {
        return ComparisonSummary.of(this, locale);
    }

    /** Returns the number of changes of each significance, for a developer. */
    @Override
    public String toString() {
        return count(Significance.SUBSTANTIVE) + " substantive, " + count(Significance.REVIEW) + " for review, "
                + count(Significance.EDITORIAL) + " editorial";
    }
}
