package io.github.dutylist.io.text;

import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the outline of an imported document: its sections with what was found in each. */
final class OutlineEntries {

    private final Map<String, Integer> frequenciesById = new HashMap<>();

    private OutlineEntries(DocumentParts parts, ResponsibilityList list) {
        ListIndex.of(list).clauses().stream()
                .map(PlacedClause::clause)
                .forEach(clause -> count(clause.getId(), clause.getFrequencies()));
        list.getAccountability().stream()
                .flatMap(provision -> provision.getConditions().stream())
                .forEach((AccountabilityCondition condition) -> count(condition.getId(), condition.getFrequencies()));
        list.getAssessments().forEach(scheme -> count(scheme.getId(), scheme.getFrequencies()));
        parts.schemes()
                .forEach(scheme -> frequenciesById.merge(scheme.section().id, frequencies(scheme.id()), Integer::sum));
    }

    /** Returns the outline of a document. */
    static List<OutlineEntry> of(DocumentParts parts, ResponsibilityList list) {
        OutlineEntries entries = new OutlineEntries(parts, list);
        return parts.allSections().map(entries::entry).toList();
    }

    private void count(String id, List<?> frequencies) {
        frequenciesById.merge(id, frequencies.size(), Integer::sum);
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
        int frequencies = frequencies(section.id)
                + Stream.concat(clauses.stream(), conditions.stream())
                        .mapToInt(clause -> frequencies(clause.id))
                        .sum();
        return new OutlineEntry(
                text(section.number),
                text(section.heading),
                section.depth,
                section.line(),
                clauseItself ? 1 : numbered,
                frequencies);
    }

    private int frequencies(String id) {
        return frequenciesById.getOrDefault(id, 0);
    }

    private static @Nullable String text(@Nullable Passage words) {
        return words == null ? null : words.text();
    }
}
