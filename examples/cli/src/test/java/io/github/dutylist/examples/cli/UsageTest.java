package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vlidate",
                "validate",
                "validate --frmat x",
                "validate --format xml list.json",
                "validate --locale fr list.json",
                "validate --max many list.json",
                "validate --max -1 list.json",
                "validate list.json --locale",
                "validate @list",
                "format",
                "format one.json two.json",
                "schema list",
                "rules all",
                "explain",
                "explain nothing-like-it",
                "phrases",
                "implies",
                "implies 每年一次",
                "evaluate",
                "evaluate list.json",
                "evaluate list.json records.json --from yesterday",
                "schedule",
                "schedule list.json",
                "check list.json",
                "check --profile profile.json",
                "check --profile profile.json --format xml list.json",
                "check --profile profile.json --date yesterday list.json",
                "impact --old profile.json list.json",
                "compare list.json",
                "compare one.json two.json --format csv",
                "profile-from",
                "profile-from list.json --id \u8d23\u4efb"
            })
    void wrongUsageIsExitCodeTwoAndOneLine(String line) {
        CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("dutylist").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluate a.json b.json --from yesterday --locale zh|--from 的值“yesterday”无效，应为日期，如 2026-03-01",
                "validate --format xml a.json --locale=zh|--format 的值“xml”无效，应为 text 或 json",
                "evaluate a.json --locale zh|缺少 RECORDS",
                "vlidate --locale zh|无法识别“vlidate”，是否指 validate",
                "implies {\"kind\":\"count-per-period\",\"min\":\"x\"} 每年一次 --locale zh|不是频次要求的 JSON"
            })
    void wrongUsageIsToldInTheLanguageAskedFor(String line, String expected) {
        CommandRun run = CommandRun.of(line.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(expected);
    }

    @Test
    void oneRequirementIsTooFew() {
        assertThat(CommandRun.of("implies", "每年一次").err()).contains("missing REQUIREMENT: at least 2 are needed");
        assertThat(CommandRun.of("implies", "每年一次", "--locale", "zh").err()).contains("缺少 REQUIREMENT，至少要有 2 个");
    }

    @Test
    void proposesTheCommandThatWasMeant() {
        assertThat(CommandRun.of("vlidate").err()).contains("did you mean validate");
    }

    @Test
    void helpListsTheCommandsInBothLanguages() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Stream.of(
                        "validate",
                        "import",
                        "phrases",
                        "implies",
                        "evaluate",
                        "schedule",
                        "check",
                        "impact",
                        "compare",
                        "profile-from",
                        "format",
                        "schema",
                        "rules",
                        "explain"))
                .allSatisfy(command -> assertThat(run.out()).containsPattern("(?m)^  " + command + " .*[一-龥]"));
        assertThat(run.out()).contains("Exit codes: 0").contains("退出码：0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "import",
                "phrases",
                "implies",
                "evaluate",
                "schedule",
                "check",
                "impact",
                "compare",
                "profile-from",
                "format",
                "schema",
                "rules",
                "explain"
            })
    void everyCommandHasHelp(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: dutylist " + command + " ");
    }

    @Test
    void theVersionIsThatOfTheLibrary() {
        assertThat(CommandRun.of("--version").out()).matches("dutylist [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
    }
}
