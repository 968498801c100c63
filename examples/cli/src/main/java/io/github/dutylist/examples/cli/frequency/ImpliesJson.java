package io.github.dutylist.examples.cli.frequency;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.frequency.ImpliesCommand.Answer;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Feasibility;
import io.github.dutylist.frequency.implication.Feasibility.Infeasible;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.frequency.implication.Implication.Undetermined;
import io.github.dutylist.frequency.implication.Witness;
import io.github.dutylist.io.json.DutylistModule;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answers as an object with what is given, its contradiction if it has one, and an answer for each demand. */
final class ImpliesJson {

    private final JsonOutput json;
    private final Words words;

    private ImpliesJson(JsonOutput json, Words words) {
        this.json = json;
        this.words = words;
    }

    static void write(
            List<FrequencyRequirement> given,
            List<String> approximate,
            Feasibility together,
            List<Answer> answers,
            Writer out,
            Words words)
            throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new DutylistModule()).build();
        try (JsonOutput json = new JsonOutput(out, mapper)) {
            ImpliesJson output = new ImpliesJson(json, words);
            json.startObject();
            output.requirements("given", given);
            if (!approximate.isEmpty()) {
                json.member("approximate", approximate);
            }
            if (together instanceof Infeasible contradiction) {
                output.contradiction(contradiction);
            }
            json.startArray("answers");
            for (Answer answer : answers) {
                output.write(answer);
            }
            json.endArray().endObject();
        }
    }

    private void contradiction(Infeasible contradiction) throws IOException {
        json.startObject("contradiction");
        requirements("conflict", contradiction.conflict());
        json.member("message", contradiction.words(words.locale())).endObject();
    }

    private void write(Answer answer) throws IOException {
        Implication implication = answer.implication();
        json.startObject().model("demanded", answer.demanded());
        if (implication instanceof Implied implied) {
            json.member("verdict", "implied");
            requirements("by", implied.by());
        } else if (implication instanceof NotImplied notImplied) {
            json.member("verdict", "not-implied")
                    .member("reason", notImplied.reason().code());
            Witness witness = notImplied.witness().orElse(null);
            if (witness != null) {
                witness(witness);
            }
        } else if (implication instanceof Undetermined undetermined) {
            json.member("verdict", "undetermined")
                    .member("reason", undetermined.reason().code());
        }
        json.member("message", implication.words(words.locale())).endObject();
    }

    private void requirements(String name, List<FrequencyRequirement> requirements) throws IOException {
        json.startArray(name);
        for (FrequencyRequirement requirement : requirements) {
            json.model(requirement);
        }
        json.endArray();
    }

    private void witness(Witness witness) throws IOException {
        json.startObject("witness");
        range("days", witness.days());
        json.startArray("records");
        for (Map.Entry<LocalDate, Long> record : witness.records().entrySet()) {
            json.startObject()
                    .member("date", record.getKey())
                    .member("count", record.getValue())
                    .endObject();
        }
        json.endArray();
        range("window", witness.window());
        json.member("observed", witness.observed()).member(witness.least() ? "atLeast" : "atMost", witness.demanded());
        AmountUnit unit = witness.unit().orElse(null);
        if (unit != null) {
            json.member("unit", unit.code());
        }
        json.endObject();
    }

    private void range(String name, DateRange range) throws IOException {
        json.startObject(name).member("start", range.getStart());
        LocalDate end = range.getEnd().orElse(null);
        if (end != null) {
            json.member("end", end);
        }
        json.endObject();
    }
}
