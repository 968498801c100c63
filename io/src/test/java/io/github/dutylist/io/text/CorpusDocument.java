package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A document of the corpus, with what a person found in it.
 *
 * <p>{@code corpus/README.txt} says how the expectations are written.
 *
 * @param name the name of its files
 * @param text its words
 * @param truth what is in it
 * @param missed the part of the truth that the importer is known to miss
 * @param invented what the importer is known to find although it is not there
 */
record CorpusDocument(String name, String text, List<String> truth, List<String> missed, List<String> invented) {

    private static final String TEXT = ".txt";
    private static final String EXPECTED = ".expected";

    /** Returns all documents, in the order of their names. */
    static List<CorpusDocument> all() {
        URL folder = Objects.requireNonNull(CorpusDocument.class.getResource("corpus"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(CorpusDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CorpusDocument read(Path expected) {
        String file = String.valueOf(expected.getFileName());
        String name = file.substring(0, file.length() - EXPECTED.length());
        List<String> truth = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(expected)) {
                if (line.startsWith("+ ")) {
                    invented.add(line.substring(2));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    boolean known = line.startsWith("- ");
                    truth.add(known ? line.substring(2) : line);
                    missed.addAll(known ? List.of(line.substring(2)) : List.of());
                }
            }
            assertThat(truth).as(name).isNotEmpty();
            return new CorpusDocument(
                    name, Files.readString(expected.resolveSibling(name + TEXT)), truth, missed, invented);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether nobody looked at it while the importer was made. */
    boolean isHeldOut() {
        return name.contains("held-out");
    }

    /** Returns what the importer finds in it. */
    List<String> found() {
        return CorpusFacts.of(text, TextImporter.create().importText(text));
    }

    /** Returns what the importer has to find in it: the truth, but for what it is known to get wrong. */
    List<String> expected() {
        List<String> expected = new ArrayList<>(truth);
        missed.forEach(expected::remove);
        expected.addAll(invented);
        return expected;
    }

    @Override
    public String toString() {
        return name;
    }
}
