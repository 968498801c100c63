package io.github.dutylist.examples.cli.format;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.document.DocumentTypes;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistSchemas;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dutylist schema}. */
@Command(
        name = "schema",
        description = "Writes the JSON Schema (2020-12) of lists or other documents. 输出各类文件的 JSON Schema（2020-12）。")
public final class SchemaCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = {
                "A documentType, such as conformance-profile; responsibility-list unless given.",
                "文件类型（documentType），默认 responsibility-list。"
            })
    private String type = DocumentType.RESPONSIBILITY_LIST.code();

    public SchemaCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        DocumentType<?> known = DocumentTypes.find(type)
                .orElseThrow(() -> new Problem(
                        "there is " + String.join(", ", DocumentTypes.codes()) + ", not '" + Visible.text(type) + "'"));
        environment.out().write(DutylistSchemas.of(known));
        return ExitCode.VALID;
    }
}
