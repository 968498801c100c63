package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.examples.cli.console.Terminal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    private Path directory;

    private String valid;

    @BeforeEach
    void readAValidList() throws IOException {
        valid = Files.readString(CommandRun.WATCH);
    }

    @Test
    void aValidListIsExitCodeZeroAndOneLine() {
        CommandRun run = CommandRun.of("validate", CommandRun.WATCH.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(1);
        assertThat(run.out()).endsWith("watch.json: valid\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFindingIsShownWithPlaceSeverityMessageCodeAndLine() throws IOException {
        CommandRun run =
                CommandRun.of("validate", file("list.json", valid.replace("\"version\": 2", "\"version\": \"2\"")));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.outLines().get(0))
                .startsWith(directory.resolve("list.json") + ":5:14: error: Wrong type (/version): ")
                .endsWith(" [wrong-type]");
        assertThat(run.outLines().get(1)).isEqualTo("     5 |   \"version\": \"2\",");
        assertThat(run.outLines().get(2)).isEqualTo("       |              ^");
        assertThat(run.outLines().get(3)).startsWith(directory.resolve("list.json") + ": invalid; 1 error");
    }

    @Test
    void theCaretStandsUnderAPlaceAfterChineseCharacters() {
        CommandRun run = CommandRun.withInput("{\"责任清单\": 一}", "validate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.outLines().get(0)).startsWith("-:1:10: error: ");
        assertThat(run.outLines().get(1)).isEqualTo("     1 | {\"责任清单\": 一}");
        assertThat(run.outLines().get(2)).isEqualTo("       |              ^");
    }

    @Test
    void theLanguageIsThatOfTheEnvironmentUnlessToldOtherwise() {
        String[] arguments = {"validate", sample("twelve-faults.json")};
        CommandRun chinese = CommandRun.in(Locale.SIMPLIFIED_CHINESE, Terminal.NONE, "", arguments);
        CommandRun french = CommandRun.in(Locale.FRENCH, Terminal.NONE, "", arguments);
        CommandRun toldOtherwise = CommandRun.in(
                Locale.FRENCH, Terminal.NONE, "", "validate", sample("twelve-faults.json"), "--locale", "zh");

        assertThat(chinese.out()).contains("错误：").contains("不通过");
        assertThat(french.out()).contains("error: ").contains("invalid");
        assertThat(toldOtherwise).isEqualTo(chinese);
        assertThat(french.exitCode()).isEqualTo(chinese.exitCode());
    }

    @Test
    void readsStandardInput() {
        CommandRun run = CommandRun.withInput(valid, "validate", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("-: valid\n");
    }

    @Test
    void readsEveryJsonFileOfADirectoryInTheOrderOfNames() throws IOException {
        file("b.json", valid);
        file("a/z.json", valid);
        file("a/y/x.json", valid);
        file("c.json", "{}");
        file("notes.txt", "not a list");

        CommandRun run = CommandRun.of("validate", directory.toString(), "--max", "0");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.outLines())
                .filteredOn(line -> line.endsWith(": valid"))
                .containsExactly(
                        directory.resolve("a/y/x.json") + ": valid",
                        directory.resolve("a/z.json") + ": valid",
                        directory.resolve("b.json") + ": valid");
        assertThat(run.out()).contains(directory.resolve("c.json") + ": invalid");
        assertThat(run.outLines()).last().asString().startsWith("4 files: 3 valid, 1 invalid; ");
    }

    @Test
    void aDirectoryWithoutListsIsNotSilentlyValid() {
        CommandRun run = CommandRun.of("validate", directory.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).containsExactly("dutylist: " + directory + ": no .json file in this directory");
    }

    @Test
    void documentsOfOtherTypesInADirectoryAreNamedAndSkipped() throws IOException {
        file("list.json", valid);
        String other = file("records.json", "{\"documentType\": \"meeting-minutes\"}");

        CommandRun run = CommandRun.of("validate", directory.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.errLines())
                .containsExactly("dutylist: " + other + ": skipped, its documentType is not known: meeting-minutes");
        assertThat(run.out()).endsWith("2 files: 1 valid, 1 skipped\n");
    }

    @Test
    void recordsAreCheckedAsWhatTheyAre() throws IOException {
        CommandRun valid = CommandRun.of("validate", sample("fulfilment/work-safety.records.json"));
        CommandRun invalid = CommandRun.of(
                "validate",
                file("records.json", "{\"documentType\": \"fulfilment-records\", \"formatVersion\": \"1.0\"}"));

        assertThat(valid.exitCode()).isZero();
        assertThat(invalid.exitCode()).isEqualTo(1);
        assertThat(invalid.out())
                .contains("(/reporter)")
                .contains("[missing-member]")
                .doesNotContain("wrong-document-type");
    }

    @Test
    void aDocumentOfAnotherTypeIsAFaultWhereItWasAskedFor() throws IOException {
        CommandRun run = CommandRun.of("validate", file("records.json", "{\"documentType\": \"meeting-minutes\"}"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("[wrong-document-type]");
    }

    @Test
    void aDirectoryOfOtherDocumentsOnlyIsNotSilentlyValid() throws IOException {
        file("records.json", "{\"documentType\": \"meeting-minutes\"}");

        assertThat(CommandRun.of("validate", directory.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void theSamplesAreAllValidButTheOneWithFaults() {
        CommandRun run = CommandRun.of("validate", CommandRun.SAMPLES.toString(), "--max", "0");

        assertThat(run.outLines())
                .filteredOn(line -> line.contains(": invalid"))
                .hasSize(1)
                .allMatch(line -> line.contains("twelve-faults.json"));
        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains("twelve-faults.expected.json: skipped"));
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() {
        String missing = directory.resolve("missing.json").toString();

        CommandRun run = CommandRun.of("validate", missing, CommandRun.WATCH.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("dutylist: " + missing + ": no such file");
        assertThat(run.out()).contains("watch.json: valid").endsWith("2 files: 1 valid, 1 could not be read\n");
    }

    @Test
    void saysInChineseThatAFileCannotBeRead() {
        CommandRun run = CommandRun.of("validate", "无此文件.json", "--locale", "zh");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("dutylist: 无此文件.json：文件不存在");
    }

    @Test
    void showsNoMoreFindingsThanAskedForButCountsAll() {
        CommandRun all = CommandRun.of("validate", sample("twelve-faults.json"));
        CommandRun two = CommandRun.of("validate", "--max", "2", sample("twelve-faults.json"));

        assertThat(two.outLines().subList(0, 6)).isEqualTo(all.outLines().subList(0, 6));
        assertThat(two.outLines()).hasSize(8);
        assertThat(two.outLines().get(6)).matches("[0-9]+ more findings not shown \\(see --max\\)");
        assertThat(two.outLines().get(7))
                .isEqualTo(all.outLines().get(all.outLines().size() - 1));
    }

    @Test
    void namesTheEncodingOfAFileThatIsNotUtf8() throws IOException {
        Path file = directory.resolve("gbk.json");
        Files.write(file, valid.getBytes(Charset.forName("GB18030")));

        CommandRun run = CommandRun.of("validate", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("[not-utf8]").contains("stopped before the end");
    }

    @Test
    void saysWhichRulesWereLeftOut() throws IOException {
        CommandRun run = CommandRun.of("validate", file("list.json", "[]"));

        assertThat(run.outLines()).last().asString().contains("rules could not be checked everywhere");
    }

    @Test
    void showsWhatIsHiddenInAFileName() throws IOException {
        String name = file("a\u202eb.json", valid);

        CommandRun run = CommandRun.of("validate", name);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("a\\u202eb.json: valid\n");
    }

    private String file(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return file.toString();
    }
}
