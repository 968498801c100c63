package io.github.dutylist.examples.cli.rules;

import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleArgument;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The rule catalogue as data, both languages in it. */
final class RulesJson {

    private final JsonOutput json;

    private RulesJson(JsonOutput json) {
        this.json = json;
    }

    /** Writes the rules as one document. */
    static void write(List<Rule> rules, Writer out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            json.startObject()
                    .member("documentType", "rule-catalogue")
                    .member("libraryVersion", Report.builder().build().getLibraryVersion())
                    .startArray("rules");
            for (Rule rule : rules) {
                new RulesJson(json).write(rule);
            }
            json.endArray().endObject();
        }
    }

    private void write(Rule rule) throws IOException {
        json.startObject()
                .member("code", rule.getCode())
                .member("family", rule.getFamily().code())
                .member("severity", rule.getSeverity().code())
                .member("review", rule.isReview())
                .member("since", rule.getSince());
        String replacement = rule.getReplacement().orElse(null);
        if (replacement != null) {
            json.member("replacement", replacement);
        }
        json.startObject("statement")
                .member("zh", rule.statement(Locale.CHINESE))
                .member("en", rule.statement(Locale.ENGLISH))
                .endObject();
        json.startObject("message")
                .member("zh", rule.messageTemplate(Locale.CHINESE))
                .member("en", rule.messageTemplate(Locale.ENGLISH))
                .endObject();
        json.startArray("arguments");
        for (RuleArgument argument : rule.getArguments()) {
            json.startObject()
                    .member("name", argument.getName())
                    .member("type", argument.getType().code())
                    .member("list", argument.isList())
                    .member("required", argument.isRequired())
                    .endObject();
        }
        json.endArray().endObject();
    }
}
