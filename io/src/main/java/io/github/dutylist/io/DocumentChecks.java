package io.github.dutylist.io;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileValidator;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.Gaps;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.validation.RecordsValidator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is checked of a document besides its structure, and how severe what is found is. */
interface DocumentChecks<T> {

    /** Returns a report to which nothing was added yet. */
    Report.Builder newReport();

    /** Returns a finding as it is to be reported, or empty when it is not. */
    Optional<Finding> judge(Finding finding);

    /**
     * Runs the rules.
     *
     * @param document the document, or null when it could not be built at all
     * @param gaps what it lacks, or null when that is too much to tell what the rules can find
     * @param into takes what is found, and the rules that were skipped
     */
    void run(@Nullable T document, @Nullable Gaps gaps, Report.Builder into);

    /** Runs rules on a document, all of it or what could be built. */
    interface RuleRun<T> {

        /**
         * Runs the rules.
         *
         * @param document the document
         * @param gaps what it lacks
         * @param into takes what is found
         */
        void run(T document, Gaps gaps, Report.Builder into);
    }

    /** Returns none: what such a document means, it means together with a list. */
    static <T> DocumentChecks<T> none(ListValidator validator) {
        return of(validator::newReport, validator::judge, (document, gaps, into) -> {}, into -> {});
    }

    /** Returns the rules on lists. */
    static DocumentChecks<ResponsibilityList> ofLists(ListValidator validator) {
        return of(validator::newReport, validator::judge, validator::checkRules, into -> validator.skipRules("", into));
    }

    /** Returns the rules on records that need no list. */
    static DocumentChecks<FulfilmentRecords> ofRecords(RecordsValidator validator) {
        return of(validator::newReport, validator::judge, validator::checkRules, into -> validator.skipRules("", into));
    }

    /** Returns the rules on the records of a list. */
    static DocumentChecks<FulfilmentRecords> ofRecords(
            RecordsValidator validator, ResponsibilityList list, Function<FulfilmentRecords, LocalDate> asOf) {
        return of(
                validator::newReport,
                validator::judge,
                (records, gaps, into) -> {
                    LocalDate day = asOf.apply(records);
                    validator.checkRules(records, list, day, gaps, into.evaluationDate(day));
                },
                into -> validator.skipRules("", into));
    }

    /** Returns the rules on profiles. */
    static DocumentChecks<ConformanceProfile> ofProfiles(ProfileValidator validator) {
        return of(validator::newReport, validator::judge, validator::checkRules, into -> {});
    }

    /** Returns the rules on waivers. */
    static DocumentChecks<Waivers> ofWaivers(ProfileValidator validator) {
        return of(validator::newReport, validator::judge, validator::checkRules, into -> {});
    }

    /**
     * Returns checks.
     *
     * @param newReport gives a report to which nothing was added yet
     * @param judge gives a finding as it is to be reported, or empty when it is not
     * @param rules runs the rules on what could be built
     * @param skip lists the rules as skipped where too little could be built
     */
    private static <T> DocumentChecks<T> of(
            Supplier<Report.Builder> newReport,
            Function<Finding, Optional<Finding>> judge,
            RuleRun<T> rules,
            Consumer<Report.Builder> skip) {
        return new DocumentChecks<>() {

            @Override
            public Report.Builder newReport() {
                return newReport.get();
            }

            @Override
            public Optional<Finding> judge(Finding finding) {
                return judge.apply(finding);
            }

            @Override
            public void run(@Nullable T document, @Nullable Gaps gaps, Report.Builder into) {
                if (document == null || gaps == null) {
                    skip.accept(into);
                } else {
                    rules.run(document, gaps, into);
                }
            }
        };
    }
}
