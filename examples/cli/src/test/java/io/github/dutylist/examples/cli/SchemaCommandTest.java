package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistSchemas;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void writesTheSchemaOfLists() {
        CommandRun run = CommandRun.of("schema");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(DutylistSchemas.responsibilityList()).endsWith("}\n");
    }

    @Test
    void writesTheSchemaOfAnyOtherDocument() {
        assertThat(CommandRun.of("schema", "conformance-profile").out())
                .isEqualTo(DutylistSchemas.of(DocumentType.CONFORMANCE_PROFILE));
        assertThat(CommandRun.of("schema", "waivers").out()).isEqualTo(DutylistSchemas.of(DocumentType.WAIVERS));
    }
}
