package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {

    @TempDir
    private Path directory;

    private static final String[] SUMMER = {
        "schedule", sample("work-safety.json"), "--from", "2026-07-01", "--to", "2026-09-30"
    };

    @Test
    void theTableIsInTheOrderOfTheDays() {
        CommandRun run = CommandRun.of(SUMMER);
        List<String> days = run.outLines().stream()
                .filter(line -> line.startsWith("  2026-"))
                .map(line -> line.substring(2, 12))
                .toList();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(days).isNotEmpty().isSorted();
        assertThat(run.outLines())
                .anySatisfy(
                        line -> assertThat(line).matches("  2026-09-30 +lb-3 .*每季度至少召开一次 +2026-Q3 +0/1 +not yet due"));
    }

    @Test
    void withRecordsOnlyWhatIsStillOwedIsShown() {
        List<String> arguments = new ArrayList<>(List.of(SUMMER));
        arguments.addAll(List.of("--records", sample("fulfilment/work-safety.records.json"), "--locale", "zh"));

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0)).endsWith("2026-07-01 至 2026-09-30，截至 2026-07-01");
        assertThat(run.out()).doesNotContain("已落实");
    }

    @Test
    void asDataEveryEntryHasAnIdentifierThatStaysTheSame() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(SUMMER));
        arguments.addAll(List.of("--format", "json"));
        JsonNode schedule = new ObjectMapper()
                .readTree(CommandRun.of(arguments.toArray(String[]::new)).out());

        assertThat(schedule.get("asOf").textValue()).isEqualTo("2026-07-01");
        assertThat(schedule.get("entries")).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.get("id").textValue()).startsWith("https://lists.example.org/yunling/");
            assertThat(entry.get("due").textValue()).isBetween("2026-07-01", "2026-09-30");
        });
    }

    @Test
    void theCalendarHasEverythingThatIsDue() throws IOException {
        Path calendar = directory.resolve("summer.ics");
        List<String> arguments = new ArrayList<>(List.of(SUMMER));
        arguments.addAll(List.of("--ics", calendar.toString()));

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        String written = Files.readString(calendar);

        assertThat(run.exitCode()).isZero();
        assertThat(written).startsWith("BEGIN:VCALENDAR\r\n").contains("DUE;VALUE=DATE:20260930");
        assertThat(written.split("BEGIN:VTODO", -1))
                .hasSize(1
                        + (int) run.outLines().stream()
                                .filter(line -> line.startsWith("  2026-"))
                                .count());
    }

    @Test
    void theCalendarMayBeAllThatIsWrittenToStandardOutput() {
        List<String> arguments = new ArrayList<>(List.of(SUMMER));
        arguments.addAll(List.of("--ics", "-"));

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatHasNoDayIsShownAndCountedWithTheReason() throws IOException {
        String[] schedule = {
            "schedule", sample("school-safety.json"), "--from", "2026-01-01", "--to", "2026-12-31", "--format", "text"
        };
        CommandRun english = CommandRun.of(schedule);
        schedule[7] = "json";
        JsonNode undated =
                new ObjectMapper().readTree(CommandRun.of(schedule).out()).get("undated");

        assertThat(english.out()).contains("why it has no day", "the periods of the host are not known");
        assertThat(english.outLines().get(english.outLines().size() - 1))
                .endsWith(" due; " + undated.size() + " without a day");
        assertThat(undated).extracting(entry -> entry.get("reason").textValue()).contains("period-scheme");
        String[] calendar = {
            "schedule", schedule[1], "--from", "2026-01-01", "--to", "2026-12-31", "--ics", "-", "--locale", "zh"
        };
        assertThat(CommandRun.of(calendar).err()).contains(undated.size() + " 项无法确定期限，未列入日历");
    }

    @Test
    void aFolderThatIsMissingIsNamedAsSuch() {
        List<String> arguments = new ArrayList<>(List.of(SUMMER));
        arguments.addAll(List.of("--ics", directory.resolve("none/summer.ics").toString()));

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such folder to write it to");
    }

    @Test
    void aCalendarThatCannotBeWrittenIsOneLine() {
        List<String> arguments = new ArrayList<>(List.of(SUMMER));
        arguments.addAll(List.of("--ics", directory.toString()));

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void asksForTheDays() {
        CommandRun run = CommandRun.of("schedule", sample("work-safety.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("dutylist: give the days with --from and --to");
    }
}
