package io.github.dutylist.conformance;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.validation.ListValidator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which severities rules have where several profiles give them some. */
final class Severities {

    private Severities() {}

    /**
     * Returns a validator with the strictest of the severities that profiles have for each rule; one that is silent about it
     * keeps the usual.
     *
     * @param validator the validator
     * @param given the severities of each profile by the codes of rules
     */
    static ListValidator strictest(ListValidator validator, List<Map<String, SeverityChoice>> given) {
        Set<String> rules = new TreeSet<>();
        given.forEach(severities -> rules.addAll(severities.keySet()));
        ListValidator switched = validator;
        for (String code : rules) {
            Rule rule = validator.findRule(code).orElse(null);
            if (rule != null) {
                SeverityChoice usual = usual(rule);
                SeverityChoice strictest = given.stream()
                        .map(severities -> severities.getOrDefault(code, usual))
                        .reduce(Severities::stricter)
                        .orElse(usual);
                switched = switched(switched, rule, strictest);
            }
        }
        return switched;
    }

    static SeverityChoice stricter(SeverityChoice one, SeverityChoice other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static SeverityChoice usual(Rule rule) {
        return switch (rule.getSeverity()) {
            case ERROR -> SeverityChoice.ERROR;
            case WARNING -> SeverityChoice.WARNING;
            case INFO -> SeverityChoice.INFO;
        };
    }

    private static ListValidator switched(ListValidator validator, Rule rule, SeverityChoice severity) {
        return switch (severity) {
            case ERROR -> validator.withSeverity(rule, Severity.ERROR);
            case WARNING -> validator.withSeverity(rule, Severity.WARNING);
            case INFO -> validator.withSeverity(rule, Severity.INFO);
            case OFF -> validator.without(rule);
        };
    }
}
