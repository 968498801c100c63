package io.github.dutylist.io.text;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the outline of an imported document: its sections with what was found in each. */
final class OutlineEntries {

    private final Map<String, List<FrequencyRequirement>> frequenciesById = new HashMap<>();
    private final Map<String, List<Role>> rolesById = new HashMap<>();
    private final Map<String, Integer> assessmentsById = new HashMap<>();

    private OutlineEntries(DocumentParts parts, ResponsibilityList list) {
        ListIndex index = ListIndex.of(list);
        index.sections()
                .forEach(section -> rolesById.put(
                        section.section().getId(), roles(section.section().getRoles(), index)));
        index.clauses().stream().map(PlacedClause::clause).forEach(clause -> {
            add(clause.getId(), clause.getFrequencies());
            rolesById.put(clause.getId(), roles(clause.getRoles(), index));
        });
        list.getAccountability().stream()
                .flatMap(provision -> provision.getConditions().stream())
                .forEach((AccountabilityCondition condition) -> add(condition.getId(), condition.getFrequencies()));
        list.getAssessments().forEach(scheme -> add(scheme.getId(), scheme.getFrequencies()));
        parts.schemes().forEach(scheme -> {
            add(scheme.section().id, frequencies(scheme.id()));
            assessmentsById.merge(scheme.section().id, 1, Integer::sum);
        });
    }

    private static List<Role> roles(List<String> ids, ListIndex index) {
        return ids.stream().map(index::role).flatMap(Optional::stream).toList();
    }

    /** Returns the outline of a document. */
    static List<OutlineEntry> of(DocumentParts parts, ResponsibilityList list) {
        OutlineEntries entries = new OutlineEntries(parts, list);
        return parts.allSections().flatMap(entries::entries).toList();
    }

    private void add(String id, List<FrequencyRequirement> frequencies) {
        frequenciesById.computeIfAbsent(id, any -> new ArrayList<>()).addAll(frequencies);
    }

    /** A clause with items in a section without a heading (第二条 …：（一）…；（二）…) has a line of its own. */
    private Stream<OutlineEntry> entries(SectionPart section) {
        boolean isPlain = section.heading == null && section.number == null;
        Map<Boolean, List<ClausePart>> clauses = section.clauses.stream()
                .collect(Collectors.partitioningBy(
                        clause -> isPlain && clause.number != null && !clause.items.isEmpty()));
        List<ClausePart> own = Objects.requireNonNull(clauses.get(true));
        return Stream.concat(
                Stream.of(entry(section, Objects.requireNonNull(clauses.get(false)))),
                own.stream().map(clause -> entry(section, clause)));
    }

    private OutlineEntry entry(SectionPart section, ClausePart clause) {
        List<Role> roles = roles(clause.id);
        return new OutlineEntry(
                clause.id,
                text(clause.number),
                null,
                section.depth + 1,
                Objects.requireNonNull(clause.number).line(),
                roles.isEmpty() ? roles(section.id) : roles,
                new OutlineEntry.Content(
                        bearers(section, List.of(clause)),
                        numbered(clause.withItems()),
                        leaves(clause.withItems()),
                        0,
                        0,
                        clause.withItems()
                                .flatMap(part -> frequencies(part.id).stream())
                                .toList()));
    }

    /** Returns the roles of a section, unless all its clauses name others, and those that these name. */
    private List<Role> bearers(SectionPart section, List<ClausePart> clauses) {
        boolean isOwn = clauses.isEmpty()
                || clauses.stream().anyMatch(clause -> roles(clause.id).isEmpty());
        Stream<Role> named = clauses.stream().flatMap(ClausePart::withItems).flatMap(part -> roles(part.id).stream());
        return Stream.concat(isOwn ? roles(section.id).stream() : Stream.empty(), named)
                .distinct()
                .toList();
    }

    private List<Role> roles(String id) {
        return rolesById.getOrDefault(id, List.of());
    }

    private static int leaves(Stream<ClausePart> parts) {
        return (int) parts.filter(part -> part.items.isEmpty()).count();
    }

    private static int numbered(Stream<ClausePart> parts) {
        return (int) parts.filter(ClausePart::isNumberedLeaf).count();
    }

    private OutlineEntry entry(SectionPart section, List<ClausePart> own) {
        List<ClausePart> clauses = own.stream().flatMap(ClausePart::withItems).toList();
        List<ClausePart> conditions = section.provisions.stream()
                .flatMap(provision -> provision.conditions().stream())
                .toList();
        int numbered = numbered(Stream.concat(clauses.stream(), conditions.stream()));
        boolean clauseItself = section.number != null && section.heading == null && numbered == 0 && !clauses.isEmpty();
        Stream<String> parts =
                Stream.concat(clauses.stream(), conditions.stream()).map(part -> part.id);
        return new OutlineEntry(
                section.id,
                text(section.number),
                text(section.heading),
                section.depth,
                section.line(),
                roles(section.id),
                new OutlineEntry.Content(
                        bearers(section, own),
                        clauseItself ? 1 : numbered,
                        leaves(clauses.stream()),
                        section.provisions.size(),
                        assessmentsById.getOrDefault(section.id, 0),
                        Stream.concat(parts, Stream.of(section.id))
                                .flatMap(id -> frequencies(id).stream())
                                .toList()));
    }

    private List<FrequencyRequirement> frequencies(String id) {
        return frequenciesById.getOrDefault(id, List.of());
    }

    private static @Nullable String text(@Nullable Passage words) {
        return words == null ? null : words.text();
    }
}
