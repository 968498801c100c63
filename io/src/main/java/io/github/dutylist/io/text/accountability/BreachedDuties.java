package io.github.dutylist.io.text.accountability;

import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the clause whose breach a condition is: the one with which it shares the most words that few other clauses have. */
final class BreachedDuties {

    private static final int GRAM = 3;
    private static final int MAX_SHARING = 4;
    private static final int MIN_SHARED = 4;

    private final Map<String, List<String>> clausesByGram = new HashMap<>();

    BreachedDuties(DocumentParts parts) {
        parts.allSections()
                .flatMap(SectionPart::clausesAndItems)
                .filter(clause -> clause.items.isEmpty())
                .forEach(this::add);
    }

    private void add(ClausePart clause) {
        for (String gram : grams(clause.paragraphs.get(0))) {
            List<String> clauses = clausesByGram.computeIfAbsent(gram, any -> new ArrayList<>());
            if (clauses.size() <= MAX_SHARING) {
                clauses.add(clause.id);
            }
        }
    }

    /** Returns the identifier of the clause; empty when none has enough words in common. */
    Optional<String> find(Passage condition) {
        Map<String, Integer> shared = new HashMap<>();
        for (String gram : grams(condition)) {
            List<String> clauses = clausesByGram.getOrDefault(gram, List.of());
            if (clauses.size() <= MAX_SHARING) {
                clauses.forEach(clause -> shared.merge(clause, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= MIN_SHARED)
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Set<String> grams(Passage text) {
        Set<String> grams = new HashSet<>();
        String words = text.toString();
        for (int i = 0; i + GRAM <= words.length(); i++) {
            String gram = words.substring(i, i + GRAM);
            if (gram.chars().allMatch(c -> Folding.isHan((char) c))) {
                grams.add(gram);
            }
        }
        return grams;
    }
}
