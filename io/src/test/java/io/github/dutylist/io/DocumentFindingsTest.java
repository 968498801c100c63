package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.model.Responsibility;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One document for each rule on what a document looks like, with a fault at a known place. */
class DocumentFindingsTest {

    private static final DutylistReader READER = DutylistReader.create();

    @Test
    void documentThatKeepsAllRulesHasNoFindings() {
        ReadResult result = READER.read(Documents.VALID);

        assertThat(Found.in(result.report())).isEmpty();
        assertThat(result.isValid()).isTrue();
        assertThat(result.list()).isPresent();
        assertThat(result.report().getSkippedRules()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource
    void faultIsFoundAtItsPlaceAndNothingElse(
            Rule rule, String marked, String pointer, Severity severity, Map<String, Object> arguments) {
        assertThat(READER.read(Documents.unmarked(marked)).report().getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRule()).isEqualTo(rule);
                    assertThat(finding.getPointer()).isEqualTo(pointer);
                    assertThat(finding.getPlace()).contains(Documents.placeOfMark(marked));
                    assertThat(finding.getSeverity()).isEqualTo(severity);
                    assertThat(finding.getArguments()).containsAllEntriesOf(arguments);
                });
    }

    static Stream<Arguments> faultIsFoundAtItsPlaceAndNothingElse() {
        return Stream.of(
                error(
                        DocumentRules.MALFORMED_JSON,
                        Documents.with("\"version\": 1,\n  \"title\"", "\"version\": 1\n  ▸\"title\""),
                        "",
                        Map.of()),
                error(
                        DocumentRules.DUPLICATE_MEMBER,
                        Documents.with("\"status\": \"draft\",", "\"status\": \"draft\", ▸\"version\": 2,"),
                        "/version",
                        Map.of("member", "version")),
                error(
                        DocumentRules.WRONG_DOCUMENT_TYPE,
                        Documents.with("\"responsibility-list\"", "▸\"fulfilment-records\""),
                        "/documentType",
                        Map.of("expected", "responsibility-list", "found", "fulfilment-records")),
                error(
                        DocumentRules.UNSUPPORTED_FORMAT_VERSION,
                        Documents.with("\"formatVersion\": \"1.0\"", "\"formatVersion\": ▸\"2.0\""),
                        "/formatVersion",
                        Map.of("found", "2.0", "supported", "1.0")),
                Arguments.of(
                        DocumentRules.UNSUPPORTED_FORMAT_VERSION,
                        Documents.with("\"formatVersion\": \"1.0\"", "\"formatVersion\": ▸\"1.12\""),
                        "/formatVersion",
                        Severity.WARNING,
                        Map.of("found", "1.12", "supported", "1.0", "readAs", "1.0")),
                error(
                        DocumentRules.MISSING_MEMBER,
                        Documents.with("{\"id\": \"loss\", \"text\": \"造成损失的\", ", "▸{\"id\": \"loss\", "),
                        "/accountability/0/conditions/0/text",
                        Map.of("member", "text", "type", "text")),
                error(
                        DocumentRules.MISSING_MEMBER,
                        Documents.with("[\"principal\"]", "▸[]"),
                        "/roles/0/responsibilities",
                        Map.of(
                                "member",
                                "responsibilities",
                                "type",
                                "non-empty-array",
                                "allowed",
                                Responsibility.CODES.known().stream()
                                        .map(Responsibility::code)
                                        .toList())),
                error(
                        DocumentRules.WRONG_TYPE,
                        Documents.with("[\"emergency\"]", "▸\"emergency\""),
                        "/topics",
                        Map.of("expected", "array", "found", "string")),
                error(
                        DocumentRules.WRONG_TYPE,
                        Documents.withMembers("\"preamble\": ▸null"),
                        "/preamble",
                        Map.of("expected", "text", "found", "null")),
                error(
                        DocumentRules.MALFORMED_VALUE,
                        Documents.withMembers("\"adoptedOn\": ▸\"2026年3月1日\""),
                        "/adoptedOn",
                        Map.of("value", "2026年3月1日", "expected", "date", "proposal", "2026-03-01")),
                error(
                        DocumentRules.MALFORMED_VALUE,
                        Documents.with("\"version\": 1,", "\"version\": ▸0,"),
                        "/version",
                        Map.of("value", "0", "expected", "positive-integer")),
                error(
                        DocumentRules.UNKNOWN_CODE,
                        Documents.with("\"activity\": \"study\"", "\"activity\": ▸\"studdy\""),
                        "/sections/0/clauses/0/activity",
                        Map.of("value", "studdy", "nearest", "study")),
                Arguments.of(
                        DocumentRules.UNKNOWN_MEMBER,
                        Documents.withMembers("▸\"premble\": \"为做好防汛工作，制定本清单。\""),
                        "/premble",
                        Severity.WARNING,
                        Map.of("member", "premble", "nearest", "preamble")),
                error(
                        DocumentDataRules.CREDIT_CODE_FORM,
                        Documents.with("\"kind\": \"government-department\"", "\"creditCode\": ▸\"11330100I\""),
                        "/organisations/0/creditCode",
                        Map.of("value", "11330100I")),
                error(
                        DocumentDataRules.DIVISION_CODE_FORM,
                        Documents.with("\"kind\": \"government-department\"", "\"divisionCode\": ▸\"33010\""),
                        "/organisations/0/divisionCode",
                        Map.of("value", "33010")),
                error(
                        FrequencyRules.FREQUENCY_MEMBER_MISMATCH,
                        Documents.with("\"unit\": \"half-year\"", "\"unit\": \"half-year\", ▸\"term\": \"periodic\""),
                        "/sections/0/clauses/0/frequencies/0/term",
                        Map.of("member", "term", "kind", "count-per-period")));
    }

    private static Arguments error(Rule rule, String marked, String pointer, Map<String, Object> arguments) {
        return Arguments.of(rule, marked, pointer, Severity.ERROR, arguments);
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(Found.in(Documents.with("\"title\": \"清河镇防汛责任清单\",", "\"x-e\": \"🚒🚒\", \"title\": \"\",")))
                .containsExactly("malformed-value /title 6:25");
    }

    @Test
    void allKindsOfLineBreaksCount() {
        assertThat(Found.in(Documents.with("\"version\": 1,\n", "\r\"version\": 1,\r\n\r\n")
                        .replace("\"draft\"", "\"draught\"")))
                .containsExactly("unknown-code /status 9:13");
    }

    @Test
    void whatIsMissingStandsWhereItsObjectDoes() {
        assertThat(Found.in("\n  {}")).contains("missing-member /title 2:3", "missing-member /sections 2:3");
    }

    @Test
    void findingsAreInTheOrderOfTheDocument() {
        String document = Documents.with("\"kind\": \"event\",", "")
                .replace("\"version\": 1", "\"version\": true")
                .replace("\"holder\": \"post\"", "\"holder\": \"psot\"");

        assertThat(Found.in(document))
                .containsExactly(
                        "wrong-type /version 5:14",
                        "unknown-code /roles/1/holder 15:89",
                        "missing-member /accountability/0/conditions/0/kind 47:9");
    }

    @ParameterizedTest
    @CsvSource({
        "documentType, line, responsibility-list",
        "formatVersion, line, 1.0",
        "status, code, draft;submitted;approved;in-force;superseded;withdrawn"
    })
    void aMissingMemberOfFewValuesNamesThem(String member, String type, String allowed) {
        String document = Documents.VALID.replaceFirst("\"" + member + "\": \"[^\"]*\",", "");

        assertThat(READER.read(document).report().getFindings())
                .filteredOn(finding -> finding.getPointer().equals("/" + member))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRule()).isEqualTo(DocumentRules.MISSING_MEMBER);
                    assertThat(finding.getArguments())
                            .isEqualTo(Map.of("member", member, "type", type, "allowed", List.of(allowed.split(";"))));
                    assertThat(finding.message(Locale.CHINA)).contains(allowed.split(";"));
                });
    }

    @Test
    void aMissingFormIsNamedWithTheCodesThatThereAre() {
        String document = Documents.with("{\"kind\": \"count-per-period\", ", "{");

        assertThat(READER.read(document).report().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/sections/0/clauses/0/frequencies/0/kind");
            assertThat(finding.getArguments().get("allowed"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .contains("count-per-period", "by-date");
        });
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        Finding finding = READER.read(Documents.with("\"version\": 1,", "\"version\": \"1\","))
                .report()
                .getFindings()
                .get(0);

        assertThat(finding.message(Locale.CHINA)).contains("类型不符").contains("/version");
        assertThat(finding.message(Locale.FRANCE)).contains("Wrong type").contains("/version");
    }
}
