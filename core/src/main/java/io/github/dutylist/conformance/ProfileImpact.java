package io.github.dutylist.conformance;

import io.github.dutylist.model.ResponsibilityList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a change of profiles does to lists: which of them change their verdict, and by which requirements.
 *
 * <pre>{@code
 * ProfileImpact impact = ProfileImpact.of(
 *         ConformanceChecker.of(today, inForce), ConformanceChecker.of(today, draft), lists, change -> print(change));
 * impact.getLists(ConformanceVerdict.MEETS, ConformanceVerdict.DOES_NOT_MEET);
 * }</pre>
 *
 * <p>Lists are taken from a stream one by one and none is kept, so any number of them can be compared.
 */
public final class ProfileImpact {

    private final Map<ConformanceVerdict, Map<ConformanceVerdict, Long>> lists =
            new EnumMap<>(ConformanceVerdict.class);
    private final Map<String, Long> newlyUnmet = new TreeMap<>();
    private final Map<String, Long> newlyMet = new TreeMap<>();

    private final ConformanceChecker before;
    private final ConformanceChecker after;
    private final Consumer<ListImpact> changed;

    private ProfileImpact(ConformanceChecker before, ConformanceChecker after, Consumer<ListImpact> changed) {
        this.before = before;
        this.after = after;
        this.changed = changed;
    }

    /**
     * A list that changes its verdict, or the way it stands to some requirement.
     *
     * @param list the list
     * @param before how it stands to the profiles in force
     * @param after how it stands to those that are to replace them
     * @param newlyUnmet what it does not satisfy, or not certainly, and did or was not asked before
     * @param newlyMet what it did not satisfy, or not certainly, and does or is not asked any more
     */
    public record ListImpact(
            ResponsibilityList list,
            ConformanceVerdict before,
            ConformanceVerdict after,
            List<RequirementResult> newlyUnmet,
            List<RequirementResult> newlyMet) {

        /** Makes the impact on one list. */
        public ListImpact {
            newlyUnmet = List.copyOf(newlyUnmet);
            newlyMet = List.copyOf(newlyMet);
        }
    }

    /**
     * Compares how lists stand before and after a change of profiles.
     *
     * @param before judges by the profiles in force
     * @param after judges by those that are to replace them
     * @param lists the lists; the stream is closed by the caller
     * @param changed takes every list for which something changes, one by one
     */
    public static ProfileImpact of(
            ConformanceChecker before,
            ConformanceChecker after,
            Stream<ResponsibilityList> lists,
            Consumer<ListImpact> changed) {
        ProfileImpact impact = between(before, after, changed);
        lists.sequential().forEach(impact::add);
        return impact;
    }

    /**
     * Returns the impact on no list yet, for a host that gets its lists one by one.
     *
     * @param before judges by the profiles in force
     * @param after judges by those that are to replace them
     * @param changed takes every list for which something changes, one by one
     */
    public static ProfileImpact between(
            ConformanceChecker before, ConformanceChecker after, Consumer<ListImpact> changed) {
        return new ProfileImpact(before, after, changed);
    }

    /**
     * Adds the impact on one more list; not safe for use by several threads at once.
     *
     * @param list the list
     */
    public void add(ResponsibilityList list) {
        add(list, before.judge(list), after.judge(list));
    }

    /**
     * Returns how many lists went from one verdict to another, or stayed if both are the same.
     *
     * @param before the verdict before
     * @param after the verdict after
     */
    public long getLists(ConformanceVerdict before, ConformanceVerdict after) {
        return lists.getOrDefault(before, Map.of()).getOrDefault(after, 0L);
    }

    /**
     * Returns for each requirement, by its identifier, how many lists do not satisfy it, or not certainly, that did or
     * were not asked before; in the order of identifiers, without those that no list fails.
     */
    public Map<String, Long> getNewlyUnmet() {
        return Collections.unmodifiableMap(newlyUnmet);
    }

    /**
     * Returns for each requirement, by its identifier, how many lists did not satisfy it, or not certainly, that do or
     * are not asked any more; in the order of identifiers, without those that no list gains by.
     */
    public Map<String, Long> getNewlyMet() {
        return Collections.unmodifiableMap(newlyMet);
    }

    private void add(ResponsibilityList list, ConformanceResult judgedBefore, ConformanceResult judgedAfter) {
        Map<String, RequirementResult> open = open(judgedBefore);
        Map<String, RequirementResult> stillOpen = open(judgedAfter);
        List<RequirementResult> unmet = without(stillOpen, open);
        List<RequirementResult> met = without(open, stillOpen);
        ConformanceVerdict verdictBefore = judgedBefore.getVerdict();
        ConformanceVerdict verdictAfter = judgedAfter.getVerdict();
        lists.computeIfAbsent(verdictBefore, none -> new EnumMap<>(ConformanceVerdict.class))
                .merge(verdictAfter, 1L, Long::sum);
        unmet.forEach(result -> newlyUnmet.merge(result.getRequirement().getId(), 1L, Long::sum));
        met.forEach(result -> newlyMet.merge(result.getRequirement().getId(), 1L, Long::sum));
        if (verdictBefore != verdictAfter || !unmet.isEmpty() || !met.isEmpty()) {
            changed.accept(new ListImpact(list, verdictBefore, verdictAfter, unmet, met));
        }
    }

    /** Returns what a list does not satisfy, by the identifier of the requirement. */
    private static Map<String, RequirementResult> open(ConformanceResult result) {
        Map<String, RequirementResult> open = new LinkedHashMap<>();
        for (ProfileResult profile : result.getProfiles()) {
            for (RequirementResult one : profile.getResults()) {
                boolean unmet = one.getStatus() == RequirementStatus.NOT_SATISFIED
                        || one.getStatus() == RequirementStatus.UNDETERMINED;
                if (unmet && one.getWaiver().isEmpty()) {
                    open.putIfAbsent(one.getRequirement().getId(), one);
                }
            }
        }
        return open;
    }

    private static List<RequirementResult> without(
            Map<String, RequirementResult> results, Map<String, RequirementResult> others) {
        List<RequirementResult> left = new ArrayList<>();
        results.forEach((key, result) -> {
            if (!others.containsKey(key)) {
                left.add(result);
            }
        });
        return left;
    }
}
