package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String PROFILE = sample("conformance/work-safety.profile.json");
    private static final String WAIVERS = sample("conformance/work-safety.waivers.json");
    private static final String MEETS = sample("conformance/work-safety.meets.json");
    private static final String CONDITIONALLY = sample("conformance/work-safety.conditionally.json");
    private static final String WAIVED = sample("conformance/work-safety.waived.json");
    private static final String DOES_NOT_MEET = sample("conformance/work-safety.does-not-meet.json");

    @TempDir
    private Path directory;

    private static CommandRun check(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("check", "--profile", PROFILE, "--waivers", WAIVERS, "--date", "2026-07-01"));
        all.addAll(Arrays.asList(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void aRowForEachListSaysWhatItDoesNotMeet() {
        CommandRun run = check(MEETS, WAIVED, DOES_NOT_MEET);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.outLines().get(0))
                .isEqualTo("“云溪市市级部门安全生产责任清单最低要求” version 1"
                        + " (https://profiles.example.org/yunxi/work-safety-minimum), in force from 2026-01-01;"
                        + " checked for 2026-07-01");
        assertThat(run.outLines().get(1)).matches("  meets it +云溪市水利局");
        assertThat(run.outLines().get(2))
                .matches("  meets it conditionally +云溪市交通运输局 +drills.half-yearly\\?, accidents.reported \\(waived\\)");
        assertThat(run.outLines().get(3))
                .startsWith("  does not meet it")
                .contains("sections.mechanism, meetings.quarterly")
                .endsWith("no-names");
        assertThat(run.outLines().get(4))
                .isEqualTo("3 lists: meets it 1, meets it conditionally 1, does not meet it 1");
        assertThat(run.out())
                .contains("  basis.law: not met by 1 (")
                .contains("  drills.half-yearly: for a person to judge in 1 (")
                .doesNotContain("accidents.reported: not met");
    }

    @Test
    void allIsWellIfEveryListMeetsItsProfiles() {
        assertThat(check(MEETS).exitCode()).isZero();
        assertThat(check(MEETS).outLines()).hasSize(2);
        assertThat(check(CONDITIONALLY).exitCode()).isEqualTo(1);
    }

    @Test
    void aListThatIsInSeveralFilesIsTold() throws IOException {
        Path copy = directory.resolve("copy.json");
        Files.copy(Path.of(MEETS), copy);

        CommandRun run = check(MEETS, copy.toString(), WAIVED);

        assertThat(run.errLines())
                .containsExactly("dutylist: a list is in several files by its id, and each was counted:"
                        + " https://lists.example.org/yunxi/water-bureau/work-safety (2 files)");
        assertThat(check(MEETS, WAIVED).err()).isEmpty();
    }

    @Test
    void aProfileThatIsNotInForceIsSaidSoOnceAndJudgedBy() {
        CommandRun run = CommandRun.of("check", "--profile", PROFILE, "--date", "2025-07-01", MEETS);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0)).contains("so not on that day");
        assertThat(CommandRun.of("check", "--profile", PROFILE, "--date", "2025-07-01", "--format", "json", MEETS)
                        .out())
                .contains("profile-not-in-force");
    }

    @Test
    void aDirectoryIsSearchedForLists() {
        CommandRun run = check(sample("conformance"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("8 lists: meets it 1, meets it conditionally 2, does not meet it 1, it does not apply 4");
    }

    @Test
    void detailsTellTheNearestClauseAndACounterexample() {
        CommandRun run = check("--details", DOES_NOT_MEET);

        assertThat(run.out())
                .contains("    meetings.quarterly (shall) 领导班子应当每季度至少研究一次安全生产工作。\n")
                .contains("      nearest: body-3 “每半年至少召开一次安全生产工作例会，分析研判安全生产形势。” (at least once in each half-year)\n")
                .contains("from 2026-01-01 to 2026-03-31, where at least 1 is demanded");
        assertThat(check("--details", WAIVED).out()).contains("waived by 云溪市安全生产委员会办公室 until 2026-12-31");
    }

    @Test
    void speaksChinese() {
        assertThat(check("--details", "--locale", "zh", DOES_NOT_MEET).out())
                .contains("不符合")
                .contains("最接近：body-3")
                .contains("可以一次都没有，而要求至少 1 次");
    }

    @Test
    void programsGetAnArray() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(check("--format", "json", MEETS, DOES_NOT_MEET).out());

        assertThat(json).hasSize(2);
        assertThat(json.at("/0/verdict").textValue()).isEqualTo("meets");
        assertThat(json.at("/0/profiles/0/requirements")).isEmpty();
        assertThat(json.at("/1/profiles/0/requirements/1/nearest/pointer").textValue())
                .isEqualTo("/sections/0/clauses/2");
        JsonNode details = new ObjectMapper()
                .readTree(check("--format", "json", "--details", MEETS).out());
        assertThat(details.at("/0/profiles/0/requirements")).hasSize(16);
        assertThat(details.at("/0/profiles/0/requirements/0/status").textValue())
                .isEqualTo("satisfied");
        assertThat(details.at("/0/profiles/0/requirements/0/parts/0").textValue())
                .isEqualTo("s-body");
    }

    @Test
    void spreadsheetsGetARowForEachListOrRequirement() {
        List<String> rows = check("--format", "csv", MEETS, DOES_NOT_MEET).outLines();
        List<String> details =
                check("--format", "csv", "--details", MEETS, DOES_NOT_MEET).outLines();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0))
                .isEqualTo("\ufefforganisation,verdict,errors in the list,unmet requirements,notes,list,version,file");
        assertThat(rows.get(2)).startsWith("云溪市住房和城乡建设局,does not meet it,0,sections.mechanism; ");
        assertThat(details).hasSize(1 + 1 + 7);
        assertThat(details.get(3)).contains("meetings.quarterly,shall,领导班子应当每季度至少研究一次安全生产工作。,not satisfied");
    }

    @Test
    void aListWithErrorsIsJudgedAndSaysSo() throws IOException {
        Path faulty = directory.resolve("faulty.json");
        Files.writeString(
                faulty,
                Files.readString(Path.of(MEETS))
                        .replace("\"roles\": [\n        \"head\"", "\"roles\": [\n        \"haed\""));

        CommandRun run = check(faulty.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("in the list itself)");
    }

    @Test
    void whatIsNoListCannotBeJudged() throws IOException {
        Path text = directory.resolve("text.json");
        Files.writeString(text, "责任清单");

        CommandRun run = check(text.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.outLines().get(1)).startsWith("  cannot be judged");
    }

    @Test
    void aFileThatIsNotThereIsExitCodeTwo() {
        CommandRun run = check(MEETS, directory.resolve("none.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.out()).contains("meets it");
    }

    @Test
    void nobodyIsJudgedByAProfileThatIsWrong() throws IOException {
        Path profile = directory.resolve("profile.json");
        Files.writeString(profile, Files.readString(Path.of(PROFILE)).replace("\"max\": 2", "\"max\": 0"));

        CommandRun run = CommandRun.of("check", "--profile", profile.toString(), MEETS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[profile-infeasible]").contains("roles.first");
    }

    @Test
    void waiversOfRequirementsThatThereAreNotAreRefused() throws IOException {
        Path waivers = directory.resolve("waivers.json");
        Files.writeString(
                waivers, Files.readString(Path.of(WAIVERS)).replace("accidents.reported", "accident.reported"));

        CommandRun run = CommandRun.of("check", "--profile", PROFILE, "--waivers", waivers.toString(), MEETS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[dangling-reference]").contains("“accidents.reported” may be meant");
    }

    @Test
    void aProfileThatExtendsAnotherIsJudgedWithIt() throws IOException {
        Path derived = directory.resolve("derived.json");
        Files.writeString(derived, """
                {"documentType": "conformance-profile", "formatVersion": "1.0", "id": "bureau-minimum", "version": 1,
                 "title": "云溪市水利系统责任清单要求", "issuer": "云溪市水利局",
                 "extends": [{"id": "https://profiles.example.org/yunxi/work-safety-minimum", "version": 1}],
                 "requirements": [{"kind": "required-topic", "id": "floods", "conformance": "shall",
                   "statement": "应当有防汛方面的责任。", "topic": "x-flood-control"}]}
                """);

        CommandRun alone = CommandRun.of("check", "--profile", derived.toString(), MEETS);
        CommandRun both = CommandRun.of(
                "check",
                "--date",
                "2026-07-01",
                "--profile",
                derived.toString(),
                "--profile",
                PROFILE,
                "--details",
                MEETS);

        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(alone.err()).contains("[profile-unknown]");
        assertThat(both.out()).contains("floods (shall) 应当有防汛方面的责任。").doesNotContain("meetings.quarterly");
    }

    @Test
    void aBaseIsJudgedToWhereTheProfileThatExtendsItDoesNotApply() throws IOException {
        Path derived = directory.resolve("derived.json");
        Files.writeString(derived, """
                {"documentType": "conformance-profile", "formatVersion": "1.0", "id": "school-minimum", "version": 1,
                 "title": "云溪市学校安全责任清单要求", "issuer": "云溪市教育局",
                 "extends": [{"id": "https://profiles.example.org/yunxi/work-safety-minimum", "version": 1}],
                 "appliesTo": {"topics": ["school-safety"]},
                 "requirements": [{"kind": "required-topic", "id": "topic", "conformance": "shall",
                   "statement": "应当注明校园安全。", "topic": "school-safety"}]}
                """);

        CommandRun run = check("--profile", derived.toString(), DOES_NOT_MEET);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("does not meet it").contains("meetings.quarterly");
    }

    @Test
    void severitiesOfTheProfileAndWaiversOfRulesDecideWhatIsAnErrorOfTheList() throws IOException {
        Path profile = directory.resolve("profile.json");
        Files.writeString(profile, """
                {"documentType": "conformance-profile", "formatVersion": "1.0", "id": "strict", "version": 1,
                 "title": "云溪市清单体例要求", "issuer": "云溪市人民政府办公室",
                 "ruleSeverities": [{"rule": "bare-count", "severity": "error"}],
                 "requirements": [{"kind": "required-section", "id": "duties", "conformance": "shall",
                   "statement": "应当有责任内容章节。", "sectionKind": "duties"}]}
                """);
        Path waivers = directory.resolve("waivers.json");
        Files.writeString(waivers, """
                {"documentType": "waivers", "formatVersion": "1.0", "id": "w", "version": 1, "waivers": [
                  {"id": "w1", "rule": "bare-count", "reason": "沿用上年文本。", "grantedBy": "云溪市人民政府办公室",
                   "list": "https://lists.example.org/yunxi/water-bureau/work-safety",
                   "start": "2026-01-01", "end": "2026-12-31"}]}
                """);

        CommandRun strict = CommandRun.of("check", "--profile", profile.toString(), "--details", MEETS);
        CommandRun waived = CommandRun.of(
                "check",
                "--profile",
                profile.toString(),
                "--waivers",
                waivers.toString(),
                "--date",
                "2026-07-01",
                MEETS);

        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out())
                .contains("(1 error in the list itself)")
                .contains("    error: ")
                .contains("[bare-count]");
        assertThat(waived.exitCode()).isZero();
    }

    @Test
    void waiversThatWereNotUsedAreTold() {
        CommandRun run = check(MEETS);
        CommandRun expired =
                CommandRun.of("check", "--profile", PROFILE, "--waivers", WAIVERS, "--date", "2027-03-01", WAIVED);

        assertThat(run.err())
                .isEqualTo("dutylist: a waiver is for a list that is not among the files: w-2026-01"
                        + " (https://lists.example.org/yunxi/transport-bureau/work-safety)\n");
        assertThat(expired.err()).isEmpty();
        assertThat(expired.out())
                .contains("    warning: Waiver “w-2026-01”")
                .contains("expired on 2026-12-31")
                .contains("[waiver-expired]");
    }

    @Test
    void aProfileThatTheListClaimsAndNobodySuppliedIsNoted() throws IOException {
        Path claiming = directory.resolve("claiming.json");
        Files.writeString(
                claiming,
                Files.readString(Path.of(MEETS))
                        .replace(
                                "\"https://profiles.example.org/yunxi/work-safety-minimum\"",
                                "\"https://profiles.example.org/other\""));
        JsonNode json = new ObjectMapper()
                .readTree(check("--format", "json", claiming.toString()).out());

        assertThat(check(claiming.toString()).exitCode()).isZero();
        assertThat(check(claiming.toString()).out())
                .contains("    warning: Profile “https://profiles.example.org/other”");
        assertThat(json.at("/0/notes/0/code").textValue()).isEqualTo("profile-unknown");
        assertThat(check("--format", "csv", claiming.toString()).out()).contains("https://profiles.example.org/other");
    }

    @Test
    void oneVersionOfAProfileInTwoFormsIsRefused() throws IOException {
        Path other = directory.resolve("other.json");
        Files.writeString(other, Files.readString(Path.of(PROFILE)).replace("\"max\": 2", "\"max\": 1"));
        CommandRun run = CommandRun.of("check", "--profile", PROFILE, "--profile", other.toString(), MEETS);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains("was supplied more than once"));
    }

    @Test
    void everyProfileThatIsWrongIsShownAndMisspeltMembersAreDoubtful() throws IOException {
        Path first = directory.resolve("first.json");
        Path second = directory.resolve("second.json");
        Path misspelt = directory.resolve("misspelt.json");
        Files.writeString(first, Files.readString(Path.of(PROFILE)).replace("\"max\": 2", "\"max\": 0"));
        Files.writeString(second, "{}");
        Files.writeString(misspelt, Files.readString(Path.of(PROFILE)).replaceFirst("\"activities\"", "\"activites\""));

        CommandRun wrong = CommandRun.of("check", "--profile", first.toString(), "--profile", second.toString(), MEETS);
        CommandRun doubtful = CommandRun.of("check", "--profile", misspelt.toString(), MEETS);

        assertThat(wrong.err()).contains("first.json: invalid").contains("second.json: invalid");
        assertThat(doubtful.err()).contains("“activities” may be meant").contains("[unknown-member]");
        assertThat(doubtful.out()).contains("云溪市水利局");
    }
}
