package io.github.dutylist.validation;

import static io.github.dutylist.finding.ClauseRules.DUPLICATE_DUTY;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds duties of one bearer whose texts are the same but for width, blanks and punctuation.
 *
 * <p>Texts are compared in full only where their beginnings are equal.
 */
final class DuplicateDuties implements ListRule {

    private static final int BEGINNING = 12;

    @Override
    public Rule rule() {
        return DUPLICATE_DUTY;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        Map<String, List<PlacedClause>> byBeginning = new HashMap<>();
        for (PlacedClause duty : index.duties()) {
            byBeginning
                    .computeIfAbsent(Texts.letters(duty.clause().getText(), BEGINNING), none -> new ArrayList<>(1))
                    .add(duty);
        }
        for (List<PlacedClause> alike : byBeginning.values()) {
            if (alike.size() > 1) {
                checkInFull(alike, findings);
            }
        }
    }

    private static void checkInFull(List<PlacedClause> duties, Findings findings) {
        Map<String, Map<String, PlacedClause>> firstByTextAndBearer = new HashMap<>();
        for (PlacedClause duty : duties) {
            String text = Texts.letters(duty.clause().getText(), Integer.MAX_VALUE);
            if (!text.isEmpty()) {
                check(duty, firstByTextAndBearer.computeIfAbsent(text, none -> new HashMap<>()), findings);
            }
        }
    }

    private static void check(PlacedClause duty, Map<String, PlacedClause> firstByBearer, Findings findings) {
        for (String bearer : duty.bearers()) {
            PlacedClause first = firstByBearer.get(bearer);
            if (first != null) {
                report(duty, first, bearer, findings);
                break;
            }
        }
        duty.bearers().forEach(bearer -> firstByBearer.putIfAbsent(bearer, duty));
    }

    private static void report(PlacedClause duty, PlacedClause first, String bearer, Findings findings) {
        List<String> searched = Inheritance.of(duty, "roles");
        searched.addAll(Inheritance.of(first, "roles"));
        findings.addUnlessLost(
                DUPLICATE_DUTY
                        .at(duty.pointer() + "/text")
                        .with("clause", duty.clause().getId())
                        .with("first", first.clause().getId())
                        .with("role", bearer)
                        .build(),
                searched);
    }
}
