package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.io.text.source.SourceText;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks that an import keeps every character of its input: in one member, or in one finding, or as a mark between members. */
final class Accounting {

    /** What may stand between members: separators, the lines of a table, its cells that say nothing or the same as another. */
    private static final String MARKS = "[、,;:。()|｜\"]|[-:=—|｜ ]+|[/／－—\\\\-]+|无|待定|暂无|略|[Nn]/[Aa]|同上|同前|[〃″“”]|''";

    private final TextImport imported;
    private final Map<Integer, String> ownerByOffset = new TreeMap<>();

    private Accounting(TextImport imported) {
        this.imported = imported;
    }

    /** Fails when a character of the input is nowhere, in two places, or not what the member says. */
    static void check(TextImport imported) {
        Accounting accounting = new Accounting(imported);
        imported.documents().forEach(accounting::addDocument);
        imported.leftOut().forEach(words -> accounting.own(words, "left out"));
        accounting.checkNothingLost();
    }

    private void addDocument(ImportedDocument document) {
        if (document.list().isEmpty()) {
            assertThat(document.placements().all()).isEmpty();
            return;
        }
        Map<String, String> members = members(document.list().orElseThrow());
        Map<String, StringBuilder> placed = new LinkedHashMap<>();
        for (Placements.Placement placement : document.placements().all()) {
            if (!placement.words().isAgain()) {
                own(placement.words(), placement.pointer());
            }
            placed.computeIfAbsent(placement.pointer(), any -> new StringBuilder())
                    .append(squeezed(placement.words().text()));
        }
        document.placements().marks().forEach(words -> {
            assertThat(words.toString()).matches(MARKS);
            own(words, "mark");
        });
        boolean assumed = document.report().getCountsByCode().containsKey("assumed-title");
        if (assumed) {
            members.remove("/title");
        }
        Map<String, String> expected = new TreeMap<>();
        placed.forEach((pointer, words) -> expected.put(pointer, words.toString()));
        assertThat(new TreeMap<>(members)).isEqualTo(expected);
    }

    private void own(Passage words, String owner) {
        for (int i = 0; i < words.length(); i++) {
            String before = ownerByOffset.put(words.offset(i), owner);
            assertThat(before)
                    .as("the other owner of character " + words.offset(i))
                    .isNull();
        }
    }

    private void checkNothingLost() {
        SourceText source = imported.source();
        StringBuilder given = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            if (source.raw(i) != ' ' && !Folding.isSpace(source.raw(i))) {
                given.append(source.raw(i));
                if (ownerByOffset.containsKey(i)) {
                    kept.append(source.raw(i));
                }
            }
        }
        assertThat(kept.toString()).isEqualTo(given.toString());
    }

    /** Returns every member of a list that holds words of the document, by its pointer, without spaces. */
    static Map<String, String> members(ResponsibilityList list) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("/title", list.getTitle());
        list.getDocumentNumber().ifPresent(number -> members.put("/documentNumber", number));
        addAll(members, "/addressees/", list.getAddressees());
        list.getPreamble().ifPresent(text -> members.put("/preamble", text));
        list.getClosing().ifPresent(text -> members.put("/closing", text));
        for (int i = 0; i < list.getSections().size(); i++) {
            addSection(members, "/sections/" + i, list.getSections().get(i));
        }
        for (int i = 0; i < list.getAccountability().size(); i++) {
            String pointer = "/accountability/" + i;
            var provision = list.getAccountability().get(i);
            provision.getNumber().ifPresent(number -> members.put(pointer + "/number", number));
            members.put(pointer + "/text", provision.getText());
            addAll(members, pointer + "/exemptions/", provision.getExemptions());
            for (int j = 0; j < provision.getConditions().size(); j++) {
                AccountabilityCondition condition = provision.getConditions().get(j);
                String place = pointer + "/conditions/" + j;
                condition.getNumber().ifPresent(number -> members.put(place + "/number", number));
                members.put(place + "/text", condition.getText());
            }
        }
        for (int i = 0; i < list.getAssessments().size(); i++) {
            members.put(
                    "/assessments/" + i + "/text", list.getAssessments().get(i).getText());
        }
        members.replaceAll((pointer, text) -> squeezed(text));
        return members;
    }

    private static void addSection(Map<String, String> members, String pointer, Section section) {
        section.getNumber().ifPresent(number -> members.put(pointer + "/number", number));
        section.getHeading().ifPresent(heading -> members.put(pointer + "/heading", heading));
        section.getPreamble().ifPresent(text -> members.put(pointer + "/preamble", text));
        section.getClosing().ifPresent(text -> members.put(pointer + "/closing", text));
        for (int i = 0; i < section.getSections().size(); i++) {
            addSection(
                    members, pointer + "/sections/" + i, section.getSections().get(i));
        }
        addClauses(members, pointer + "/clauses/", section.getClauses());
    }

    private static void addClauses(Map<String, String> members, String prefix, List<DutyClause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            DutyClause clause = clauses.get(i);
            String pointer = prefix + i;
            clause.getNumber().ifPresent(number -> members.put(pointer + "/number", number));
            members.put(pointer + "/text", clause.getText());
            clause.getExtensions()
                    .forEach((name, words) ->
                            members.put(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), words.toString()));
            addClauses(members, pointer + "/items/", clause.getItems());
        }
    }

    private static void addAll(Map<String, String> members, String prefix, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            members.put(prefix + i, texts.get(i));
        }
    }

    private static String squeezed(String text) {
        List<Character> kept = new ArrayList<>();
        text.chars().filter(c -> !Folding.isSpace((char) c)).forEach(c -> kept.add((char) c));
        StringBuilder squeezed = new StringBuilder();
        kept.forEach(squeezed::append);
        return squeezed.toString();
    }
}
