package io.github.dutylist.io.text;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the outline of an imported document: its sections with what was found in each. */
final class OutlineEntries {

    private final Map<String, List<FrequencyRequirement>> frequenciesById = new HashMap<>();
    private final Map<String, List<Role>> rolesById = new HashMap<>();

    private OutlineEntries(DocumentParts parts, ResponsibilityList list) {
        ListIndex index = ListIndex.of(list);
        index.sections().forEach(section -> rolesById.put(section.section().getId(), roles(section, index)));
        index.clauses().stream()
                .map(PlacedClause::clause)
                .forEach(clause -> add(clause.getId(), clause.getFrequencies()));
        list.getAccountability().stream()
                .flatMap(provision -> provision.getConditions().stream())
                .forEach((AccountabilityCondition condition) -> add(condition.getId(), condition.getFrequencies()));
        list.getAssessments().forEach(scheme -> add(scheme.getId(), scheme.getFrequencies()));
        parts.schemes().forEach(scheme -> add(scheme.section().id, frequencies(scheme.id())));
    }

    private static List<Role> roles(PlacedSection section, ListIndex index) {
        return section.section().getRoles().stream()
                .map(index::role)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the outline of a document. */
    static List<OutlineEntry> of(DocumentParts parts, ResponsibilityList list) {
        OutlineEntries entries = new OutlineEntries(parts, list);
        return parts.allSections().map(entries::entry).toList();
    }

    private void add(String id, List<FrequencyRequirement> frequencies) {
        frequenciesById.computeIfAbsent(id, any -> new ArrayList<>()).addAll(frequencies);
    }

    private OutlineEntry entry(SectionPart section) {
        List<ClausePart> conditions = section.provisions.stream()
                .flatMap(provision -> provision.conditions().stream())
                .toList();
        List<ClausePart> clauses = section.clausesAndItems().toList();
        int numbered = (int) Stream.concat(clauses.stream(), conditions.stream())
                .filter(ClausePart::isNumberedLeaf)
                .count();
        boolean clauseItself = section.number != null && section.heading == null && numbered == 0 && !clauses.isEmpty();
        Stream<String> parts =
                Stream.concat(clauses.stream(), conditions.stream()).map(part -> part.id);
        return new OutlineEntry(
                section.id,
                text(section.number),
                text(section.heading),
                section.depth,
                section.line(),
                rolesById.getOrDefault(section.id, List.of()),
                clauseItself ? 1 : numbered,
                Stream.concat(parts, Stream.of(section.id))
                        .flatMap(id -> frequencies(id).stream())
                        .toList());
    }

    private List<FrequencyRequirement> frequencies(String id) {
        return frequenciesById.getOrDefault(id, List.of());
    }

    private static @Nullable String text(@Nullable Passage words) {
        return words == null ? null : words.text();
    }
}
