package io.github.dutylist.validation;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Checks fulfilment records against the value constraints of their types and, with the list that they are of, against all
 * rules on records, or without it against those that need none, and reports every problem in one pass.
 *
 * <pre>{@code
 * Report report = RecordsValidator.create().validate(records, list, today);
 * }</pre>
 *
 * <p>It is immutable and safe for use by several threads; each {@code with…} method returns another one.
 * Make one and keep it, as a {@link ListValidator}.
 * No report depends on the locale, the time zone or the clock of the machine.
 */
public final class RecordsValidator {

    private final Switches switches;
    private final LazyValidator validator;

    private RecordsValidator(Switches switches, LazyValidator validator) {
        this.switches = switches;
        this.validator = validator;
    }

    /** Returns a validator with all rules of the library at their default severities. */
    public static RecordsValidator create() {
        return new RecordsValidator(Switches.DEFAULT, new LazyValidator());
    }

    /**
     * Returns a validator with the severities and the cap of a validator of lists.
     *
     * @param validator the validator of lists
     */
    public static RecordsValidator of(ListValidator validator) {
        return new RecordsValidator(validator.switches(), new LazyValidator());
    }

    /**
     * Returns a validator whose findings of a rule have another severity.
     *
     * @param rule the rule
     * @param severity the severity
     */
    public RecordsValidator withSeverity(Rule rule, Severity severity) {
        return new RecordsValidator(switches.withSeverity(rule, severity), validator);
    }

    /**
     * Returns a validator without a rule: its findings are neither reported nor counted.
     *
     * @param rule the rule
     */
    public RecordsValidator without(Rule rule) {
        return new RecordsValidator(switches.without(rule), validator);
    }

    /**
     * Returns a validator whose reports keep another number of findings of each code; the counts are always exact.
     *
     * @param findingsPerCode the number kept, at least 1; 1,000 unless given
     * @throws IllegalArgumentException if it is less than 1
     */
    public RecordsValidator withCap(int findingsPerCode) {
        return new RecordsValidator(switches.withCap(findingsPerCode), validator);
    }

    /**
     * Checks records.
     *
     * @param records the records
     * @param list the list that they are of, itself validated
     * @param asOf the day as of whose start they are checked: what is dated on it or later has not happened
     */
    public Report validate(FulfilmentRecords records, ResponsibilityList list, LocalDate asOf) {
        Report.Builder report = newReport().evaluationDate(asOf);
        ValueConstraints.check(records, validator.get())
                .forEach(finding -> judge(finding).ifPresent(report::add));
        checkRules(records, list, asOf, Gaps.none(), report);
        return report.build();
    }

    /**
     * Checks the rules only, for a reader that has checked the values while it read them.
     *
     * @param records the records, as much of them as could be built
     * @param list the list that they are of, itself validated
     * @param asOf the day as of whose start they are checked
     * @param gaps what of the records could not be built
     * @param into takes what is found, besides what it holds already
     */
    public void checkRules(
            FulfilmentRecords records, ResponsibilityList list, LocalDate asOf, Gaps gaps, Report.Builder into) {
        RecordsInQuestion question = new RecordsInQuestion(records, ListIndex.of(list), asOf);
        Survey survey = new Survey(question.list());
        for (RecordRule rule : RecordChecks.all()) {
            if (switches.isOn(rule.rule())) {
                rule.check()
                        .accept(question, new Findings(rule.rule(), switches.forced(rule.rule()), survey, gaps, into));
            }
        }
    }

    /**
     * Checks records by themselves: their values, and the rules that need no list.
     *
     * <p>What they should be measured by is not looked at: whether their clauses, roles and types of events exist, what
     * their days have to do with the list, and which evidence is asked for.
     *
     * @param records the records
     */
    public Report validate(FulfilmentRecords records) {
        Report.Builder report = newReport();
        ValueConstraints.check(records, validator.get())
                .forEach(finding -> judge(finding).ifPresent(report::add));
        checkRules(records, Gaps.none(), report);
        return report.build();
    }

    /**
     * Checks the rules that need no list, for a reader that has checked the values while it read them.
     *
     * @param records the records, as much of them as could be built
     * @param gaps what of the records could not be built
     * @param into takes what is found, besides what it holds already
     */
    public void checkRules(FulfilmentRecords records, Gaps gaps, Report.Builder into) {
        for (RecordRule.Alone rule : RecordChecks.alone()) {
            if (switches.isOn(rule.rule())) {
                rule.check().accept(records, new Findings(rule.rule(), switches.forced(rule.rule()), null, gaps, into));
            }
        }
    }

    /**
     * Lists all rules as skipped, for a reader that could not build the records.
     *
     * @param lostPart the JSON Pointer of what was lost; empty for the whole document
     * @param into takes the rules
     */
    public void skipRules(String lostPart, Report.Builder into) {
        RecordChecks.all().forEach(rule -> switches.skip(rule.rule(), lostPart, into));
    }

    /**
     * Returns an empty report builder with the cap and the rule set of this validator.
     *
     * <p>What is added to it directly should have passed {@link #judge}.
     */
    public Report.Builder newReport() {
        return switches.newReport();
    }

    /**
     * Returns a finding with the severity that this validator gives to its rule, or empty when it is without that rule.
     *
     * @param finding the finding
     */
    public Optional<Finding> judge(Finding finding) {
        return switches.judge(finding);
    }
}
