package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String TWO_DOCUMENTS = """
            石桥镇防汛工作责任清单

            一、镇党委责任
            （一）每季度至少研究一次防汛工作。
            （二）按受县委的监督检查。

            石桥镇河道保洁责任清单

            一、村民委员会责任
            （一）每月至少巡查两次河道。
            """;

    @TempDir
    private Path directory;

    @Test
    void everyDocumentBecomesAFileThatIsValid() throws IOException {
        CommandRun run = CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "-o", directory.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(directory.resolve("01.json"), directory.resolve("02.json"));
        }
        assertThat(CommandRun.of("validate", directory.toString()).exitCode()).isZero();
        assertThat(Files.readString(directory.resolve("02.json"))).contains("每月至少巡查两次河道");
    }

    @Test
    void theReportGivesLinesAndCountsOfEveryDocument() {
        CommandRun run = CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "-o", directory.toString());

        assertThat(run.out())
                .contains("document 1 石桥镇防汛工作责任清单: lines 1-5; 1 section, 2 clauses, 1 frequency\n")
                .contains("document 2 石桥镇河道保洁责任清单: lines 7-10; 1 section, 1 clause, 1 frequency\n")
                .endsWith("-: 2 documents; 2 sections, 3 clauses, 2 frequencies\n");
    }

    @Test
    void theOutlineShowsWhatWasFoundInEverySection() {
        CommandRun run =
                CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "-o", directory.toString(), "--locale", "zh");

        assertThat(run.out()).contains("""
                  行  章节            条款  频次  责任主体
                   3  一、镇党委责任     2     1  镇党委
                        每季度至少研究一次
                """);
    }

    @Test
    void theOutlineShowsProvisionsAssessmentsAndAllWhoBearSomething() {
        String text = """
                石桥镇河道保洁责任制度
                一、日常管护
                保洁站每日清理一次；巡河员每周巡查一次。
                二、考核与问责
                镇河长办每年12月组织考核，采取查阅资料、现场检查的方式。考核不合格的，约谈；连续两年不合格的，通报批评。
                """;
        CommandRun run = CommandRun.withInput(text, "import", "-", "-o", directory.toString(), "--locale", "zh");

        assertThat(run.out()).contains("""
                  行  章节            条款  追责  考核  频次  责任主体
                   2  一、日常管护       2                 2  保洁站，巡河员
                        每日清理一次；每周巡查一次
                   4  二、考核与问责           2     1     1
                        每年12月
                """);
    }

    @Test
    void theOutlineAsDataNamesSectionsRolesAndWords() throws IOException {
        JsonNode outline = MAPPER.readTree(CommandRun.withInput(
                                TWO_DOCUMENTS, "import", "-", "-o", directory.toString(), "--format", "json")
                        .out())
                .get("documents")
                .get(0)
                .get("outline");

        assertThat(outline.toString())
                .isEqualTo("[{\"section\":\"s1\",\"line\":3,\"depth\":0,\"number\":\"一、\",\"heading\":\"镇党委责任\","
                        + "\"roles\":[\"r-1\"],\"bearers\":[\"r-1\"],\"clauses\":2,\"provisions\":0,\"assessments\":0,"
                        + "\"frequencies\":[\"每季度至少研究一次\"]}]");
    }

    @Test
    void findingsOfTheImportStandInTheText() {
        CommandRun run =
                CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "-o", directory.toString(), "--locale", "zh");

        assertThat(run.out())
                .contains("-:5:4: 提示：“按受”疑为“接受”之误")
                .contains("     5 | （二）按受县委的监督检查。\n       |       ^\n")
                .contains("第 1 份文件 石桥镇防汛工作责任清单：第 1—5 行；");
    }

    @Test
    void findingsOfAListStandInItsFile() {
        CommandRun run = CommandRun.of("import", sample("texts/work-safety-notice.txt"), "-o", directory.toString());

        assertThat(run.out()).containsPattern("01\\.json:[0-9]+:[0-9]+: info: ").contains("01.json: valid; ");
    }

    @Test
    void theReportAsDataHasAnObjectForEachDocument() throws IOException {
        CommandRun run =
                CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "-o", directory.toString(), "--format", "json");
        JsonNode report = MAPPER.readTree(run.out());
        JsonNode first = report.get("documents").get(0);

        assertThat(report.get("file").textValue()).isEqualTo("-");
        assertThat(report.get("documents")).hasSize(2);
        assertThat(first.get("file").textValue())
                .isEqualTo(directory.resolve("01.json").toString());
        assertThat(first.get("firstLine").intValue()).isEqualTo(1);
        assertThat(first.get("lastLine").intValue()).isEqualTo(5);
        assertThat(first.get("sections").intValue()).isEqualTo(1);
        assertThat(first.get("clauses").intValue()).isEqualTo(2);
        assertThat(first.get("frequencies").intValue()).isEqualTo(1);
        assertThat(first.get("import")
                        .get("counts")
                        .get("byCode")
                        .get("suspected-slip")
                        .intValue())
                .isEqualTo(1);
        assertThat(first.get("list").get("verdict").textValue()).isEqualTo("valid");
    }

    @Test
    void saysWhichDocumentRepeatsAnother() throws IOException {
        String twice = TWO_DOCUMENTS + "\n" + TWO_DOCUMENTS;
        CommandRun text = CommandRun.withInput(twice, "import", "-", "-o", directory.toString());
        CommandRun json = CommandRun.withInput(twice, "import", "-", "-o", directory.toString(), "--format", "json");

        assertThat(text.out()).contains("repeats document 1; ").contains("-: 4 documents; 2 of them repeated; ");
        assertThat(MAPPER.readTree(json.out())
                        .get("documents")
                        .get(3)
                        .get("repeats")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void aTextInGb18030IsReadAndSaidToBe() throws IOException {
        Path text = directory.resolve("gbk.txt");
        Files.write(text, TWO_DOCUMENTS.getBytes(Charset.forName("GB18030")));

        CommandRun run = CommandRun.of("import", text.toString(), "-o", directory.toString());

        assertThat(run.out()).contains("[assumed-encoding]").contains("2 documents");
        assertThat(run.out()).contains("     5 | （二）按受县委的监督检查。\n");
        assertThat(directory.resolve("01.json")).exists();
    }

    @Test
    void aTextInAnotherEncodingIsImportedWhenToldWhich() throws IOException {
        Path text = directory.resolve("gbk.txt");
        Files.write(text, TWO_DOCUMENTS.getBytes(Charset.forName("GBK")));

        CommandRun run = CommandRun.of("import", text.toString(), "-o", directory.toString(), "--encoding", "gb18030");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("     5 | （二）按受县委的监督检查。\n");
        assertThat(Files.readString(directory.resolve("02.json"))).contains("每月至少巡查两次河道");
    }

    @Test
    void aWrongEncodingIsOneLine() {
        CommandRun unknown = CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "--encoding", "gb1");
        CommandRun wrong = CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "--encoding", "us-ascii");

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.errLines())
                .containsExactly("dutylist: there is no encoding gb1; use utf-8, gb18030, gbk or utf-16");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.errLines()).containsExactly("dutylist: -: not in US-ASCII");
    }

    @Test
    void aTargetThatIsNoDirectoryIsOneLine() throws IOException {
        Path file = Files.createFile(directory.resolve("taken"));

        CommandRun run = CommandRun.withInput(TWO_DOCUMENTS, "import", "-", "-o", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).containsExactly("dutylist: " + file + ": not a directory");
    }

    @Test
    void aTextThatIsNotThereIsOneLine() {
        CommandRun run = CommandRun.of(
                "import", "missing.txt", "-o", directory.resolve("new").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("dutylist: missing.txt: no such file");
        assertThat(directory.resolve("new")).doesNotExist();
    }
}
