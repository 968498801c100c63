package io.github.dutylist.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import java.util.List;
import java.util.Optional;

/** What a reader finds wrong in the structure of documents, beside what another program's validator makes of the schema. */
final class StructuralAgreement {

    private static final SchemaRegistryConfig ASSERTING_FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(ASSERTING_FORMATS));

    private static final DutylistReader READER = DutylistReader.create();

    private final DocumentType<?> type;
    private final Schema schema;

    private StructuralAgreement(DocumentType<?> type) {
        this.type = type;
        this.schema = REGISTRY.getSchema(DutylistSchemas.of(type));
    }

    static StructuralAgreement on(DocumentType<?> type) {
        return new StructuralAgreement(type);
    }

    /** Returns what the reader finds in the structure. */
    List<Finding> findings(String document) {
        return StructuralFindings.of(READER.documents(type).read(document).report());
    }

    /** Returns what the schema says is wrong. */
    List<Error> errors(JsonNode document) {
        return schema.validate(document);
    }

    /** Tells whether it is about an integer with a fraction of zero, to which only the reader objects. */
    private static boolean isWholeDecimal(JsonNode document, Finding finding) {
        JsonNode value = document.at(finding.getPointer());
        return finding.getRule().equals(DocumentRules.WRONG_TYPE)
                && String.valueOf(finding.getArguments().get("expected")).endsWith("integer")
                && value.isNumber()
                && !value.isIntegralNumber()
                && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** Returns what both say when only one of them objects, or empty. */
    Optional<String> disagreement(JsonNode document) {
        List<Finding> findings = findings(ExactJson.write(document));
        List<Error> errors = errors(document);
        boolean onlyStricter =
                errors.isEmpty() && findings.stream().allMatch(finding -> isWholeDecimal(document, finding));
        return onlyStricter || findings.isEmpty() == errors.isEmpty()
                ? Optional.empty()
                : Optional.of("reader " + findings + ", schema " + errors);
    }
}
