package io.github.dutylist.examples.cli.format;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.io.DutylistSchemas;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dutylist schema}. */
@Command(name = "schema", description = "Writes the JSON Schema (2020-12) of lists. 输出责任清单的 JSON Schema（2020-12）。")
public final class SchemaCommand implements Callable<Integer> {

    private final Environment environment;

    public SchemaCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        environment.out().write(DutylistSchemas.responsibilityList());
        return ExitCode.VALID;
    }
}
