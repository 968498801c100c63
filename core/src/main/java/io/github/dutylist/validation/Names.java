package io.github.dutylist.validation;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Identifier;
import io.github.dutylist.value.LexicalForm;
import io.github.dutylist.value.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The identifiers of a list by the kind of object that bears them; collected when the first reference names nothing. */
final class Names {

    /** To look for a near name takes as long as there are names, so it is done for so many wrong ones only. */
    private static final int MAX_SEARCHES = 100;

    /** And only until so many names have been compared. */
    private static final int MAX_COMPARISONS = 2_000_000;

    private final ResponsibilityList list;
    private final Map<Phrase, List<String>> ids = new HashMap<>();
    private final Map<Phrase, Set<String>> malformed = new HashMap<>();
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    private @Nullable Map<String, Phrase> kinds;
    private int comparisons;

    Names(ResponsibilityList list) {
        this.list = list;
    }

    /** Returns the pointer of something lost that could have been an object of a kind with any identifier, or empty. */
    static Optional<String> lost(Gaps gaps, Phrase kind) {
        return arraysOf(kind).stream()
                .map(gaps::findAnonymous)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> arraysOf(Phrase kind) {
        return switch (kind) {
            case ORGANISATION -> List.of("/organisations/**/organisations");
            case ROLE -> List.of("/roles/**/roles");
            case EVENT_TYPE -> List.of("/eventTypes/**/eventTypes");
            case POLICY_BASIS -> List.of("/policyBases/**/policyBases");
            case CLAUSE -> List.of("/sections/**/sections", "/sections/**/clauses", "/sections/**/items");
            default -> throw new IllegalArgumentException("no reference names a " + kind);
        };
    }

    /** Returns the kind of the first object with an identifier, or empty when there is none. */
    Optional<Phrase> kindOf(String id) {
        return Optional.ofNullable(kinds().get(id));
    }

    /**
     * Tells whether there is any object of a kind where the format requires one; if not, that is the fault, and not each
     * reference.
     */
    boolean hasAny(Phrase kind) {
        kinds();
        return kind != Phrase.ORGANISATION && kind != Phrase.ROLE || ids.containsKey(kind);
    }

    /** Tells whether an object of a kind has a malformed identifier of which this is the well-formed one. */
    boolean isMalformedName(Phrase kind, String id) {
        kinds();
        return malformed.getOrDefault(kind, Set.of()).contains(id);
    }

    /** Returns the identifier of an object of a kind that was probably meant by another one, or empty. */
    Optional<String> nearest(Phrase kind, String id) {
        kinds();
        String key = kind.code() + " " + id;
        List<String> candidates = ids.getOrDefault(kind, List.of());
        if (!nearest.containsKey(key) && nearest.size() < MAX_SEARCHES && comparisons < MAX_COMPARISONS) {
            comparisons += candidates.size();
            nearest.put(key, Nearest.of(id, candidates));
        }
        return nearest.getOrDefault(key, Optional.empty());
    }

    private Map<String, Phrase> kinds() {
        Map<String, Phrase> known = kinds;
        if (known == null) {
            Map<String, Phrase> collected = new HashMap<>();
            Definitions.visit(list, (kind, id, pointer) -> add(collected, kind, id));
            known = collected;
            kinds = known;
        }
        return known;
    }

    private void add(Map<String, Phrase> collected, Phrase kind, String id) {
        collected.putIfAbsent(id, kind);
        ids.computeIfAbsent(kind, none -> new ArrayList<>()).add(id);
        if (!LexicalForm.IDENTIFIER.matches(id)) {
            Identifier.near(id)
                    .ifPresent(near -> malformed
                            .computeIfAbsent(kind, none -> new HashSet<>())
                            .add(near.toString()));
        }
    }
}
