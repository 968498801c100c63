package io.github.dutylist.validation;

import static io.github.dutylist.finding.ClauseRules.DUPLICATE_DUTY;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds duties of one bearer whose texts are the same but for width, blanks and punctuation.
 *
 * <p>Texts are compared in full only where their beginnings have the same hash code, which a sort brings together.
 */
final class DuplicateDuties implements ListRule {

    private static final int BEGINNING = 40;

    @Override
    public Rule rule() {
        return DUPLICATE_DUTY;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        List<PlacedClause> duties = index.duties();
        long[] beginnings = new long[duties.size()];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = (long) Texts.hash(duties.get(i).clause().getText(), BEGINNING) << Integer.SIZE | i;
        }
        Arrays.sort(beginnings);
        for (int start = 0; start < beginnings.length; ) {
            int end = start + 1;
            while (end < beginnings.length && hash(beginnings[end]) == hash(beginnings[start])) {
                end++;
            }
            if (end - start > 1) {
                checkInFull(alike(duties, beginnings, start, end), findings);
            }
            start = end;
        }
    }

    private static int hash(long beginning) {
        return (int) (beginning >> Integer.SIZE);
    }

    private static List<PlacedClause> alike(List<PlacedClause> duties, long[] beginnings, int start, int end) {
        List<PlacedClause> alike = new ArrayList<>();
        for (int i = start; i < end; i++) {
            alike.add(duties.get((int) beginnings[i]));
        }
        return alike;
    }

    private static void checkInFull(List<PlacedClause> duties, Findings findings) {
        Map<String, Bearers> byText = new HashMap<>();
        for (PlacedClause duty : duties) {
            String text = Texts.letters(duty.clause().getText(), Integer.MAX_VALUE);
            if (!text.isEmpty()) {
                byText.computeIfAbsent(text, none -> new Bearers()).check(duty, findings);
            }
        }
    }

    /** Who bears the duties of one text, each with the first of them. */
    private static final class Bearers {

        private final Map<String, PlacedClause> firstByBearer = new HashMap<>();

        /** Bearers are mostly inherited, and then the same list, which need not be gone through again. */
        private final Set<List<String>> known = Collections.newSetFromMap(new IdentityHashMap<>());

        private void check(PlacedClause duty, Findings findings) {
            for (String bearer : duty.bearers()) {
                PlacedClause first = firstByBearer.get(bearer);
                if (first != null) {
                    report(duty, first, bearer, findings);
                    break;
                }
            }
            if (known.add(duty.bearers())) {
                duty.bearers().forEach(bearer -> firstByBearer.putIfAbsent(bearer, duty));
            }
        }
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
