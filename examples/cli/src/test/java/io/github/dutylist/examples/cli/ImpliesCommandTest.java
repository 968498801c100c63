package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliesCommandTest {

    @Test
    void whatFollowsIsExitCodeZeroAndSaysFromWhat() {
        CommandRun run = CommandRun.of("implies", "每季度至少一次", "每年不少于四次");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("每年不少于四次 (at least 4 times in each year): implied,"
                        + " it follows from 每季度至少一次 (at least once in each quarter)\n");
    }

    @Test
    void whatIsWrittenAsInAListIsSaidInWords() {
        CommandRun run = CommandRun.of(
                "implies",
                "{\"kind\":\"count-per-period\",\"min\":1,\"bound\":\"at-least\",\"unit\":\"half-year\"}",
                "每年至少2次",
                "--locale",
                "zh");

        assertThat(run.out()).startsWith("每年至少2次：").contains("由“每半年至少1次”即可得出");
    }

    @Test
    void whatDoesNotFollowIsExitCodeOneWithACounterexample() {
        CommandRun run = CommandRun.of("implies", "每年不少于四次", "每季度至少一次", "--locale", "zh");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.outLines().get(0)).startsWith("每季度至少一次：不蕴含：").contains("可以一次都没有，而要求至少 1 次");
        assertThat(run.outLines().get(1)).startsWith("  反例：");
    }

    @Test
    void whatNobodyCanTellIsExitCodeThree() {
        CommandRun run = CommandRun.of("implies", "定期", "每年至少一次");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).startsWith("每年至少一次 (at least once in each year): undetermined: ");
    }

    @Test
    void wordsThatNoRequirementSaysExactlyLeaveTheAnswerToAPerson() throws IOException {
        String[] arguments = {"implies", "汛期每周至少检查一次", "每年至少五十次", "--locale", "zh"};
        CommandRun text = CommandRun.of(arguments);
        CommandRun data = CommandRun.of("implies", arguments[1], arguments[2], "--format", "json");

        assertThat(text.exitCode()).isEqualTo(3);
        assertThat(text.outLines().get(0)).startsWith("“每周至少检查一次”不能完全用频次要求表达");
        assertThat(data.exitCode()).isEqualTo(3);
        assertThat(new ObjectMapper()
                        .readTree(data.out())
                        .get("approximate")
                        .get(0)
                        .textValue())
                .isEqualTo("每周至少检查一次");
    }

    @Test
    void aWorkingDayIsNoCalendarDay() {
        assertThat(CommandRun.of("implies", "每工作日巡查", "每日巡查").exitCode()).isEqualTo(3);
        assertThat(CommandRun.of("implies", "每工作日巡查两次", "每工作日巡查一次").exitCode()).isZero();
    }

    @Test
    void severalRequirementsTogetherMayImplyWhatNoneDoesAlone() {
        assertThat(CommandRun.of("implies", "每年至少两次", "每半年至少一次").exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("implies", "每年至少两次", "每半年不超过1次", "每半年至少一次").exitCode())
                .isZero();
    }

    @Test
    void thatWhatIsGivenContradictsItselfIsSaid() throws IOException {
        String[] arguments = {"implies", "每年至少一次", "每年至少三次", "每半年不超过1次", "每月至少一次", "--locale", "zh"};
        CommandRun text = CommandRun.of(arguments);
        CommandRun data = CommandRun.of("implies", arguments[2], arguments[3], arguments[4], "--format", "json");

        assertThat(text.exitCode()).isZero();
        assertThat(text.outLines().get(0)).startsWith("前提互相矛盾（每年至少三次，每半年不超过1次），不能同时做到：");
        assertThat(text.outLines().get(1)).startsWith("每月至少一次").contains("：蕴含");
        assertThat(new ObjectMapper().readTree(data.out()).at("/contradiction/conflict"))
                .hasSize(2);
        assertThat(CommandRun.of("implies", "每年至少三次", "每年至少一次").out()).doesNotContain("contradict");
    }

    @Test
    void everyDemandOfTheLastArgumentHasToFollow() {
        CommandRun run = CommandRun.of("implies", "每季度至少一次", "每年不少于四次，每月至少一次");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("(at least 4 times in each year): implied")
                .contains("(at least once in each month): not implied");
    }

    @Test
    void requirementsMayBeWrittenAsInAList() throws IOException {
        CommandRun run = CommandRun.of(
                "implies",
                "{\"kind\":\"count-per-period\",\"min\":1,\"bound\":\"at-least\",\"unit\":\"half-year\"}",
                "{\"kind\":\"count-per-period\",\"min\":2,\"bound\":\"at-least\",\"unit\":\"year\"}",
                "--format",
                "json");
        JsonNode answer = new ObjectMapper().readTree(run.out()).get("answers").get(0);

        assertThat(run.exitCode()).isZero();
        assertThat(answer.get("verdict").textValue()).isEqualTo("implied");
        assertThat(answer.get("by").get(0).get("unit").textValue()).isEqualTo("half-year");
    }

    @Test
    void asDataACounterexampleHasItsDays() throws IOException {
        CommandRun run = CommandRun.of("implies", "每年不少于四次", "每季度至少一次", "--format", "json");
        JsonNode answer = new ObjectMapper().readTree(run.out()).get("answers").get(0);

        assertThat(answer.get("verdict").textValue()).isEqualTo("not-implied");
        assertThat(answer.get("reason").textValue()).isEqualTo("witness");
        assertThat(answer.get("witness").get("records")).isNotEmpty();
        assertThat(answer.get("witness").get("atLeast").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"重点工作", "未每年召开会议的", "{", "{\"kind\":\"fortnightly\"}", ""})
    void whatStatesNoRequirementIsExitCodeTwoAndOneLine(String argument) {
        CommandRun run = CommandRun.of("implies", argument, "每年至少一次");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("dutylist: ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"count-per-period\",\"min\":3,\"max\":1,\"bound\":\"range\",\"unit\":\"year\"}",
                "{\"kind\":\"count-per-period\",\"bound\":\"at-least\",\"unit\":\"year\"}",
                "{\"kind\":\"count-per-period\",\"min\":0,\"bound\":\"at-least\",\"unit\":\"year\"}",
                "{\"kind\":\"count-per-period\",\"min\":1,\"bound\":\"at-least\",\"unit\":\"month\",\"every\":5}",
                "{\"kind\":\"count-per-window\",\"min\":1,\"window\":{\"value\":2,\"unit\":\"hour\"}}"
            })
    void aRequirementThatBreaksTheRulesIsNamedWithWhatIsWrong(String argument) {
        for (CommandRun run : new CommandRun[] {
            CommandRun.of("implies", argument, "每年至少一次"), CommandRun.of("implies", "每年至少一次", argument)
        }) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).hasSize(1);
            assertThat(run.err())
                    .startsWith("dutylist: " + argument + ": ")
                    .containsPattern("\\[[a-z-]+\\]|malformed-value: ");
        }
    }

    @Test
    void aSoundRequirementWithEventsIsRead() {
        String fire =
                "{\"kind\":\"deadline-after-event\",\"eventTypes\":[\"fire\"],\"within\":{\"value\":1,\"unit\":\"day\"},"
                        + "\"quote\":\"1日内\"}";

        assertThat(CommandRun.of("implies", fire, fire).exitCode()).isZero();
    }

    @Test
    void aPolicySaysWhatAWordMeansAndACalendarHowLongWorkingDaysAre(@TempDir Path directory) throws IOException {
        Path policy = Files.writeString(directory.resolve("policy.json"), """
                {"documentType": "evaluation-policy", "formatVersion": "1.0", "terms": {"periodic":
                  {"kind": "count-per-period", "min": 1, "bound": "at-least", "unit": "quarter"}}}
                """);
        Path days =
                Files.writeString(directory.resolve("days.txt"), "2026-10-01..2026-10-07 off\n2026-10-10 working\n");
        String[] periodic = {"implies", "定期", "每年至少四次", "--policy", policy.toString()};

        assertThat(CommandRun.of("implies", "定期", "每年至少四次").exitCode()).isEqualTo(3);
        assertThat(CommandRun.of("implies", "定期", "每年至少四次").out()).contains("--policy");
        assertThat(CommandRun.of("implies", "3个工作日内", "10日内").out()).contains("--working-days");
        assertThat(CommandRun.of(periodic).exitCode()).isZero();
        assertThat(CommandRun.of("implies", "3个工作日内", "10日内").exitCode()).isEqualTo(3);
        assertThat(CommandRun.of("implies", "3个工作日内", "10日内", "--working-days", days.toString())
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("implies", "3个工作日内", "9日内", "--working-days", days.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aPolicyThatHasErrorsIsNoAnswer(@TempDir Path directory) throws IOException {
        Path policy = Files.writeString(directory.resolve("policy.json"), """
                {"documentType": "evaluation-policy", "formatVersion": "1.0", "partialPeriod": "half"}
                """);
        CommandRun run = CommandRun.of("implies", "定期", "每年至少四次", "--policy", policy.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("policy.json:1:");
    }
}
