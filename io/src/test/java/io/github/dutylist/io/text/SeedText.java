package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real text that lies beside the project, with what was found in it by hand.
 *
 * <p>It is no part of the project: it is looked for in {@code shared/seeds} next to a directory above the working directory, or where the
 * system property {@code dutylist.seeds} says.
 * Where it is missing, tests that need it say so and are skipped.
 */
final class SeedText {

    private static final String TEXT = "000_44c36ce1ea5957ec.txt";
    private static final String INVENTORY = "inventory.json";

    private final TextImport imported;
    private final JsonNode inventory;

    private SeedText(Path directory) throws IOException {
        this.imported = TextImporter.create().importText(directory.resolve(TEXT));
        this.inventory =
                new ObjectMapper().readTree(directory.resolve(INVENTORY).toFile());
    }

    /** Imports the text, or skips the test loudly when it is not there. */
    static SeedText load() throws IOException {
        for (Path directory : places()) {
            if (Files.isReadable(directory.resolve(TEXT))) {
                return new SeedText(directory);
            }
        }
        String missing = "SKIPPED: the seed text is in none of " + places() + "; NOTHING ABOUT IT WAS CHECKED";
        System.out.println(missing);
        return Assumptions.abort(missing);
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        Stream.ofNullable(System.getProperty("dutylist.seeds")).map(Path::of).forEach(places::add);
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            places.add(path.resolve("shared").resolve("seeds"));
        }
        return places;
    }

    TextImport imported() {
        return imported;
    }

    /** Returns a document, counted from 1. */
    ImportedDocument document(int number) {
        return imported.documents().get(number - 1);
    }

    JsonNode inventory() {
        return inventory;
    }

    /** Returns what the inventory says about a document, counted from 1. */
    JsonNode expected(int number) {
        return inventory.get("documents").get(number - 1);
    }

    /** Returns the sections of a document in the inventory, those inside others behind them. */
    static List<JsonNode> sections(JsonNode document) {
        List<JsonNode> sections = new ArrayList<>();
        for (JsonNode section : document.get("sections")) {
            sections.add(section);
            section.path("subsections").forEach(sections::add);
        }
        assertThat(sections).isNotEmpty();
        return sections;
    }
}
