package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that stand twice in their object, wherever and whatever they are. */
class DuplicateMemberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"documentType\": \"responsibility-list\" | /documentType",
                "\"formatVersion\": \"9.9\"              | /formatVersion",
                "\"title\": \"清河镇防汛责任清单\"           | /title",
                "\"version\": null                       | /version",
                "\"topics\": []                          | /topics",
                "\"organisations\": [{\"id\": 1}]        | /organisations",
                "\"sections\": {\"nothing\": [[]]}       | /sections"
            })
    void secondMemberIsReportedAndNotRead(String member, String pointer) {
        String document = Documents.VALID.stripTrailing();

        assertThat(Found.in(document.substring(0, document.length() - 1) + "," + member + "}"))
                .containsExactly("duplicate-member " + pointer + " 54:2");
    }

    @Test
    void eachFurtherMemberIsReported() {
        assertThat(Found.in(Documents.withMembers("\"version\": 2, \"version\": 3")))
                .containsExactly("duplicate-member /version 7:22", "duplicate-member /version 7:36");
    }

    @ParameterizedTest
    @CsvSource({"'[]', '[\"emergency\"]'", "'[\"emergency\"]', '[]'", "'[]', '[]'"})
    void emptyArrayCountsAsAMember(String first, String second) {
        assertThat(Found.in(Documents.with("[\"emergency\"]", first + ", \"topics\": " + second)))
                .singleElement()
                .asString()
                .startsWith("duplicate-member /topics 8:");
    }

    @Test
    void memberThatCouldNotBeReadCountsAsAMember() {
        assertThat(Found.in(Documents.withMembers("\"preamble\": 1, \"preamble\": \"总则\"")))
                .containsExactly("wrong-type /preamble 7:34", "duplicate-member /preamble 7:37");
        assertThat(Found.in(Documents.withMembers("\"x-a\": null, \"x-a\": 1")))
                .containsExactly("wrong-type /x-a 7:29", "duplicate-member /x-a 7:35");
    }

    @Test
    void unknownMemberIsReportedAsUnknownOnce() {
        assertThat(Found.in(Documents.withMembers("\"note\": 1, \"note\": 2")))
                .containsExactly("unknown-member /note 7:22", "duplicate-member /note 7:33");
        assertThat(Found.in(Documents.withMembers("\"note\": null, \"note\": null")))
                .containsExactly("unknown-member /note 7:22", "wrong-type /note 7:30", "duplicate-member /note 7:36");
    }

    @Test
    void membersInsideAnExtensionCountToo() {
        assertThat(Found.in(Documents.withMembers("\"x-a\": [{\"b\": {\"c\": 1, \"c\": 2}}]")))
                .containsExactly("duplicate-member /x-a/0/b/c 7:45");
    }

    @Test
    void namesAreComparedAfterTheirEscapesAreUndone() {
        assertThat(Found.in(Documents.withMembers("\"\\u0076ersion\": 2")))
                .containsExactly("duplicate-member /version 7:22");
        assertThat(Found.in(Documents.withMembers("\"x-\\ud83d\\ude92\": 1, \"x-🚒\": 2")))
                .containsExactly("duplicate-member /x-🚒 7:43");
    }

    @Test
    void kindOfARequirementCountsFirstOrLate() {
        String first = Documents.with("\"unit\": \"half-year\"", "\"unit\": \"half-year\", \"kind\": \"continuous\"");
        assertThat(Found.in(first)).containsExactly("duplicate-member /sections/0/clauses/0/frequencies/0/kind 31:94");

        String late = first.replace("{\"kind\": \"count-per-period\", \"min\"", "{\"min\"")
                .replace("\"kind\": \"continuous\"", "\"kind\": \"count-per-period\", \"kind\": \"continuous\"");
        assertThat(Found.in(late)).containsExactly("duplicate-member /sections/0/clauses/0/frequencies/0/kind 31:94");
    }

    @Test
    void meaningOfATermCounts() {
        assertThat(Found.in(Documents.withMembers("\"evaluationPolicy\": {\"terms\": {"
                        + "\"routine\": {\"kind\": \"continuous\"}, \"routine\": {\"kind\": \"continuous\"}}}")))
                .containsExactly("duplicate-member /evaluationPolicy/terms/routine 7:88");
    }
}
