package io.github.dutylist.io.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The official text that the project was begun with, and the truth about it that was checked by hand.
 *
 * <p>Both lie beside the project and not in it, in {@code shared/seeds} next to a directory above the working directory, or where the
 * system property {@code dutylist.seeds} says.
 */
final class Seed {

    private static final String INVENTORY = "inventory.json";

    private final Path directory;
    private final JsonNode inventory;

    private Seed(Path directory) throws IOException {
        this.directory = directory;
        this.inventory = new ObjectMapper().readTree(Files.readAllBytes(directory.resolve(INVENTORY)));
    }

    /** Returns the seed; where it is absent the test is skipped, and says so. */
    static Seed orSkip() {
        List<Path> places = places();
        for (Path place : places) {
            if (Files.isReadable(place.resolve(INVENTORY))) {
                return read(place);
            }
        }
        String message = "SKIPPED: the seed text is not here, so nothing is compared with it; looked in " + places;
        System.out.println(message);
        return Assumptions.abort(message);
    }

    /** Returns the text of the seed. */
    String text() {
        try {
            return Files.readString(
                    directory.resolve(inventory.at("/source/file").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of the text. */
    List<String> lines() {
        return List.of(text().split("\n", -1));
    }

    /** Returns the whole truth. */
    JsonNode inventory() {
        return inventory;
    }

    private static Seed read(Path place) {
        try {
            return new Seed(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        Stream.ofNullable(System.getProperty("dutylist.seeds")).map(Path::of).forEach(places::add);
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            places.add(path.resolve("shared").resolve("seeds"));
        }
        return places;
    }
}
