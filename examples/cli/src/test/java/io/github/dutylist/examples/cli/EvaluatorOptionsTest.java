package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list is measured by besides its own words: files that a user gives to {@code evaluate} and {@code schedule}. */
class EvaluatorOptionsTest {

    private static final String LIST = """
            {"documentType": "responsibility-list", "formatVersion": "1.0",
             "id": "urn:example:reservoir", "version": %d, "title": "青石水库管理所防汛责任清单", "status": "in-force",
             "effective": {"start": "%s"}, "timeZone": "Asia/Shanghai", "organisation": "reservoir",
             "organisations": [{"id": "reservoir", "name": "青石水库管理所"}],
             "eventTypes": [{"id": "alarm", "title": "超汛限水位"}],
             "roles": [{"id": "head", "holder": "post", "title": "所长", "organisation": "reservoir", "responsibilities": ["first-responsible", "principal"]}],
             "sections": [{"id": "s1", "kind": "duties", "roles": ["head"], "clauses": [
               {"id": "c1", "text": "超汛限水位后2小时内报告，3个工作日内报送书面材料。", "frequencies": [
                 {"kind": "deadline-after-event", "eventTypes": ["alarm"], "within": {"value": 2, "unit": "hour"}, "quote": "2小时内"},
                 {"kind": "deadline-after-event", "eventTypes": ["alarm"], "within": {"value": 3, "unit": "working-day"},
                  "quote": "3个工作日内"}]},
               {"id": "c2", "text": "每年至少巡查大坝四次。", "frequencies": [
                 {"kind": "count-per-period", "min": 4, "bound": "at-least", "unit": "year", "quote": "每年至少巡查大坝四次"}]}]}]}
            """;

    private static final String RECORDS = """
            {"documentType": "fulfilment-records", "formatVersion": "1.0",
             "list": {"id": "urn:example:reservoir", "version": 2}, "reporter": "水库管理所",
             "coverage": {"start": "2026-01-01", "end": "2026-10-09"},
             "events": [{"id": "alarm-1", "eventType": "alarm", "date": "2026-09-30", "occurredAt": "2026-09-30T09:30:00+08:00"}],
             "records": [%s]}
            """;

    private static final String PATROL = """
            {"id": "patrol-%d", "clauses": ["c2"], "date": "2026-0%d-11", "title": "巡查大坝"}""";

    @TempDir
    private Path directory;

    private String list = "";
    private String records = "";

    @BeforeEach
    void writeDocuments() throws IOException {
        list = write("list.json", LIST.formatted(2, "2026-07-01"));
        List<String> patrols = new ArrayList<>();
        for (int month = 2; month <= 6; month++) {
            patrols.add(PATROL.formatted(month, month));
        }
        records = write("records.json", RECORDS.formatted(String.join(",", patrols)));
    }

    @Test
    void workingDaysMoveTheDeadline() throws IOException {
        String weekends = write("weekends.txt", "2026-01-01 休\n");
        String holidays = write("holidays.txt", "2026-10-01..2026-10-07 休 # 国庆\n2026-10-10 班\n");

        assertThat(evaluate().out()).containsPattern("3个工作日内 .*not evaluable: the working-day calendar does not tell");
        assertThat(evaluate("--working-days", weekends).out()).containsPattern("3个工作日内 .*2026-10-05 +overdue");
        assertThat(evaluate("--working-days", holidays).out()).containsPattern("3个工作日内 .*2026-10-10 +not yet due");
    }

    @Test
    void aClauseOfTheVersionReplacedGoesOnWhereThePolicySaysSo() throws IOException {
        String replaced = write("version-1.json", LIST.formatted(1, "2024-01-01"));
        String policy = write("policy.json", """
                {"documentType": "evaluation-policy", "formatVersion": "1.0", "continuity": "by-clause-id"}
                """);

        assertThat(evaluate().out()).containsPattern("每年至少巡查大坝四次 +2026-A1 +0/2 ");
        assertThat(evaluate("--replaced", replaced).out()).containsPattern("每年至少巡查大坝四次 +2026-A1 +0/2 ");
        assertThat(evaluate("--replaced", replaced, "--policy", policy).out())
                .containsPattern("每年至少巡查大坝四次 +2026-A1 +5/4 +2026-12-31 +satisfied");
    }

    @Test
    void warningsOfOneKindAreOneUnlessAllAreWanted() {
        CommandRun brief = evaluate();
        CommandRun all = evaluate("--all-findings");

        assertThat(brief.err().split("before the list is in effect|outside", -1))
                .hasSizeLessThan(4);
        assertThat(brief.err())
                .containsOnlyOnce("“patrol-")
                .contains("4 more of this kind; --all-findings shows them [record-outside-effect]")
                .contains("5 warnings");
        assertThat(all.err()).contains("“patrol-2”", "“patrol-6”").doesNotContain("more of this kind");
        assertThat(evaluate("--locale", "zh").err()).contains("同类问题另有 4 条，用 --all-findings 逐条列出");
    }

    @Test
    void aScheduleTellsTheMomentsThatAreDue() {
        CommandRun run = CommandRun.of(
                "schedule",
                list,
                "--from",
                "2026-09-01",
                "--to",
                "2026-10-31",
                "--records",
                records,
                "--as-of",
                "2026-09-30");
        CommandRun later = CommandRun.of(
                "schedule",
                list,
                "--from",
                "2026-09-01",
                "--to",
                "2026-10-31",
                "--records",
                records,
                "--as-of",
                "2026-10-01");

        assertThat(run.out()).doesNotContain("2小时内");
        assertThat(later.outLines())
                .anySatisfy(line ->
                        assertThat(line).matches("  2026-09-30T11:30\\+08:00 +c1 .*2小时内 +alarm-1 +0/1 +overdue"));
    }

    private CommandRun evaluate(String... options) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", list, records));
        arguments.addAll(Arrays.asList(options));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
