package io.github.dutylist.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The elements of two arrays, matched by a key; of those with one key, the first with the first and so on.
 *
 * @param <T> the type of the elements
 * @param pairs the elements matched, in the order of the later array
 * @param removed the elements that only the earlier array has, in order
 * @param added the elements that only the later array has, in order
 */
record Matching<T>(List<Pair<T>> pairs, List<Element<T>> removed, List<Element<T>> added) {

    /**
     * An element at its place.
     *
     * @param <T> its type
     * @param value the element
     * @param index its index in its array
     */
    record Element<T>(T value, int index) {}

    /**
     * Two elements that are one.
     *
     * @param <T> their type
     * @param before the earlier one
     * @param after the later one
     */
    record Pair<T>(Element<T> before, Element<T> after) {}

    static <T> Matching<T> of(List<T> before, List<T> after, Function<? super T, ?> key) {
        Map<Object, Deque<Element<T>>> open = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            open.computeIfAbsent(key.apply(before.get(i)), none -> new ArrayDeque<>())
                    .add(new Element<>(before.get(i), i));
        }
        List<Pair<T>> pairs = new ArrayList<>();
        List<Element<T>> added = new ArrayList<>();
        BitSet matched = new BitSet();
        for (int i = 0; i < after.size(); i++) {
            Element<T> element = new Element<>(after.get(i), i);
            Deque<Element<T>> candidates = open.get(key.apply(element.value()));
            if (candidates == null || candidates.isEmpty()) {
                added.add(element);
            } else {
                Element<T> partner = candidates.remove();
                matched.set(partner.index());
                pairs.add(new Pair<>(partner, element));
            }
        }
        List<Element<T>> removed = new ArrayList<>();
        for (int i = matched.nextClearBit(0); i < before.size(); i = matched.nextClearBit(i + 1)) {
            removed.add(new Element<>(before.get(i), i));
        }
        return new Matching<>(pairs, removed, added);
    }

    /** Returns the indices of the fewest pairs whose removal leaves the others in their earlier order. */
    BitSet outOfOrder() {
        return moved(element -> "");
    }

    /**
     * Returns the indices of the pairs that stand in another group than before, and of the fewest of the others whose
     * removal leaves each group in its earlier order.
     *
     * @param group gives the group that an element stands in
     */
    BitSet moved(Function<? super T, ?> group) {
        BitSet moved = new BitSet();
        Map<Object, List<Integer>> staying = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            Object place = group.apply(pairs.get(i).after().value());
            if (place.equals(group.apply(pairs.get(i).before().value()))) {
                staying.computeIfAbsent(place, none -> new ArrayList<>()).add(i);
            } else {
                moved.set(i);
            }
        }
        for (List<Integer> members : staying.values()) {
            int[] order = members.stream()
                    .mapToInt(i -> pairs.get(i).before().index())
                    .toArray();
            outOfOrder(order).stream().map(members::get).forEach(moved::set);
        }
        return moved;
    }

    /**
     * Returns the places of the fewest numbers whose removal leaves an ascending sequence, all numbers being different.
     */
    static BitSet outOfOrder(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = firstNotBelow(numbers, tails, length, numbers[i]);
            previous[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        BitSet moved = new BitSet();
        moved.set(0, numbers.length);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            moved.clear(i);
        }
        return moved;
    }

    private static int firstNotBelow(int[] numbers, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
