package io.github.dutylist.validation;

import io.github.dutylist.finding.ArgumentType;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the check of one rule finds, and puts it into a report.
 *
 * <p>A check speaks of the list that it was given; pointers into it are led back to the document here, where a reader
 * had to leave something out.
 */
public final class Findings {

    private final Rule rule;
    private final Severity severity;
    private final boolean severityForced;
    private final @Nullable Survey survey;
    private final Gaps gaps;
    private final Report.Builder report;

    Findings(Rule rule, Optional<Severity> forcedSeverity, @Nullable Survey survey, Gaps gaps, Report.Builder report) {
        this.rule = rule;
        this.severity = forcedSeverity.orElse(rule.getSeverity());
        this.severityForced = forcedSeverity.isPresent();
        this.survey = survey;
        this.gaps = gaps;
        this.report = report;
    }

    /**
     * Reports a finding.
     *
     * @param finding a finding of the rule being checked; its pointer and its arguments of type {@link
     *     ArgumentType#POINTER} lead into the list as the check sees it
     * @throws IllegalArgumentException if the finding is of another rule
     */
    public void add(Finding finding) {
        if (!finding.getRule().equals(rule)) {
            throw new IllegalArgumentException("the check of " + rule + " reports a finding of " + finding.getRule());
        }
        Finding placed = gaps.placed(finding);
        report.add(severityForced ? placed.withSeverity(severity) : placed);
    }

    /**
     * Reports a finding that concludes from the absence of something, unless that may be there and could only not be
     * read; the rule is then listed in the report as skipped.
     *
     * @param finding a finding as {@link #add} takes it
     * @param searched the pointers of the members whose absence it concludes from;
     *     <code>/sections/&#42;&#42;/roles</code>
     *     stands for all members {@code roles} at any depth under {@code /sections}
     * @throws IllegalArgumentException if the finding is of another rule
     */
    public void addUnlessLost(Finding finding, String... searched) {
        if (!isSkippedFor(searched)) {
            add(finding);
        }
    }

    /**
     * Reports as {@link #addUnlessLost(Finding, String...)} does.
     *
     * @param finding a finding as {@link #add} takes it
     * @param searched the pointers of the members whose absence it concludes from
     */
    void addUnlessLost(Finding finding, List<String> searched) {
        addUnlessLost(finding, searched.toArray(String[]::new));
    }

    /** Tells whether something was lost where the rule would have to look, and lists the rule as skipped if so. */
    boolean isSkippedFor(String... searched) {
        if (gaps.isEmpty()) {
            return false;
        }
        for (String pointer : searched) {
            Optional<String> lost = gaps.findLost(gaps.documentPointer(pointer));
            if (lost.isPresent()) {
                skip(lost.get());
                return true;
            }
        }
        return false;
    }

    /** Lists the rule as skipped for want of a part of the document. */
    void skip(String lostPart) {
        report.skip(rule, severity, lostPart);
    }

    /**
     * Lists the rule as skipped for a part of the list that it would have had to work on for too long.
     *
     * @param pointer the pointer of that part in the list as the check sees it
     */
    void skipUndecided(String pointer) {
        skip(gaps.documentPointer(pointer));
    }

    /** Returns what several checks need to know of the list; not to be asked by those that have none. */
    Survey survey() {
        return Objects.requireNonNull(survey);
    }

    /** Returns what was lost of the document. */
    Gaps gaps() {
        return gaps;
    }
}
