package io.github.dutylist.io;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.Gaps;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.validation.RecordsValidator;
import java.time.LocalDate;
import java.util.Optional;
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

    /** Returns none: what such a document means, it means together with a list. */
    static <T> DocumentChecks<T> none(ListValidator validator) {
        return new DocumentChecks<>() {

            @Override
            public Report.Builder newReport() {
                return validator.newReport();
            }

            @Override
            public Optional<Finding> judge(Finding finding) {
                return validator.judge(finding);
            }

            @Override
            public void run(@Nullable T document, @Nullable Gaps gaps, Report.Builder into) {}
        };
    }

    /** Returns the rules on lists. */
    static DocumentChecks<ResponsibilityList> ofLists(ListValidator validator) {
        return new DocumentChecks<>() {

            @Override
            public Report.Builder newReport() {
                return validator.newReport();
            }

            @Override
            public Optional<Finding> judge(Finding finding) {
                return validator.judge(finding);
            }

            @Override
            public void run(@Nullable ResponsibilityList list, @Nullable Gaps gaps, Report.Builder into) {
                if (list == null || gaps == null) {
                    validator.skipRules("", into);
                } else {
                    validator.checkRules(list, gaps, into);
                }
            }
        };
    }

    /** Returns the rules on the records of a list. */
    static DocumentChecks<FulfilmentRecords> ofRecords(
            RecordsValidator validator, ResponsibilityList list, LocalDate asOf) {
        return new DocumentChecks<>() {

            @Override
            public Report.Builder newReport() {
                return validator.newReport().evaluationDate(asOf);
            }

            @Override
            public Optional<Finding> judge(Finding finding) {
                return validator.judge(finding);
            }

            @Override
            public void run(@Nullable FulfilmentRecords records, @Nullable Gaps gaps, Report.Builder into) {
                if (records == null || gaps == null) {
                    validator.skipRules("", into);
                } else {
                    validator.checkRules(records, list, asOf, gaps, into);
                }
            }
        };
    }
}
