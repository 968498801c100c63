package io.github.dutylist.examples.cli.rules;

import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleArgument;
import io.github.dutylist.finding.RuleFamily;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rules for reading in a terminal. */
final class RulesText {

    private static final String INDENT = "    ";

    private final Writer out;
    private final Style style;
    private final Words words;

    RulesText(Writer out, Style style, Words words) {
        this.out = out;
        this.style = style;
        this.words = words;
    }

    /** Writes a line with code and severity for each rule, its statement below, and a heading for each family. */
    void list(List<Rule> rules) throws IOException {
        RuleFamily family = null;
        for (Rule rule : rules) {
            if (rule.getFamily() != family) {
                out.write(family == null ? "" : "\n");
                family = rule.getFamily();
                out.write(style.strong(family.label(words.locale())) + "\n");
            }
            out.write("  " + rule.getCode() + "  " + severity(rule) + "\n");
            out.write(INDENT + style.faint(rule.statement(words.locale())) + "\n");
        }
    }

    /** Writes all that is known of a rule. */
    void explain(Rule rule) throws IOException {
        out.write(style.strong(rule.getCode()) + "  " + severity(rule) + "\n");
        line(words.pick("类别", "Family"), rule.getFamily().label(words.locale()));
        line(words.pick("规则", "Rule"), rule.statement(words.locale()));
        line(words.pick("提示", "Message"), rule.messageTemplate(words.locale()));
        for (RuleArgument argument : rule.getArguments()) {
            line(words.pick("参数", "Argument"), describe(argument));
        }
        if (!rule.getSince().isEmpty()) {
            line(words.pick("始于", "Since"), rule.getSince());
        }
        String replacement = rule.getReplacement().orElse(null);
        if (replacement != null) {
            line(words.pick("已由此规则取代", "Replaced by"), replacement);
        }
    }

    private void line(String name, String text) throws IOException {
        out.write("  " + style.faint(name) + words.colon() + text + "\n");
    }

    private String severity(Rule rule) {
        String label = rule.getSeverity().label(words.locale());
        String review = rule.isReview() ? words.pick("，需人工判断", ", for a person to decide") : "";
        return style.of(rule.getSeverity(), label) + review;
    }

    private String describe(RuleArgument argument) {
        return argument.getName() + " (" + argument.getType().code()
                + (argument.isList() ? words.pick("，列表", ", list") : "")
                + (argument.isRequired() ? "" : words.pick("，可选", ", optional")) + ")";
    }
}
