package io.github.dutylist.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The measures of all provisions of a list in one order that keeps to the ladder of each, as far as these agree. */
final class SanctionLadder {

    private static final int NONE = -1;

    /** The measures in the order in which they are first named; everything else speaks of them by their place in it. */
    private final List<SanctionMeasure> measures = new ArrayList<>();

    private final Map<SanctionMeasure, Integer> places = new HashMap<>();

    /** For every measure, those that stand one rung above it in some provision. */
    private final List<BitSet> above = new ArrayList<>();

    private SanctionLadder() {}

    static List<SanctionMeasure> of(List<AccountabilityProvision> provisions) {
        SanctionLadder ladder = new SanctionLadder();
        provisions.forEach(provision -> ladder.add(provision.getSanctions()));
        return ladder.inOrder();
    }

    /** Adds the rungs of a provision; a measure that is known to stand below the one before it stays where it is. */
    private void add(List<Sanction> sanctions) {
        int rung = NONE;
        for (Sanction sanction : sanctions) {
            int place = place(sanction.getMeasure());
            if (rung == NONE) {
                rung = place;
            } else if (!reaches(place, rung)) {
                above.get(rung).set(place);
                rung = place;
            }
        }
    }

    private int place(SanctionMeasure measure) {
        Integer known = places.putIfAbsent(measure, measures.size());
        if (known == null) {
            measures.add(measure);
            above.add(new BitSet());
            return measures.size() - 1;
        }
        return known;
    }

    /** Tells whether rungs lead up from one measure to another, or both are the same. */
    private boolean reaches(int lower, int upper) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        seen.set(lower);
        open.push(lower);
        while (!open.isEmpty() && !seen.get(upper)) {
            above.get(open.pop()).stream().filter(place -> !seen.get(place)).forEach(place -> {
                seen.set(place);
                open.push(place);
            });
        }
        return seen.get(upper);
    }

    /** Takes again and again, of the measures with nothing left below them, the one named first. */
    private List<SanctionMeasure> inOrder() {
        int[] below = new int[measures.size()];
        above.forEach(uppers -> uppers.stream().forEach(place -> below[place]++));
        PriorityQueue<Integer> free = new PriorityQueue<>();
        for (int place = 0; place < below.length; place++) {
            if (below[place] == 0) {
                free.add(place);
            }
        }
        List<SanctionMeasure> order = new ArrayList<>();
        while (!free.isEmpty()) {
            int next = free.remove();
            order.add(measures.get(next));
            above.get(next).stream().filter(place -> --below[place] == 0).forEach(free::add);
        }
        return Collections.unmodifiableList(order);
    }
}
