package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String LIST = sample("work-safety.json");
    private static final String RECORDS = sample("fulfilment/work-safety.records.json");

    @TempDir
    private Path directory;

    @Test
    void theTableShowsWhatWasRequiredDoneAndMissed() {
        CommandRun run = CommandRun.of("evaluate", LIST, RECORDS);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0)).endsWith(": 2026-02-01 to 2026-06-30, as of 2026-07-01");
        assertThat(run.outLines().get(1)).matches("  clause +role +required +period +done +due +status");
        assertThat(run.outLines())
                .anySatisfy(line -> assertThat(line).matches("  lb-3 .*每季度至少召开一次 +2026-Q1 +1/1 .*satisfied"))
                .anySatisfy(line -> assertThat(line).matches(" +2026-M05 +0/1 .*shortfall: 1 missing"));
    }

    @Test
    void speaksChinese() {
        CommandRun run = CommandRun.of("evaluate", LIST, RECORDS, "--locale", "zh");

        assertThat(run.out()).contains("截至 2026-07-01").contains("已落实").contains("次数不足：差 1");
    }

    @Test
    void theTimeMayBeChosen() {
        CommandRun run = CommandRun.of(
                "evaluate", LIST, RECORDS, "--from", "2026-04-01", "--to", "2026-05-31", "--as-of", "2026-05-15");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0)).endsWith(": 2026-04-01 to 2026-05-31, as of 2026-05-15");
    }

    @Test
    void asDataItIsTheReportOfTheFormat() throws IOException {
        Path report = directory.resolve("report.json");
        CommandRun run = CommandRun.of("evaluate", LIST, RECORDS, "--format", "json");
        Files.writeString(report, run.out());
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(json.get("documentType").textValue()).isEqualTo("fulfilment-report");
        assertThat(json.get("asOf").textValue()).isEqualTo("2026-07-01");
        assertThat(CommandRun.of("validate", report.toString()).exitCode()).isZero();
    }

    @Test
    void periodsOfTheUserAreTakenFromAFile() throws IOException {
        Path terms = Files.writeString(directory.resolve("terms.txt"), """
                # 2026
                https://calendar.example.org/cn/school-terms 2026秋季学期 2026-09-01..2027-01-23
                https://calendar.example.org/cn/school-terms 2026春季学期 2026-02-16..2026-07-05
                """);
        String[] evaluate = {"evaluate", sample("school-safety.json"), sample("fulfilment/school-safety.records.json")};

        assertThat(CommandRun.of(evaluate).out()).doesNotContain("2026秋季学期");
        assertThat(CommandRun.of(with(evaluate, "--periods", terms)).out()).contains("2026秋季学期");
    }

    @Test
    void workingDaysAreTakenFromAFile() throws IOException {
        Path days = Files.writeString(directory.resolve("days.txt"), "2026-01-01..2026-01-03 休 # 元旦\n2026-01-04 班\n");
        Path policy = Files.writeString(directory.resolve("policy.json"), """
                {"documentType": "evaluation-policy", "formatVersion": "1.0",
                 "promptness": {"prompt": {"value": 2, "unit": "working-day"}}}
                """);
        CommandRun run = CommandRun.of(
                with(with(new String[] {"evaluate", LIST, RECORDS}, "--working-days", days), "--policy", policy));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void linesOfAFileOfDaysThatAreMalformedAreNamed() throws IOException {
        Path days = Files.writeString(directory.resolve("days.txt"), "2026-01-01 off\n2026-13-01 off\n");
        Path kinds = Files.writeString(directory.resolve("kinds.txt"), "2026-01-01 holiday\n");
        Path years = Files.writeString(directory.resolve("years.txt"), "2024-01-01 off\n2026-01-01 off\n");
        Path terms = Files.writeString(directory.resolve("terms.txt"), "urn:x a 2026-01-01\nurn:x b 2026-01-01\n");
        String[] evaluate = {"evaluate", LIST, RECORDS};

        assertThat(CommandRun.of(with(evaluate, "--working-days", days)).err())
                .contains("days.txt:2: “2026-13-01” is no day");
        assertThat(CommandRun.of(with(evaluate, "--working-days", kinds)).err())
                .contains("kinds.txt:1: after the days there must be off or working");
        assertThat(CommandRun.of(with(evaluate, "--working-days", years)).err())
                .contains("a year between others is missing");
        assertThat(CommandRun.of(with(evaluate, "--periods", terms)).err()).contains("overlap or share a key");
    }

    @Test
    void linesOfAFileOfDaysThatDisagreeOrGoOnAreNamed() throws IOException {
        Path both =
                Files.writeString(directory.resolve("both.txt"), "2026-01-01..2026-01-03 off\n2026-01-03 working\n");
        Path more = Files.writeString(directory.resolve("more.txt"), "2026-01-01 off 2026-01-02 off\n");
        Path back = Files.writeString(directory.resolve("back.txt"), "2026-01-03..2026-01-01 off\n");
        String[] evaluate = {"evaluate", LIST, RECORDS};

        assertThat(CommandRun.of(with(evaluate, "--working-days", both)).err())
                .contains("both.txt:2: 2026-01-03 is said to be off and to be working");
        assertThat(CommandRun.of(with(evaluate, "--working-days", more)).err())
                .contains("more.txt:1: “2026-01-02 off” is too much");
        assertThat(CommandRun.of(with(evaluate, "--working-days", back)).err())
                .contains("back.txt:1: 2026-01-01 is before 2026-01-03");
        assertThat(CommandRun.of(with(evaluate, "--working-days", back)).exitCode())
                .isEqualTo(2);
    }

    @Test
    void recordsOfTheDayOfEvaluationAndLaterAreNotKnownAndSaidToBe() throws IOException {
        Path records = directory.resolve("records.json");
        Files.writeString(
                records,
                Files.readString(Path.of(RECORDS))
                        .replaceFirst("\"date\": \"2026-..-..\"", "\"date\": \"2027-03-01\""));

        CommandRun run = CommandRun.of("evaluate", LIST, records.toString(), "--as-of", "2026-07-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0)).endsWith("as of 2026-07-01");
        assertThat(run.errLines())
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "warning: records that are not of days before 2026-07-01 are not known then, 1 of them: "));
    }

    @Test
    void aListIsNotItsOwnPredecessor() {
        CommandRun run = CommandRun.of("evaluate", LIST, RECORDS, "--replaced", LIST);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("not the version that the list names in replaces");
    }

    private static String[] with(String[] arguments, String option, Path file) {
        String[] more = Arrays.copyOf(arguments, arguments.length + 2);
        more[arguments.length] = option;
        more[arguments.length + 1] = file.toString();
        return more;
    }

    @Test
    void recordsOfAnotherListAreOneLine() {
        CommandRun run = CommandRun.of("evaluate", sample("fire-safety.json"), RECORDS);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains("these are records of another list"));
    }

    @Test
    void aListWithErrorsIsRefused() {
        CommandRun run = CommandRun.of("evaluate", sample("twelve-faults.json"), RECORDS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[effective-reversed]");
    }

    @Test
    void recordsThatDoNotFitTheListAreShownAndRefused() throws IOException {
        Path records = directory.resolve("records.json");
        Files.writeString(records, Files.readString(Path.of(RECORDS)).replace("\"lb-2\"", "\"lb-22\""));

        CommandRun run = CommandRun.of("evaluate", LIST, records.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("[record-unknown-clause]")
                .contains("lb-22")
                .containsPattern("records.json:[0-9]+:[0-9]+");
    }

    @Test
    void whatIsNotUnderstoodInRecordsIsShownAndTheyAreUsed() throws IOException {
        Path records = directory.resolve("records.json");
        Files.writeString(
                records, Files.readString(Path.of(RECORDS)).replaceFirst("\"title\"", "\"titel\": \"\", \"title\""));

        CommandRun run = CommandRun.of("evaluate", LIST, records.toString());

        assertThat(run.err()).contains("[unknown-member]").contains("titel");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2026-Q1");
    }

    @Test
    void aRequirementWithoutItsWordsIsSaidInStandardOnes() throws IOException {
        Path list = directory.resolve("list.json");
        Files.writeString(list, Files.readString(Path.of(LIST)).replaceFirst(",\\s*\"quote\": \"每季度至少召开一次\"", ""));

        CommandRun run = CommandRun.of("evaluate", list.toString(), RECORDS, "--locale", "zh");

        assertThat(run.out()).contains("每季度至少1次").doesNotContain("每季度至少召开一次");
    }

    @Test
    void moreThanAHundredYearsAreWrongUsage() {
        CommandRun run = CommandRun.of("evaluate", LIST, RECORDS, "--from", "1900-01-01", "--to", "2200-01-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("dutylist: 1900-01-01 to 2200-01-01 is more than 100 years");
    }

    @Test
    void recordsWithoutALastDayNeedOne() throws IOException {
        Path records = directory.resolve("records.json");
        Files.writeString(records, Files.readString(Path.of(RECORDS)).replaceFirst(",\\s*\"end\": \"2026-06-30\"", ""));

        CommandRun run = CommandRun.of("evaluate", LIST, records.toString(), "--locale", "zh");

        assertThat(run.err()).contains("记录的时段没有截止日，请用 --to 指定");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("evaluate", LIST, records.toString(), "--to", "2026-06-30")
                        .exitCode())
                .isZero();
    }

    @Test
    void daysInTheWrongOrderAreWrongUsage() {
        CommandRun run = CommandRun.of("evaluate", LIST, RECORDS, "--from", "2026-06-01", "--to", "2026-05-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("dutylist: --to 2026-05-01 is before --from 2026-06-01");
    }
}
