package io.github.dutylist.examples.cli.fulfilment;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.fulfilment.Schedule;
import io.github.dutylist.fulfilment.ScheduleEntry;
import io.github.dutylist.fulfilment.UndatedEntry;
import io.github.dutylist.io.json.DutylistModule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A schedule as an object with an entry for everything that is due, and for what has no day. */
final class ScheduleJson {

    private final JsonOutput json;

    private ScheduleJson(JsonOutput json) {
        this.json = json;
    }

    static void write(Schedule schedule, List<ScheduleEntry> entries, Writer out) throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new DutylistModule()).build();
        try (JsonOutput json = new JsonOutput(out, mapper)) {
            json.startObject()
                    .model("list", schedule.list())
                    .model("period", schedule.period())
                    .member("asOf", schedule.asOf())
                    .startArray("entries");
            for (ScheduleEntry entry : entries) {
                new ScheduleJson(json).write(entry);
            }
            json.endArray().startArray("undated");
            for (UndatedEntry entry : schedule.undated()) {
                new ScheduleJson(json).write(entry);
            }
            json.endArray().endObject();
        }
    }

    private void write(ScheduleEntry entry) throws IOException {
        json.startObject().member("id", entry.id()).member("due", entry.due()).member("clause", entry.clause());
        member("role", entry.role());
        member("recipient", entry.recipient());
        json.model("frequency", entry.frequency())
                .model("period", entry.period())
                .member("owed", entry.owed())
                .endObject();
    }

    private void write(UndatedEntry entry) throws IOException {
        json.startObject().member("clause", entry.clause());
        member("role", entry.role());
        member("recipient", entry.recipient());
        json.model("frequency", entry.frequency());
        if (entry.period().isPresent()) {
            json.model("period", entry.period().get());
        }
        json.member("reason", entry.reason().code()).endObject();
    }

    private void member(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.member(name, value.get());
        }
    }
}
