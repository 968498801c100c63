package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as its users do: {@code java -jar dutylist-cli.jar}. */
class PackagedJarIT {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("dutylist.jar")));

    @TempDir
    private Path scratch;

    @Test
    void aValidListIsExitCodeZero() throws Exception {
        CommandRun run = run(List.of(), "validate", CommandRun.WATCH.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("watch.json: valid\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void faultsAreExitCodeOneAndTheSameDataAsInProcess() throws Exception {
        String[] arguments = {"validate", "--format", "json", "--locale", "zh", CommandRun.sample("twelve-faults.json")
        };
        CommandRun run = run(List.of(), arguments);

        assertThat(run).isEqualTo(CommandRun.of(arguments));
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void judgingSaysNothingOnStandardError() throws Exception {
        String[] arguments = {
            "check",
            "--profile",
            CommandRun.sample("conformance/work-safety.profile.json"),
            "--date",
            "2026-07-01",
            CommandRun.sample("conformance/work-safety.meets.json")
        };
        CommandRun run = run(List.of(), arguments);

        assertThat(run).isEqualTo(CommandRun.of(arguments));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsExitCodeTwoAndOneLine() throws Exception {
        CommandRun run = run(List.of(), "validate", "missing.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("dutylist: missing.json: no such file\n");
    }

    @Test
    void outputIsUtf8WhateverThePlatformSays() throws Exception {
        List<String> latin =
                List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=ISO-8859-1", "-Duser.language=zh");
        CommandRun run = run(latin, "explain", "not-utf8");

        assertThat(run).isEqualTo(CommandRun.of("explain", "not-utf8", "--locale", "zh"));
        assertThat(run.out()).contains("规则：");
    }

    @Test
    void theJarKnowsItsVersion() throws Exception {
        assertThat(run(List.of(), "--version")).isEqualTo(CommandRun.of("--version"));
    }

    @Test
    void readsStandardInputFromAPipe() throws Exception {
        Process process = new ProcessBuilder(command(List.of(), "validate", "-", "--format", "json"))
                .redirectError(scratch.resolve("err").toFile())
                .redirectOutput(scratch.resolve("out").toFile())
                .start();
        try (var input = process.getOutputStream()) {
            Files.copy(CommandRun.SAMPLES.resolve("fire-safety.json"), input);
        }

        assertThat(process.waitFor()).isZero();
        JsonNode files = new ObjectMapper().readTree(scratch.resolve("out").toFile());
        assertThat(files.get(0).get("verdict").textValue()).isEqualTo("valid");
        assertThat(Files.readString(scratch.resolve("err"))).isEmpty();
    }

    @Test
    void readingAListLoadsNeitherHibernateValidatorNorAMapper() throws Exception {
        List<String> verbose =
                List.of("-Xlog:class+load:file=" + scratch.resolve("classes").toAbsolutePath());
        CommandRun run = run(verbose, "validate", CommandRun.WATCH.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(scratch.resolve("classes")))
                .contains("io.github.dutylist.io.DutylistReader")
                .doesNotContain("org.hibernate")
                .doesNotContain("com.fasterxml.jackson.databind");
    }

    private CommandRun run(List<String> options, String... arguments) throws IOException, InterruptedException {
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        Process process = new ProcessBuilder(command(options, arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int exitCode = process.waitFor();
        return new CommandRun(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.language=en");
        command.addAll(options);
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
