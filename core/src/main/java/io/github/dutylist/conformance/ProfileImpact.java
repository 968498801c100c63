package io.github.dutylist.conformance;

import io.github.dutylist.model.ResponsibilityList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Map<RequirementName, Long> worse = new TreeMap<>();
    private final Map<RequirementName, Long> better = new TreeMap<>();
    /** Many lists are asked the same, so the last one is kept. */
    private Correspondence correspondence = new Correspondence(Map.of(), Map.of());

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
     * @param worse how it stands to what it stood better to before, or was not asked; what is not satisfied, or not
     *     certainly
     * @param better how it stood to what it stands better to now, or is not asked any more; what was not satisfied, or not
     *     certainly
     */
    public record ListImpact(
            ResponsibilityList list,
            ConformanceVerdict before,
            ConformanceVerdict after,
            List<RequirementResult> worse,
            List<RequirementResult> better) {

        /** Makes the impact on one list. */
        public ListImpact {
            worse = List.copyOf(worse);
            better = List.copyOf(better);
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

    /** Returns how many lists went from one verdict to another, for a developer. */
    @Override
    public String toString() {
        return lists.toString();
    }

    /**
     * Returns for each requirement of the new profiles how many lists stand worse to it than before: they no longer
     * satisfy it, or no longer perhaps, or were not asked; in the order of identifiers, without those without any.
     *
     * <p>A requirement that moved to another profile, or only got another identifier, is the one that it was.
     */
    public Map<RequirementName, Long> getWorse() {
        return Collections.unmodifiableMap(worse);
    }

    /**
     * Returns for each requirement of the old profiles how many lists stand better to it than before: they satisfy it, or
     * perhaps, or are not asked any more; in the order of identifiers, without those without any.
     */
    public Map<RequirementName, Long> getBetter() {
        return Collections.unmodifiableMap(better);
    }

    private void add(ResponsibilityList list, ConformanceResult judgedBefore, ConformanceResult judgedAfter) {
        Correspondence names = correspondence(asked(judgedBefore), asked(judgedAfter));
        Map<RequirementName, RequirementResult> worseNow = worse(judgedAfter, judgedBefore, names::earlier);
        Map<RequirementName, RequirementResult> worseThen = worse(judgedBefore, judgedAfter, names::later);
        ConformanceVerdict verdictBefore = judgedBefore.getVerdict();
        ConformanceVerdict verdictAfter = judgedAfter.getVerdict();
        lists.computeIfAbsent(verdictBefore, none -> new EnumMap<>(ConformanceVerdict.class))
                .merge(verdictAfter, 1L, Long::sum);
        worseNow.keySet().forEach(name -> worse.merge(name, 1L, Long::sum));
        worseThen.keySet().forEach(name -> better.merge(name, 1L, Long::sum));
        if (verdictBefore != verdictAfter || !worseNow.isEmpty() || !worseThen.isEmpty()) {
            changed.accept(new ListImpact(
                    list,
                    verdictBefore,
                    verdictAfter,
                    List.copyOf(worseNow.values()),
                    List.copyOf(worseThen.values())));
        }
    }

    private Correspondence correspondence(
            Map<RequirementName, Requirement> old, Map<RequirementName, Requirement> next) {
        if (!correspondence.isOf(old, next)) {
            correspondence = new Correspondence(old, next);
        }
        return correspondence;
    }

    private static Map<RequirementName, Requirement> asked(ConformanceResult result) {
        Map<RequirementName, Requirement> asked = new LinkedHashMap<>();
        for (ProfileResult judged : result.getProfiles()) {
            judged.getResults().forEach(one -> asked.putIfAbsent(name(one), one.getRequirement()));
        }
        return asked;
    }

    /** Returns of each requirement how the list stands to the worst version of it. */
    private static Map<RequirementName, RequirementResult> worst(List<RequirementResult> results) {
        Map<RequirementName, RequirementResult> worst = new LinkedHashMap<>();
        results.forEach(one -> worst.merge(name(one), one, (known, next) -> rank(next) < rank(known) ? next : known));
        return worst;
    }

    private static RequirementName name(RequirementResult result) {
        return new RequirementName(
                result.getProfile().getId(), result.getRequirement().getId());
    }

    /** Returns how well a list stands to a requirement: not at all, perhaps, or as well as need be. */
    private static int rank(@Nullable RequirementResult result) {
        if (result == null || !result.isUnmet() || result.getWaiver().isPresent()) {
            return 2;
        }
        return result.getStatus() == RequirementStatus.UNDETERMINED ? 1 : 0;
    }

    private static Map<RequirementName, RequirementResult> worse(
            ConformanceResult result, ConformanceResult other, UnaryOperator<RequirementName> otherName) {
        Map<RequirementName, RequirementResult> others = worst(other.getProfiles().stream()
                .flatMap(judged -> judged.getResults().stream())
                .toList());
        Map<RequirementName, RequirementResult> worse = new LinkedHashMap<>();
        worst(result.getUnmet()).forEach((name, one) -> {
            if (rank(one) < rank(others.get(otherName.apply(name)))) {
                worse.put(name, one);
            }
        });
        return worse;
    }
}
