package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences with the phrases that are in them, written down in {@code phrases.txt} and {@code regulations.txt}, and those that are not
 * read as a person does, in {@code misread.txt}.
 */
class PhraseTableTest {

    /** A sentence with what must be found in it, in {@link Shorthand}. */
    record Row(String sentence, List<String> phrases) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Row> rows() {
        return Stream.of("phrases.txt", "regulations.txt").flatMap(PhraseTableTest::rows);
    }

    static Stream<Row> misread() {
        return rows("misread.txt");
    }

    private static Stream<Row> rows(String file) {
        List<Row> rows = new ArrayList<>();
        for (String line : table(file).lines().toList()) {
            if (line.startsWith("    ")) {
                rows.get(rows.size() - 1).phrases().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(line, new ArrayList<>()));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsThePhrasesOfTheTable(Row row) {
        assertThat(FrequencyPhrases.find(row.sentence())).map(Shorthand::of).isEqualTo(row.phrases());
    }

    /** A sentence that is read right belongs into {@code regulations.txt}. */
    @ParameterizedTest
    @MethodSource("misread")
    void misreadsWhatIsKnownToBeMisread(Row row) {
        List<String> found = FrequencyPhrases.find(row.sentence()).stream()
                .map(Shorthand::of)
                .map(phrase -> phrase.substring(phrase.indexOf(" => ") + 4))
                .toList();
        assertThat(found).isNotEqualTo(row.phrases());
    }

    @Test
    void tableIsLargeAndHasTraps() {
        List<Row> rows = rows().toList();
        assertThat(rows).hasSizeGreaterThan(1200).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row.phrases().isEmpty()).hasSizeGreaterThan(150);
    }

    @Test
    void findsTheSameInAllSentencesAtOnce() {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        rows().forEach(row -> {
            text.append(row.sentence()).append('\n');
            expected.addAll(row.phrases());
        });
        List<FrequencyPhrase> found = FrequencyPhrases.find(text.toString());
        assertThat(found).map(Shorthand::of).isEqualTo(expected);
        assertThat(found)
                .allMatch(phrase -> text.substring(phrase.start(), phrase.end()).equals(phrase.quote()));
    }

    private static String table(String file) {
        try (InputStream table = PhraseTableTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return fail(e);
        }
    }
}
