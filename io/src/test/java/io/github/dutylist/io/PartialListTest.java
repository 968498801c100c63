package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.SkippedRule;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.validation.ListRule;
import io.github.dutylist.validation.ListValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of which a part cannot be built: the rest is, and one fault has one finding. */
class PartialListTest {

    private static final DutylistReader READER = DutylistReader.create();

    @Test
    void roleThatCannotBeBuiltIsLeftOutAndReferencesToItAreNoFault() {
        ReadResult result = READER.read(Documents.with("\"holder\": \"post\"", "\"holder\": \"psot\""));

        assertThat(Found.in(result.report())).containsExactly("unknown-code /roles/1/holder 15:89");
        assertThat(list(result).getRoles()).extracting(Role::getId).containsExactly("leaders");
        assertThat(list(result).getSections().get(0).getClauses().get(1).getRoles())
                .containsExactly("mayor");
    }

    @Test
    void rulesThatNeededWhatWasLeftOutAreListedAsSkipped() {
        ReadResult result = READER.read(Documents.with("\"id\": \"mayor\", ", ""));

        assertThat(Found.in(result.report())).containsExactly("missing-member /roles/1/id 15:5");
        assertThat(result.report().getSkippedRules())
                .filteredOn(skipped -> skipped.getRule().equals(ReferenceRules.DANGLING_REFERENCE))
                .extracting(SkippedRule::getLostParts)
                .containsExactly(List.of("/roles/1"));
        assertThat(result.report().getVerdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void pointersBehindWhatWasLeftOutAreThoseOfTheDocument() {
        String document = Documents.with("\"id\": \"study\",", "\"id\": 1,")
                .replace("\"roles\": [\"mayor\"]", "\"roles\": [\"major\"]");

        assertThat(Found.in(document))
                .containsExactly(
                        "wrong-type /sections/0/clauses/0/id 26:17",
                        "dangling-reference /sections/0/clauses/1/roles/0 37:21");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sections\": [       | \"sections\": [null, | wrong-type /sections/0 20:16",
                "\"roles\": [\"mayor\"] | \"roles\": [1]       | wrong-type /sections/0/clauses/1/roles/0 37:21",
                "\"eventTypes\": [\"flood\"] | \"eventTypes\": \"flood\" | wrong-type /accountability/0/conditions/0/eventTypes 47:72",
                "\"kind\": \"duties\"    | \"kind\": []         | wrong-type /sections/0/kind 23:15",
                "\"kind\": \"count-per-period\" | \"kind\": \"count\" | unknown-code /sections/0/clauses/0/frequencies/0/kind 31:22",
                "\"measure\": \"interview\" | \"mesure\": \"interview\" | unknown-member /accountability/0/sanctions/0/mesure 50:10"
            })
    void oneFaultInAPartHasOneFindingAndNoOthers(String passage, String fault, String finding) {
        assertThat(Found.in(Documents.with(passage, fault)))
                .filteredOn(found -> !found.startsWith("missing-member /accountability/0/sanctions/0/measure "))
                .containsExactly(finding);
    }

    @Test
    void nothingFollowsFromTheAbsenceOfWhatMayStandUnderAMisspeltName() {
        ReadResult result = READER.read(Documents.with("\"eventTypes\": [\n", "\"eventTypse\": [\n"));

        assertThat(Found.in(result.report())).containsExactly("unknown-member /eventTypse 17:3");
        assertThat(result.report().getSkippedRules())
                .extracting(SkippedRule::getLostParts)
                .contains(List.of("/eventTypes"));
        assertThat(result.report().getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Found.in(Documents.with("\"roles\": [\"mayor\"]", "\"role\": [\"mayor\"]")))
                .containsExactly("unknown-member /sections/0/clauses/1/role 37:11");
    }

    @Test
    void malformedIdOfTheDocumentHidesNoOtherFault() {
        assertThat(Found.in(Documents.with("\"id\": \"qinghe.flood-control\"", "\"id\": \"Flood control\"")
                        .replace("\"roles\": [\"mayor\"]", "\"roles\": [\"major\"]")))
                .containsExactly("malformed-value /id 4:9", "dangling-reference /sections/0/clauses/1/roles/0 37:21");
    }

    @Test
    void whatProvisionsLostLeavesOtherSectionsEmpty() {
        String document = Documents.with("\"measure\": \"interview\"", "\"measure\": \"interwiev\"")
                .replace(
                        "  \"sections\": [\n",
                        "  \"sections\": [\n    {\"id\": \"meetings\", \"kind\": \"mechanism\"},\n");

        assertThat(Found.in(document))
                .anyMatch(found -> found.startsWith("empty-section /sections/0 "))
                .hasSize(2);
    }

    @Test
    void ruleOfAHostSeesNoStandIns() {
        Rule untitled = Rule.builder("x-untitled")
                .statement("清单没有名称。", "A list has no title.")
                .message("没有名称。", "No title.")
                .build();
        ListValidator validator = ListValidator.create()
                .withRule(ListRule.of(
                        untitled,
                        (list, findings) -> findings.add(untitled.at("/title").build())));

        ReadResult result =
                READER.withValidator(validator).read(Documents.VALID.replaceFirst("\n  \"title\": [^\n]*,\n", "\n"));

        assertThat(Found.in(result.report())).containsExactly("missing-member /title 1:1");
        assertThat(result.report().getSkippedRules())
                .filteredOn(skipped -> skipped.getRule().equals(untitled))
                .extracting(SkippedRule::getLostParts)
                .containsExactly(List.of("/title"));
    }

    @Test
    void wholeMandatoryArrayOfAnotherTypeIsOneFault() {
        String document =
                Documents.VALID.replaceAll("(?s)\"roles\": \\[\n.*?\n  ]", "\"roles\": {\"id\": \"leaders\"}");

        ReadResult result = READER.read(document);

        assertThat(Found.in(result.report())).containsExactly("wrong-type /roles 13:12");
        assertThat(list(result).getRoles()).isEmpty();
    }

    @Test
    void missingMandatoryArrayIsOneFault() {
        String document = Documents.VALID.replaceAll("(?s)\"roles\": \\[\n.*?\n  ],\n", "");

        assertThat(Found.in(document)).containsExactly("missing-member /roles 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "title", "status", "organisation"})
    void listThatLacksWhatMakesItOneHasAllItsFindingsAndNoModel(String name) {
        String document = Documents.VALID
                .replaceFirst("\n  \"" + name + "\": [^\n]*,\n", "\n")
                .replace("\"roles\": [\"mayor\"]", "\"roles\": [\"major\"]")
                .replace("\"min\": 1", "\"min\": 3, \"max\": 2");

        ReadResult result = READER.read(document);

        assertThat(Found.in(result.report()))
                .hasSize(3)
                .contains("missing-member /" + name + " 1:1")
                .anyMatch(found -> found.startsWith("dangling-reference /sections/0/clauses/1/roles/0 "))
                .anyMatch(found -> found.startsWith("count-bounds /sections/0/clauses/0/frequencies/0 "));
        assertThat(result.list()).isEmpty();
        assertThat(result.report().isComplete()).isTrue();
    }

    @Test
    void malformedValuesStayInTheListAsTheyAre() {
        ReadResult result = READER.read(Documents.with("\"title\": \"清河镇防汛责任清单\"", "\"title\": \" \"")
                .replace("\"version\": 1", "\"version\": 0"));

        assertThat(Found.in(result.report()))
                .containsExactly("malformed-value /version 5:14", "malformed-value /title 6:12");
        assertThat(list(result).getTitle()).isEqualTo(" ");
        assertThat(list(result).getVersion()).isZero();
    }

    @Test
    void optionalMembersThatCannotBeReadAreAbsent() {
        ReadResult result = READER.read(Documents.withMembers("\"adoptedOn\": \"2026-02-30\", \"secrecy\": \"open\""));

        assertThat(list(result).getAdoptedOn()).isEmpty();
        assertThat(list(result).getSecrecy()).isEmpty();
        assertThat(list(result).getStatus()).isEqualTo(ListStatus.DRAFT);
    }

    @Test
    void sectionThatCannotBeBuiltTakesItsClausesAlong() {
        ReadResult result = READER.read(Documents.with("\"kind\": \"duties\",", "")
                .replace("\"kind\": \"event\"", "\"kind\": \"duty-breach\", \"duties\": [\"patrol\"]"));

        assertThat(Found.in(result.report())).contains("missing-member /sections/0/kind 21:5");
        assertThat(Found.in(result.report())).noneMatch(found -> found.startsWith("dangling-reference"));
        assertThat(list(result).getSections()).extracting(Section::getId).isEmpty();
    }

    private static ResponsibilityList list(ReadResult result) {
        return result.list().orElseThrow();
    }
}
