package io.github.dutylist.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists and other documents that come with the library. */
final class Samples {

    static final Path DIRECTORY = Path.of("..", "examples", "samples");

    static final List<String> VALID = List.of("work-safety", "fire-safety", "cyber-security", "school-safety");

    private static final Map<DocumentType<?>, List<String>> BY_TYPE = Map.of(
            DocumentType.RESPONSIBILITY_LIST,
            VALID,
            DocumentType.FULFILMENT_RECORDS,
            List.of("fulfilment/fire-safety.records", "fulfilment/school-safety.records"),
            DocumentType.FULFILMENT_REPORT,
            List.of("fulfilment/fire-safety.report"),
            DocumentType.EVALUATION_POLICY,
            List.of("fulfilment/evaluation-policy"),
            DocumentType.CONFORMANCE_PROFILE,
            List.of(
                    "conformance/work-safety.profile",
                    "conformance/work-safety-next.profile",
                    "conformance/party-committee.profile"),
            DocumentType.WAIVERS,
            List.of("conformance/work-safety.waivers", "conformance/party-committee.waivers"));

    private Samples() {}

    /** Returns all types of documents. */
    static Set<DocumentType<?>> types() {
        return BY_TYPE.keySet();
    }

    /** Returns the names of the valid samples of a type. */
    static List<String> names(DocumentType<?> type) {
        return BY_TYPE.get(type);
    }

    /** Returns the valid samples of a type, as trees. */
    static List<JsonNode> of(DocumentType<?> type) {
        return names(type).stream().map(name -> ExactJson.read(bytes(name))).toList();
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DIRECTORY.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
