package io.github.dutylist.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one document, and what was checked to find it; immutable.
 *
 * <p>The findings are in their total order, and the same whatever the order in which they were added.
 * Of each code only the first so many are kept; the counts are exact beyond that.
 * Nothing in a report depends on a language, a locale or a time zone: a {@link Finding#message message} is made when it
 * is asked for.
 *
 * <p>Reports of several steps over one document are put together with {@link Builder#include(Report)}.
 */
public final class Report {

    private final ProcessingStatus processingStatus;
    private final List<Finding> findings;
    private final Map<String, Long> countsByCode;
    private final Map<Severity, Long> countsBySeverity;
    private final Map<Severity, Long> waived;
    private final List<SkippedRule> skippedRules;
    private final Map<String, String> ruleSets;
    private final @Nullable String formatVersion;
    private final @Nullable LocalDate evaluationDate;
    private final @Nullable String inputDigest;

    private Report(Builder builder) {
        this.processingStatus = builder.processingStatus;
        this.findings = builder.tally.findings();
        this.countsByCode = builder.tally.countsByCode();
        this.countsBySeverity = builder.tally.countsBySeverity();
        this.waived = builder.tally.waived();
        this.skippedRules = builder.skippedRules.toList();
        this.ruleSets = Collections.unmodifiableMap(new TreeMap<>(builder.ruleSets));
        this.formatVersion = builder.formatVersion;
        this.evaluationDate = builder.evaluationDate;
        this.inputDigest = builder.inputDigest;
    }

    private Report(Report other, List<Finding> findings, Map<Severity, Long> waived) {
        this.processingStatus = other.processingStatus;
        this.findings = findings;
        this.countsByCode = other.countsByCode;
        this.countsBySeverity = other.countsBySeverity;
        this.waived = waived;
        this.skippedRules = other.skippedRules;
        this.ruleSets = other.ruleSets;
        this.formatVersion = other.formatVersion;
        this.evaluationDate = other.evaluationDate;
        this.inputDigest = other.inputDigest;
    }

    /** Returns an empty builder that keeps the first 1,000 findings of each code. */
    public static Builder builder() {
        return builder(Builder.DEFAULT_CAP);
    }

    /**
     * Returns an empty builder that keeps the first so many findings of each code.
     *
     * @param cap the number of findings kept of each code, at least 1
     * @throws IllegalArgumentException if the cap is less than 1
     */
    public static Builder builder(int cap) {
        return new Builder(cap);
    }

    /**
     * Returns the verdict: invalid if an error was counted that is not under a waiver; else undetermined if processing stopped or a skipped rule
     * would have made errors; else valid.
     */
    public Verdict getVerdict() {
        if (count(Severity.ERROR) > countWaived(Severity.ERROR)) {
            return Verdict.INVALID;
        }
        boolean mayHideErrors = skippedRules.stream().anyMatch(skipped -> skipped.getSeverity() == Severity.ERROR);
        return isComplete() && !mayHideErrors ? Verdict.VALID : Verdict.UNDETERMINED;
    }

    /** Returns whether the document was worked through to its end, apart from what was found in it. */
    public ProcessingStatus getProcessingStatus() {
        return processingStatus;
    }

    /** Returns whether the document was worked through to its end. */
    public boolean isComplete() {
        return processingStatus == ProcessingStatus.COMPLETED;
    }

    /** Returns the findings kept, in their total order, unmodifiable. */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * Returns how many findings there were of each code, kept or not, in the order of codes; codes without findings are
     * absent.
     */
    public Map<String, Long> getCountsByCode() {
        return countsByCode;
    }

    /** Returns how many findings there were of each severity, kept or not; severities without findings are absent. */
    public Map<Severity, Long> getCountsBySeverity() {
        return countsBySeverity;
    }

    /** Returns how many findings there were of the given severity, kept or not. */
    public long count(Severity severity) {
        return countsBySeverity.getOrDefault(severity, 0L);
    }

    /** Returns how many findings of the given severity are under a waiver; they are among those counted. */
    public long countWaived(Severity severity) {
        return waived.getOrDefault(severity, 0L);
    }

    /** Returns how many findings there were of the given rule, kept or not. */
    public long count(Rule rule) {
        return countsByCode.getOrDefault(rule.getCode(), 0L);
    }

    /** Returns how many findings there were altogether, kept or not. */
    public long count() {
        return countsBySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the rules that were not, or not everywhere, applied, by code, unmodifiable. */
    public List<SkippedRule> getSkippedRules() {
        return skippedRules;
    }

    /** Returns the version of each rule set used, by the id of the rule set, in the order of ids, unmodifiable. */
    public Map<String, String> getRuleSets() {
        return ruleSets;
    }

    /** Returns the version of the library that made this report, such as {@code 0.1.0}. */
    public String getLibraryVersion() {
        return LibraryVersion.current();
    }

    /** Returns the format version that the document states; empty if it states none or there was no text. */
    public Optional<String> getFormatVersion() {
        return Optional.ofNullable(formatVersion);
    }

    /** Returns the date for which the document was evaluated; empty if no rule needed one. */
    public Optional<LocalDate> getEvaluationDate() {
        return Optional.ofNullable(evaluationDate);
    }

    /**
     * Returns the SHA-256 of the bytes that were read, as 64 lower-case hexadecimal digits; empty if there were none.
     */
    public Optional<String> getInputDigest() {
        return Optional.ofNullable(inputDigest);
    }

    /**
     * Returns this report with a place on every finding kept that had none, in the order that follows from the places.
     *
     * @param placeOf gives for a JSON Pointer the place of its value, or of the nearest value that there is; empty if
     *     unknown
     */
    public Report withPlaces(Function<String, Optional<Place>> placeOf) {
        UnaryOperator<Finding> placed = finding -> finding.getPlace().isPresent()
                ? finding
                : placeOf.apply(finding.getPointer()).map(finding::withPlace).orElse(finding);
        return new Report(this, findings.stream().map(placed).sorted().toList(), waived);
    }

    /**
     * Returns this report with waivers on findings kept that have none; what is beyond the cap cannot be waived.
     *
     * @param waiverOf gives the waiver that a finding is under; empty if none
     */
    public Report withWaivers(Function<Finding, Optional<AppliedWaiver>> waiverOf) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        counts.putAll(waived);
        List<Finding> marked = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<AppliedWaiver> waiver =
                    finding.getWaiver().isPresent() ? Optional.empty() : waiverOf.apply(finding);
            waiver.ifPresent(found -> counts.merge(finding.getSeverity(), 1L, Long::sum));
            marked.add(waiver.map(finding::withWaiver).orElse(finding));
        }
        return new Report(this, marked.stream().sorted().toList(), Collections.unmodifiableMap(counts));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report report
                && processingStatus == report.processingStatus
                && findings.equals(report.findings)
                && countsByCode.equals(report.countsByCode)
                && countsBySeverity.equals(report.countsBySeverity)
                && waived.equals(report.waived)
                && skippedRules.equals(report.skippedRules)
                && ruleSets.equals(report.ruleSets)
                && Objects.equals(formatVersion, report.formatVersion)
                && Objects.equals(evaluationDate, report.evaluationDate)
                && Objects.equals(inputDigest, report.inputDigest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(findings, countsByCode, skippedRules, ruleSets, formatVersion, inputDigest);
    }

    /** Returns verdict and counts in one line, such as {@code invalid: 2 errors, 1 warning, 0 infos}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getVerdict().code());
        String separator = ": ";
        for (Severity severity : Severity.values()) {
            text.append(separator).append(counted(count(severity), severity.code()));
            separator = ", ";
        }
        long allWaived = waived.values().stream().mapToLong(Long::longValue).sum();
        if (allWaived > 0) {
            text.append(separator).append(allWaived).append(" waived");
        }
        if (!skippedRules.isEmpty()) {
            text.append(separator).append(counted(skippedRules.size(), "rule")).append(" skipped");
        }
        return text.append(isComplete() ? "" : ", stopped").toString();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Collects what goes into a {@link Report}; not safe for use by several threads at once. */
    public static final class Builder {

        private static final int DEFAULT_CAP = 1_000;

        private final FindingTally tally;
        private final SkippedRules skippedRules = new SkippedRules();
        private final TreeMap<String, String> ruleSets = new TreeMap<>();
        private ProcessingStatus processingStatus = ProcessingStatus.COMPLETED;
        private @Nullable String formatVersion;
        private @Nullable LocalDate evaluationDate;
        private @Nullable String inputDigest;

        private Builder(int cap) {
            if (cap < 1) {
                throw new IllegalArgumentException("the cap is at least 1: " + cap);
            }
            this.tally = new FindingTally(cap);
        }

        /** Counts a finding and keeps it if it is among the first of its code, in constant time beyond the cap. */
        public Builder add(Finding finding) {
            tally.add(finding);
            return this;
        }

        /**
         * Adds everything in another report of the same document.
         *
         * <p>Counts add up; it is stopped if either is; what both state once for the document (format version,
         * evaluation date, digest, the version of a rule set) stays as this builder has it.
         * What is kept is as if all findings had been added here, provided the other report's cap was not smaller.
         */
        public Builder include(Report report) {
            tally.add(report);
            report.skippedRules.forEach(skippedRules::add);
            return includeRest(report);
        }

        private Builder includeRest(Report report) {
            report.ruleSets.forEach(ruleSets::putIfAbsent);
            if (!report.isComplete()) {
                stopped();
            }
            formatVersion = formatVersion == null ? report.formatVersion : formatVersion;
            evaluationDate = evaluationDate == null ? report.evaluationDate : evaluationDate;
            inputDigest = inputDigest == null ? report.inputDigest : inputDigest;
            return this;
        }

        /**
         * Adds everything in another report of the same document, each finding as it is judged.
         *
         * <p>Of a code of which the other report counted more findings than it kept, all are taken to be judged as the
         * last one kept is.
         *
         * @param report the other report
         * @param judge gives a finding as it is to be reported, or empty when it is not
         * @param judgeSkipped gives the severity that findings of a skipped rule would have, or empty when they are not
         *     to be reported
         */
        public Builder include(
                Report report,
                Function<Finding, Optional<Finding>> judge,
                Function<SkippedRule, Optional<Severity>> judgeSkipped) {
            tally.add(report, judge);
            for (SkippedRule skipped : report.skippedRules) {
                judgeSkipped.apply(skipped).ifPresent(severity -> skippedRules.add(skipped, severity));
            }
            return includeRest(report);
        }

        /**
         * Lists a rule as skipped, with the severity that it has by default.
         *
         * @param lostPart the JSON Pointer of the part of the document that the rule needs and that could not be built
         * @throws IllegalArgumentException if the pointer is none
         */
        public Builder skip(Rule rule, String lostPart) {
            return skip(rule, rule.getSeverity(), lostPart);
        }

        /**
         * Lists a rule as skipped.
         *
         * @param severity the severity that a finding of the rule would have had
         * @param lostPart the JSON Pointer of the part of the document that the rule needs and that could not be built
         * @throws IllegalArgumentException if the pointer is none
         */
        public Builder skip(Rule rule, Severity severity, String lostPart) {
            if (!PointerOrder.isPointer(lostPart)) {
                throw new IllegalArgumentException("not a JSON Pointer: " + lostPart);
            }
            skippedRules.add(rule, severity, lostPart);
            return this;
        }

        /** Says that processing stopped before the end of the document. */
        public Builder stopped() {
            processingStatus = ProcessingStatus.STOPPED;
            return this;
        }

        /** Sets the format version that the document states. */
        public Builder formatVersion(String version) {
            formatVersion = version;
            return this;
        }

        /** Names a rule set that was used and its version. */
        public Builder ruleSet(String id, String version) {
            ruleSets.put(id, version);
            return this;
        }

        /** Sets the date for which the document is evaluated. */
        public Builder evaluationDate(LocalDate date) {
            evaluationDate = date;
            return this;
        }

        /**
         * Sets the SHA-256 of the bytes read.
         *
         * @throws IllegalArgumentException if it is not of 64 lower-case hexadecimal digits
         */
        public Builder inputDigest(String sha256) {
            boolean hexadecimal = sha256.chars().allMatch(c -> '0' <= c && c <= '9' || 'a' <= c && c <= 'f');
            if (sha256.length() != 64 || !hexadecimal) {
                throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
            }
            inputDigest = sha256;
            return this;
        }

        /** Returns the report; the builder can go on collecting for another one. */
        public Report build() {
            return new Report(this);
        }
    }
}
