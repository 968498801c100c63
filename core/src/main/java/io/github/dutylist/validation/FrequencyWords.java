package io.github.dutylist.validation;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.WordingRules;
import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import io.github.dutylist.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a list's duties say in numbers about frequency, against what their requirements say.
 *
 * <p>A hostile clause can have ten thousand phrases and as many requirements; the comparison ends before that takes minutes, and
 * its rules are then listed as skipped.
 */
final class FrequencyWords {

    private static final int MAX_COMPARISONS = 4_000_000;

    /** A finding, and the pointers of the members whose absence it concludes from. */
    private record Found(Finding finding, List<String> searched) {}

    private final List<Found> missing = new ArrayList<>();
    private final List<Found> disagreeing = new ArrayList<>();
    private final List<Found> approximate = new ArrayList<>();
    private @Nullable String unread;
    private int left = MAX_COMPARISONS;

    private FrequencyWords() {}

    static FrequencyWords of(ListIndex index, Survey survey) {
        FrequencyWords words = new FrequencyWords();
        List<PlacedClause> clauses = index.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).isObliging()) {
                words.compare(clauses.get(i), survey.wording(i));
            }
        }
        return words;
    }

    static void withoutFrequency(ListIndex index, Findings findings) {
        FrequencyWords words = findings.survey().frequencyWords();
        words.report(words.missing, findings);
    }

    static void disagreeing(ListIndex index, Findings findings) {
        FrequencyWords words = findings.survey().frequencyWords();
        words.report(words.disagreeing, findings);
    }

    static void approximate(ListIndex index, Findings findings) {
        FrequencyWords words = findings.survey().frequencyWords();
        words.report(words.approximate, findings);
    }

    private void report(List<Found> found, Findings findings) {
        found.forEach(one -> findings.addUnlessLost(one.finding(), one.searched()));
        if (unread != null) {
            findings.skip(findings.gaps().documentPointer(unread));
        }
    }

    private void compare(PlacedClause clause, Wording wording) {
        List<FrequencyPhrase> phrases = demands(wording);
        if (phrases.isEmpty()) {
            return;
        }
        List<FrequencyRequirement> own = clause.clause().getFrequencies();
        if (isTooMuch(phrases.size(), own.size(), clause)) {
            return;
        }
        boolean[] taken = new boolean[own.size()];
        List<FrequencyPhrase> open = new ArrayList<>();
        for (FrequencyPhrase phrase : phrases) {
            if (!WordedFrequency.isCountable(phrase.requirement())) {
                addUncounted(clause, phrase);
                continue;
            }
            int same = same(phrase, own, taken);
            if (same >= 0) {
                taken[same] = true;
                addIfApproximate(clause, phrase, same);
            } else {
                open.add(phrase);
            }
        }
        addOpen(clause, open, taken);
    }

    private boolean isTooMuch(int phrases, int requirements, PlacedClause clause) {
        left -= phrases * Math.min(requirements + 1, MAX_COMPARISONS / 1000);
        if (left < 0) {
            unread = unread == null ? clause.pointer() + "/text" : unread;
        }
        return left < 0;
    }

    private void addOpen(PlacedClause clause, List<FrequencyPhrase> open, boolean[] taken) {
        List<FrequencyRequirement> own = clause.clause().getFrequencies();
        open.removeIf(phrase -> isSaidMoreExactly(phrase, own, taken) || isSaidInParts(phrase.requirement(), own));
        List<FrequencyRequirement> around = open.isEmpty() ? List.of() : around(clause);
        if (!isTooMuch(open.size(), around.size(), clause)) {
            open.removeIf(phrase -> around.stream().anyMatch(one -> WordedFrequency.isSame(phrase.requirement(), one)));
            open.forEach(phrase -> addOpen(clause, phrase, taken));
        }
    }

    /** 每季度末 beside 每季度至少召开两次 only says when: other words of the text count in the same period. */
    private static boolean isSaidMoreExactly(FrequencyPhrase phrase, List<FrequencyRequirement> own, boolean[] taken) {
        if (!isImplied(phrase.requirement())) {
            return false;
        }
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] && WordedFrequency.isSamePeriod(phrase.requirement(), own.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** 每年汛前、汛后各一次 beside a requirement of its own for each of the two times of year. */
    private static boolean isSaidInParts(FrequencyRequirement worded, List<FrequencyRequirement> own) {
        if (!(worded instanceof CountPerPeriod count)
                || count.getUnit() != PeriodUnit.YEAR
                || count.getDuring().isPresent()) {
            return false;
        }
        int parts = own.stream()
                .mapToInt(requirement -> requirement instanceof CountPerPeriod part
                                && part.getUnit() == PeriodUnit.YEAR
                                && part.getDuring().isPresent()
                        ? part.getMin().orElse(0)
                        : 0)
                .sum();
        return parts > 1 && count.getMin().filter(min -> min == parts).isPresent();
    }

    private static boolean isImplied(FrequencyRequirement requirement) {
        return requirement instanceof CountPerPeriod count
                && count.getBound().filter(Bound.IMPLIED::equals).isPresent();
    }

    private static List<FrequencyPhrase> demands(Wording wording) {
        List<FrequencyPhrase> demands = new ArrayList<>();
        for (FrequencyPhrase phrase : FrequencyPhrases.find(wording)) {
            boolean says = phrase.isApproximate() || WordedFrequency.isCountable(phrase.requirement());
            if (says && !phrase.isCondition()) {
                demands.add(phrase);
            }
        }
        return demands;
    }

    /** Returns the requirements of the recipients of a clause, of the clause around it and of its items. */
    private static List<FrequencyRequirement> around(PlacedClause clause) {
        List<FrequencyRequirement> all = new ArrayList<>();
        for (Recipient recipient : clause.clause().getRecipients()) {
            all.addAll(recipient.getFrequencies());
        }
        clause.container().ifPresent(container -> all.addAll(container.clause().getFrequencies()));
        for (DutyClause item : clause.clause().getItems()) {
            all.addAll(item.getFrequencies());
        }
        return all;
    }

    /** Returns the position of the requirement that says what a phrase does, first of those that no other phrase took, or -1. */
    private static int same(FrequencyPhrase phrase, List<FrequencyRequirement> own, boolean[] taken) {
        int same = -1;
        for (int i = 0; i < own.size(); i++) {
            if (WordedFrequency.isSame(phrase.requirement(), own.get(i)) && (same < 0 || taken[same] && !taken[i])) {
                same = i;
            }
        }
        return same;
    }

    /** 提前3日: the requirement that was read from the words holds no number to compare. */
    private void addUncounted(PlacedClause clause, FrequencyPhrase phrase) {
        List<FrequencyRequirement> own = clause.clause().getFrequencies();
        for (int i = 0; i < own.size(); i++) {
            boolean isKind = own.get(i).kind() == phrase.requirement().kind();
            if (isKind && own.get(i).getQuote().equals(Optional.of(phrase.quote()))) {
                addIfApproximate(clause, phrase, i);
                return;
            }
        }
    }

    private void addIfApproximate(PlacedClause clause, FrequencyPhrase phrase, int requirement) {
        if (phrase.isApproximate()) {
            String pointer = clause.pointer() + "/frequencies/" + requirement;
            approximate.add(new Found(
                    WordingRules.APPROXIMATE_FREQUENCY
                            .at(pointer)
                            .with("clause", clause.clause().getId())
                            .with("quote", phrase.quote())
                            .build(),
                    List.of()));
        }
    }

    private void addOpen(PlacedClause clause, FrequencyPhrase phrase, boolean[] taken) {
        List<FrequencyRequirement> own = clause.clause().getFrequencies();
        for (int i = 0; i < own.size(); i++) {
            if (!taken[i] && isAbout(own.get(i), phrase)) {
                taken[i] = true;
                if (!phrase.isApproximate() && WordedFrequency.isSound(own.get(i))) {
                    String pointer = clause.pointer() + "/frequencies/" + i;
                    disagreeing.add(new Found(
                            WordingRules.PHRASE_DISAGREES
                                    .at(pointer)
                                    .with("clause", clause.clause().getId())
                                    .with("quote", phrase.quote())
                                    .build(),
                            List.of(pointer)));
                }
                return;
            }
        }
        if (own.stream().anyMatch(FrequencyWords::isOfMixedKinds)) {
            return;
        }
        String pointer = clause.pointer() + "/frequencies";
        missing.add(new Found(
                WordingRules.PHRASE_WITHOUT_FREQUENCY
                        .at(pointer)
                        .with("clause", clause.clause().getId())
                        .with("quote", phrase.quote())
                        .build(),
                List.of(pointer, clause.pointer() + "/recipients", clause.pointer() + "/items")));
    }

    /** Tells whether a requirement has members that its kind does not have, so that nobody knows what it should say. */
    private static boolean isOfMixedKinds(FrequencyRequirement requirement) {
        return requirement.getExtensions().keySet().stream().anyMatch(name -> !name.startsWith("x-"));
    }

    private static boolean isAbout(FrequencyRequirement given, FrequencyPhrase phrase) {
        String quote = given.getQuote().orElse("");
        if (phrase.isApproximate() || !WordedFrequency.isSound(given)) {
            return WordedFrequency.isSameMatter(phrase.requirement(), given);
        }
        if (quote.isEmpty()) {
            return WordedFrequency.isSamePeriod(phrase.requirement(), given);
        }
        boolean overlaps = quote.contains(phrase.quote()) || phrase.quote().contains(quote);
        return overlaps && WordedFrequency.isSameMatter(phrase.requirement(), given);
    }
}
