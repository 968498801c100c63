package io.github.dutylist.examples.cli.comparison;

import io.github.dutylist.comparison.Change;
import io.github.dutylist.comparison.DutyStanding;
import io.github.dutylist.comparison.ListComparison;
import io.github.dutylist.comparison.ModelListComparison;
import io.github.dutylist.comparison.Significance;
import io.github.dutylist.comparison.Standing;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsJson;
import io.github.dutylist.finding.Report;
import io.github.dutylist.model.PlacedClause;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A comparison as an object. */
final class ComparisonJson {

    private final JsonOutput json;
    private final Words words;

    private ComparisonJson(JsonOutput json, Words words) {
        this.json = json;
        this.words = words;
    }

    /** Writes what changed from one version to the next, and what breaks the rules for a new version. */
    static void write(ListComparison comparison, Report report, Environment environment, Words words)
            throws IOException {
        try (JsonOutput json = new JsonOutput(environment.out())) {
            json.startObject();
            for (Significance significance : Significance.values()) {
                json.member(significance.code(), comparison.count(significance));
            }
            json.startArray("changes");
            new ComparisonJson(json, words).write(comparison.getChanges());
            json.endArray();
            new FindingsJson(json, words, Integer.MAX_VALUE).write(report);
            json.endObject();
        }
    }

    /** Writes where a list stands against a model. */
    static void write(ModelListComparison comparison, Environment environment, Words words) throws IOException {
        try (JsonOutput json = new JsonOutput(environment.out())) {
            json.startObject();
            for (Standing standing : Standing.values()) {
                json.member(standing.code(), comparison.count(standing));
            }
            json.startArray("duties");
            for (DutyStanding standing : comparison.getStandings()) {
                new ComparisonJson(json, words).write(standing);
            }
            json.endArray().endObject();
        }
    }

    private void write(DutyStanding standing) throws IOException {
        json.startObject().member("standing", standing.getStanding().code());
        member("model", standing.getModelDuty().map(ComparisonJson::id));
        member("duty", standing.getDuty().map(ComparisonJson::id));
        json.member("matchedByText", standing.isMatchedByText()).startArray("differences");
        write(standing.getDifferences());
        json.endArray().member("message", standing.message(words.locale())).endObject();
    }

    private static String id(PlacedClause clause) {
        return clause.clause().getId();
    }

    private void write(List<Change> changes) throws IOException {
        for (Change change : changes) {
            json.startObject()
                    .member("kind", change.getKind().code())
                    .member("significance", change.getSignificance().code());
            member("subject", change.getSubject());
            member("member", change.getMember());
            member("beforePointer", change.getBeforePointer());
            member("afterPointer", change.getAfterPointer());
            member("before", change.getBefore());
            member("after", change.getAfter());
            json.member("message", change.message(words.locale())).endObject();
        }
    }

    private void member(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.member(name, value.get());
        }
    }
}
