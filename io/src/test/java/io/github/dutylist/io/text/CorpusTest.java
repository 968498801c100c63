package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the importer finds in documents of many kinds, against what a person found in them. */
class CorpusTest {

    /** How many facts are true, were found, and are both. */
    private record Score(int truth, int found, int right) {

        static Score of(List<String> truth, List<String> found) {
            List<String> missed = new ArrayList<>(truth);
            found.forEach(missed::remove);
            return new Score(truth.size(), found.size(), truth.size() - missed.size());
        }

        Score plus(Score other) {
            return new Score(truth + other.truth, found + other.found, right + other.right);
        }

        @Override
        public String toString() {
            return "recall " + percent(right, truth) + ", precision " + percent(right, found) + " (" + right
                    + " right of " + truth + " true and " + found + " found)";
        }

        private static String percent(int part, int whole) {
            return whole == 0 ? "-" : (1000 * part / whole) / 10 + "." + 1000 * part / whole % 10 + " %";
        }
    }

    static Stream<CorpusDocument> documents() {
        return CorpusDocument.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsWhatAPersonFoundButForWhatIsKnown(CorpusDocument document) {
        assertThat(document.found()).containsExactlyInAnyOrderElementsOf(document.expected());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void losesNoWordOfADocument(CorpusDocument document) {
        Accounting.check(TextImporter.create().importText(document.text()));
    }

    /** Two first responsible persons for one topic are in the documents themselves (党委书记、镇长同为第一责任人). */
    @ParameterizedTest
    @MethodSource("documents")
    void buildsListsThatAreValidButForWhatTheDocumentsSay(CorpusDocument document) {
        TextImport imported = TextImporter.create().importText(document.text());
        assertThat(imported.documents()).isNotEmpty().allSatisfy(part -> {
            ResponsibilityList list = part.list().orElseThrow();
            assertThat(ListValidator.create().validate(list).getFindings())
                    .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                    .extracting(Finding::getCode)
                    .isSubsetOf("several-first-responsible");
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void callsNothingKnownThatIsNotSo(CorpusDocument document) {
        assertThat(document.invented()).doesNotContainAnyElementsOf(document.truth());
        assertThat(document.truth()).containsAll(document.missed());
    }

    @Test
    void holdsThirtyDocumentsWithEveryKindOfFact() {
        List<CorpusDocument> all = CorpusDocument.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(30);
        assertThat(all).filteredOn(CorpusDocument::isHeldOut).hasSizeGreaterThanOrEqualTo(6);
        assertThat(all.stream().flatMap(document -> document.truth().stream()).map(CorpusTest::kind))
                .contains("frequency", "strength", "recipient", "incorporation", "basis", "role", "bearer")
                .contains("provision", "condition", "sanction", "exemption", "decided", "proposed")
                .contains("scheme", "team", "phase", "scale", "use", "finding");
    }

    @Test
    void reportsRecallAndPrecision() {
        Map<String, Score> tuned = new TreeMap<>();
        Map<String, Score> heldOut = new TreeMap<>();
        StringBuilder report = new StringBuilder();
        for (CorpusDocument document : CorpusDocument.all()) {
            Map<String, Score> scores = scores(document);
            Score frequencies = scores.getOrDefault("frequency", new Score(0, 0, 0));
            report.append(document.name()).append(": frequencies ").append(frequencies);
            report.append("; all ").append(total(scores)).append('\n');
            scores.forEach((kind, score) -> (document.isHeldOut() ? heldOut : tuned).merge(kind, score, Score::plus));
        }
        append("documents that the importer was made with", tuned, report);
        append("documents held out", heldOut, report);
        System.out.println(report);
        assertThat(tuned).containsKey("frequency");
        assertThat(heldOut).containsKey("frequency");
    }

    private static void append(String title, Map<String, Score> scores, StringBuilder report) {
        report.append("--- ").append(title).append('\n');
        scores.forEach(
                (kind, score) -> report.append(kind).append(": ").append(score).append('\n'));
        report.append("all: ").append(total(scores)).append('\n');
    }

    private static Map<String, Score> scores(CorpusDocument document) {
        List<String> found = document.found();
        Map<String, Score> scores = new TreeMap<>();
        Stream.concat(document.truth().stream(), found.stream())
                .map(CorpusTest::kind)
                .distinct()
                .forEach(kind -> scores.put(kind, Score.of(ofKind(document.truth(), kind), ofKind(found, kind))));
        return scores;
    }

    private static Score total(Map<String, Score> scores) {
        return scores.values().stream().reduce(new Score(0, 0, 0), Score::plus);
    }

    private static List<String> ofKind(List<String> facts, String kind) {
        return facts.stream().filter(fact -> kind(fact).equals(kind)).toList();
    }

    private static String kind(String fact) {
        return fact.split(" ", 2)[0];
    }
}
