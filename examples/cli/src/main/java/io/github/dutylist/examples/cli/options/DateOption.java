package io.github.dutylist.examples.cli.options;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --date}. */
public final class DateOption {

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = {
                "The day for which it is checked, which decides what is in force; today unless given.",
                "检查日期，决定哪些规范和豁免有效；默认当天。"
            })
    private @Nullable LocalDate date;

    /** Returns the day. */
    public LocalDate value() {
        return date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    }
}
