package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ImportRules;
import io.github.dutylist.finding.Place;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The structure of the seed text against what was found in it by hand. */
class SeedStructureTest {

    private static SeedText seed;

    @BeforeAll
    static void importSeed() throws IOException {
        seed = SeedText.load();
    }

    @Test
    void findsEightDocumentsAtTheirLines() {
        List<int[]> expected = new ArrayList<>();
        seed.inventory()
                .get("documents")
                .forEach(document -> expected.add(new int[] {
                    document.get("start_line").asInt(), document.get("end_line").asInt()
                }));
        assertThat(seed.imported().documents()).hasSize(8);
        for (int i = 0; i < 8; i++) {
            ImportedDocument document = seed.document(i + 1);
            assertThat(new int[] {document.firstLine(), document.lastLine()}).isEqualTo(expected.get(i));
        }
    }

    @Test
    void saysThatThreeDocumentsRepeatTheFourth() {
        assertThat(seed.imported().documents())
                .extracting(ImportedDocument::repeats)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(4),
                        Optional.of(4),
                        Optional.of(4),
                        Optional.empty());
        assertThat(findings(6, "repeated-document"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getArguments()).containsValues(6L, 4L));
    }

    @Test
    void givesEverySectionItsNumberHeadingLineAndClauses() {
        for (int i = 1; i <= 8; i++) {
            List<JsonNode> sections = SeedText.sections(seed.expected(i));
            assertThat(seed.document(i).outline())
                    .extracting(
                            entry -> entry.number().orElse(""),
                            entry -> entry.heading().orElse(""),
                            OutlineEntry::line,
                            OutlineEntry::numberedClauses)
                    .containsExactlyElementsOf(sections.stream()
                            .map(section -> tuple(
                                    section.get("no_raw").asText(),
                                    section.get("heading").asText(),
                                    section.get("line").asInt(),
                                    section.get("clause_count").asInt()))
                            .toList());
        }
    }

    @Test
    void finds154NumberedClausesWithTheirWords() {
        int count = 0;
        for (int i = 1; i <= 8; i++) {
            List<String> expected = SeedText.sections(seed.expected(i)).stream()
                    .flatMap(section -> stream(section.get("clauses")))
                    .map(clause -> clause.get("no_raw").asText() + "|"
                            + clause.get("text").asText())
                    .toList();
            assertThat(numbered(seed.document(i).list().orElseThrow())).containsExactlyElementsOf(expected);
            assertThat(seed.document(i).outline().stream()
                            .mapToInt(OutlineEntry::numberedClauses)
                            .sum())
                    .isEqualTo(expected.size());
            count += expected.size();
        }
        assertThat(count).isEqualTo(154);
    }

    @Test
    void keepsTheHeadsApartFromTheDuties() {
        for (int i = 1; i <= 8; i++) {
            ResponsibilityList list = seed.document(i).list().orElseThrow();
            assertThat(list.getPreamble())
                    .contains(seed.expected(i).get("preamble").get("text").asText());
        }
        assertThat(list(3).getAddressees()).containsExactly("机关各科(室)", "粮食质量监测站", "粮食购销总公司");
        assertThat(list(8).getAddressees()).containsExactly("园区各部门", "各基层党组织");
        assertThat(list(8).getTitle()).isEqualTo("关于落实意识形态工作责任制的考核办法");
        assertThat(list(8).getClosing()).contains("本办法适用于园区党工委落实意识形态工作责任制的考核工作。");
    }

    @Test
    void keepsTheWebPageOutOfEveryDocument() {
        List<Integer> lines = stream(seed.inventory().get("non_document_lines"))
                .map(line -> line.get("line").asInt())
                .toList();
        assertThat(seed.imported().report().getFindings())
                .allMatch(finding -> finding.getCode().equals("text-not-understood"))
                .extracting(finding -> finding.getPlace().orElseThrow().getLine())
                .containsExactlyElementsOf(lines);
        assertThat(list(1).getTitle()).isEqualTo("文化馆党支部责任清单");
        assertThat(findings(1, "assumed-title")).hasSize(1);
        assertThat(findings(8, "assumed-title")).isEmpty();
    }

    @Test
    void repairsTheOneNumberThatLostItsSeparator() {
        assertThat(Stream.of(1, 2, 3, 4, 5, 6, 7, 8).flatMap(i -> findings(i, "repaired-marker").stream()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPlace()).contains(Place.of(57, 3));
                    assertThat(finding.getArguments()).containsEntry("marker", "三、");
                    assertThat(finding.getPointer()).isEqualTo("/sections/2/number");
                });
        assertThat(list(1).getSections().get(2).getHeading()).contains("支委成员意识形态工作职责");
    }

    @Test
    void joinsTheOneSentenceThatALineBreakCut() {
        assertThat(Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                        .flatMap(i -> seed.document(i).report().getFindings().stream())
                        .filter(finding -> finding.getRule().equals(ImportRules.JOINED_LINE)))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getPlace().orElseThrow()).isEqualTo(Place.of(430, 1)));
    }

    @Test
    void reportsNoNumberAsOutOfSequence() {
        for (int i = 1; i <= 8; i++) {
            assertThat(findings(i, "marker-out-of-sequence")).isEmpty();
            assertThat(findings(i, "text-not-understood")).isEmpty();
        }
    }

    private static ResponsibilityList list(int number) {
        return seed.document(number).list().orElseThrow();
    }

    private static List<Finding> findings(int document, String code) {
        return seed.document(document).report().getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }

    /** Returns the numbered clauses and conditions of a list in the order of the document. */
    private static List<String> numbered(ResponsibilityList list) {
        List<String> numbered = new ArrayList<>();
        list.getSections().forEach(section -> addNumbered(section, numbered));
        list.getAccountability().stream()
                .flatMap(provision -> provision.getConditions().stream())
                .map((AccountabilityCondition condition) ->
                        condition.getNumber().orElse("") + "|" + condition.getText())
                .forEach(numbered::add);
        return numbered;
    }

    private static void addNumbered(Section section, List<String> numbered) {
        section.getSections().forEach(inner -> addNumbered(inner, numbered));
        for (DutyClause clause : section.getClauses()) {
            clause.getNumber().ifPresent(number -> numbered.add(number + "|" + clause.getText()));
        }
    }
}
