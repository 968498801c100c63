package io.github.dutylist.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lists that come with the library. */
final class Samples {

    static final Path DIRECTORY = Path.of("..", "examples", "samples");

    static final List<String> VALID = List.of("work-safety", "fire-safety", "cyber-security", "school-safety");

    private Samples() {}

    /** Returns the samples that are valid, as trees. */
    static List<JsonNode> valid() {
        return VALID.stream().map(name -> ExactJson.read(bytes(name))).toList();
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DIRECTORY.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
