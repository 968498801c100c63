package io.github.dutylist.examples.cli.frequency;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.io.json.DutylistModule;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyWording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Phrases as an array with an object for each, which has the requirement as it stands in a list. */
final class PhrasesJson {

    private final Writer out;
    private final Words words;

    PhrasesJson(Writer out, Words words) {
        this.out = out;
        this.words = words;
    }

    void write(String text, List<FrequencyPhrase> phrases) throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new DutylistModule()).build();
        TextPositions positions = new TextPositions(text);
        try (JsonOutput json = new JsonOutput(out, mapper)) {
            json.startArray();
            for (FrequencyPhrase phrase : phrases) {
                TextPositions.Position start = positions.of(phrase.start());
                json.startObject()
                        .member("start", phrase.start())
                        .member("end", phrase.end())
                        .member("line", start.line())
                        .member("column", start.column())
                        .member("condition", phrase.isCondition())
                        .member("approximate", phrase.isApproximate())
                        .member("words", FrequencyWording.phrase(phrase.requirement(), words.locale()));
                String event = phrase.eventWords().orElse(null);
                if (event != null) {
                    json.member("eventWords", event);
                }
                json.model("requirement", phrase.requirement()).endObject();
            }
            json.endArray();
        }
    }
}
