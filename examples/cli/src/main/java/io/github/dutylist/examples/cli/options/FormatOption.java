package io.github.dutylist.examples.cli.options;

import picocli.CommandLine.Option;

/** The option {@code --format}. */
public final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {"Text for people (the default) or JSON for programs.", "输出格式，默认 text。"})
    private OutputFormat format = OutputFormat.TEXT;

    /** Returns whom the output is for. */
    public OutputFormat value() {
        return format;
    }
}
