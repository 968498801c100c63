package io.github.dutylist.validation;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks responsibility lists against the value constraints of the model and all rules, and reports every problem in
 * one pass.
 *
 * <pre>{@code
 * Report report = ListValidator.create().validate(list);
 * }</pre>
 *
 * <p>It is immutable and safe for use by several threads; each {@code with…} method returns another one.
 * Make one and keep it: the Jakarta validator behind it takes a moment to make, once, when it is first needed.
 * No report depends on the locale, the time zone or the clock of the machine.
 */
public final class ListValidator {

    /** The members of a list that it cannot be built without. */
    private static final List<String> HEAD = List.of("/id", "/version", "/title", "/status", "/organisation");

    private final List<ListRule> rules;
    private final Switches switches;
    private final LazyValidator ownValidator;
    private final @Nullable Validator hostValidator;
    private final @Nullable LocalDate evaluationDate;

    private ListValidator(
            List<ListRule> rules,
            Switches switches,
            LazyValidator ownValidator,
            @Nullable Validator hostValidator,
            @Nullable LocalDate evaluationDate) {
        this.rules = List.copyOf(rules);
        this.switches = switches;
        this.ownValidator = ownValidator;
        this.hostValidator = hostValidator;
        this.evaluationDate = evaluationDate;
    }

    /** Returns which rules are on, and how severe. */
    Switches switches() {
        return switches;
    }

    private ListValidator with(Switches changed) {
        return new ListValidator(rules, changed, ownValidator, hostValidator, evaluationDate);
    }

    /** Returns a validator with all rules of the library at their default severities. */
    public static ListValidator create() {
        return new ListValidator(BuiltInRules.all(), Switches.DEFAULT, new LazyValidator(), null, null);
    }

    /**
     * Returns a validator whose findings of a rule have another severity.
     *
     * @param rule the rule, of the library or of a host
     * @param severity the severity
     */
    public ListValidator withSeverity(Rule rule, Severity severity) {
        return with(switches.withSeverity(rule, severity));
    }

    /**
     * Returns a validator without a rule: its findings are neither reported nor counted.
     *
     * @param rule the rule, of the library or of a host
     */
    public ListValidator without(Rule rule) {
        return with(switches.without(rule));
    }

    /**
     * Returns a validator with one more rule, checked after all others.
     *
     * @param rule the rule of a host
     * @throws IllegalArgumentException if there is a check of the same rule already
     */
    public ListValidator withRule(ListRule rule) {
        if (rules.stream().anyMatch(known -> known.rule().equals(rule.rule()))) {
            throw new IllegalArgumentException("rule " + rule.rule() + " is checked already");
        }
        List<ListRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new ListValidator(more, switches, ownValidator, hostValidator, evaluationDate);
    }

    /**
     * Returns a validator that has the value constraints checked by a host's own Jakarta validator.
     *
     * @param validator the host's validator
     */
    public ListValidator withJakartaValidator(Validator validator) {
        return new ListValidator(rules, switches, ownValidator, validator, evaluationDate);
    }

    /**
     * Returns the rule with a code, of the library or one that a host added; empty if there is none.
     *
     * @param code the code of the rule
     */
    public Optional<Rule> findRule(String code) {
        return rules.stream()
                .map(ListRule::rule)
                .filter(rule -> rule.getCode().equals(code))
                .findFirst()
                .or(() -> RuleCatalogue.find(code));
    }

    /** Returns a validator that accepts classified lists, for hosts that are cleared to hold them. */
    public ListValidator allowingClassified() {
        return without(DocumentDataRules.CLASSIFIED);
    }

    /**
     * Returns a validator that states a date of evaluation in its reports.
     *
     * @param date the date
     */
    public ListValidator asOf(LocalDate date) {
        return new ListValidator(rules, switches, ownValidator, hostValidator, date);
    }

    /**
     * Returns a validator whose reports keep another number of findings of each code; the counts are always exact.
     *
     * @param findingsPerCode the number kept, at least 1; 1,000 unless given
     * @throws IllegalArgumentException if it is less than 1
     */
    public ListValidator withCap(int findingsPerCode) {
        return with(switches.withCap(findingsPerCode));
    }

    /**
     * Checks a list.
     *
     * <p>A list nested deeper than the format allows is reported as such and not looked into.
     *
     * @param list the list
     * @throws RuleFailedException if the check of a host's rule throws; the exception holds the report
     */
    public Report validate(ResponsibilityList list) {
        Report.Builder report = newReport();
        Gaps.Builder gaps = Gaps.builder();
        if (Nesting.check(list).isEmpty()) {
            for (Finding finding : ValueConstraints.check(list, jakartaValidator())) {
                judge(finding).ifPresent(report::add);
                if (!finding.getRule().equals(DocumentRules.MISSING_MEMBER)) {
                    gaps.malformed(finding.getPointer());
                }
            }
        }
        checkRules(list, gaps.build(), report);
        return report.build();
    }

    /**
     * Checks the value constraints only, of a list or of any other document of the format, such as a profile.
     *
     * @param document the document
     * @param into takes what is found, besides what it holds already
     */
    public void checkValues(Extensible document, Report.Builder into) {
        ValueConstraints.check(document, jakartaValidator())
                .forEach(finding -> judge(finding).ifPresent(into::add));
    }

    /**
     * Checks the rules only, for a reader that has checked the values while it read them.
     *
     * @param list the list, as much of it as could be built
     * @param gaps what could not
     * @param into takes what is found, besides what it holds already
     * @throws RuleFailedException if the check of a host's rule throws; everything else has been checked then
     */
    public void checkRules(ResponsibilityList list, Gaps gaps, Report.Builder into) {
        List<Finding> tooDeep = Nesting.check(list);
        if (tooDeep.isEmpty()) {
            check(ListIndex.of(list), gaps, into);
            return;
        }
        for (Finding finding : tooDeep) {
            Finding placed = finding.withPointer(gaps.documentPointer(finding.getPointer()));
            judge(placed).ifPresent(into::add);
        }
        String lost = gaps.documentPointer(tooDeep.get(0).getPointer());
        skipRules(lost, into);
    }

    /**
     * Lists all rules as skipped, for a reader that could not build a list at all.
     *
     * @param lostPart the JSON Pointer of what was lost; empty for the whole document
     * @param into takes the rules
     */
    public void skipRules(String lostPart, Report.Builder into) {
        rules.forEach(rule -> switches.skip(rule.rule(), lostPart, into));
    }

    /**
     * Returns an empty report builder with the cap, the rule set and the date of evaluation of this validator.
     *
     * <p>What is added to it directly should have passed {@link #judge}.
     */
    public Report.Builder newReport() {
        Report.Builder report = switches.newReport();
        if (evaluationDate != null) {
            report.evaluationDate(evaluationDate);
        }
        return report;
    }

    /**
     * Returns a finding with the severity that this validator gives to its rule, or empty when it is without that rule.
     *
     * @param finding the finding
     */
    public Optional<Finding> judge(Finding finding) {
        return switches.judge(finding);
    }

    /**
     * Returns a report on a list with the severities that this validator gives to the rules, and without those that it
     * does without, in what was found and in what was skipped.
     *
     * @param known the report of a validator with all rules on, or of a reader
     */
    public Report judge(Report known) {
        return newReport().include(known, switches::judge, switches::judge).build();
    }

    private Validator jakartaValidator() {
        return hostValidator == null ? ownValidator.get() : hostValidator;
    }

    private static boolean isOfHost(ListRule rule) {
        return RuleCatalogue.find(rule.rule().getCode()).isEmpty();
    }

    /** A list without what makes it one has stand-ins there, of which only the rules of the library know. */
    private boolean isSkippedForHead(ListRule rule, Gaps gaps, Report.Builder into) {
        for (String member : HEAD) {
            if (gaps.isLeftOut(member)) {
                switches.skip(rule.rule(), member, into);
                return true;
            }
        }
        return false;
    }

    private void check(ListIndex list, Gaps gaps, Report.Builder into) {
        Survey survey = new Survey(list);
        RuleFailure failure = null;
        for (ListRule rule : rules) {
            if (!switches.isOn(rule.rule()) || isOfHost(rule) && isSkippedForHead(rule, gaps, into)) {
                continue;
            }
            try {
                rule.check(list, new Findings(rule.rule(), switches.forced(rule.rule()), survey, gaps, into));
            } catch (RuntimeException e) {
                failure = failure == null ? new RuleFailure(rule.rule(), e) : failure.and(e);
            }
        }
        if (failure != null) {
            throw new RuleFailedException(failure.rule(), into.build(), failure.cause());
        }
    }

    /** The first exception that a check threw, with the others suppressed. */
    private record RuleFailure(Rule rule, RuntimeException cause) {

        private RuleFailure and(RuntimeException another) {
            if (another != cause) {
                cause.addSuppressed(another);
            }
            return this;
        }
    }
}
