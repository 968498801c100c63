package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.wording.Part.Waiting;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes phrases of periods, alone or with the numbers that are bound to them. */
final class CountedPhrases {

    private final Sentence sentence;
    private final Phrases phrases;

    CountedPhrases(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** Tells whether a period is said in hours, so that it is counted in days: 每2小时. */
    static boolean isOfHours(Sentence sentence, PeriodWord word) {
        return Sentence.isOneOf(sentence.at(word.end() - 1), "时h钟");
    }

    /** Adds what a period without a number says. */
    void once(PeriodWord word, @Nullable Per per) {
        FrequencyRequirement once = Requirements.implied(word.period(), per);
        if (once != null) {
            phrases.add(word.start(), word.end(), once, false, word.approximate(), null);
        }
    }

    /** Adds a number in the period that it belongs to. */
    void add(Part part, Waiting target, Times times, @Nullable Limit limit, int start) {
        Limit bound = limit == null ? target.limit() : limit;
        int each = PartsOfPeriod.each(sentence, target.word(), times.start());
        for (Waiting shared : part.sharing) {
            addOne(
                    part,
                    shared,
                    times,
                    bound,
                    1,
                    shared.word().start(),
                    shared.word().end());
        }
        part.sharing.clear();
        addParts(part, target, times, bound, each, start);
        part.counted = new Waiting(target.word(), bound == Limit.AT_LEAST ? bound : null, target.per());
        part.countedEnd = times.end();
    }

    /** 每年6月、11月各一次 is once in June and once in November; 每年6月、11月开展两次 does not say how often in which. */
    private void addParts(Part part, Waiting target, Times times, @Nullable Limit bound, int each, int start) {
        PeriodWord word = target.word();
        List<PeriodWord> parts = NamedParts.of(sentence, word);
        boolean areEach = each > 1 && each == parts.size() && start == word.start();
        for (int i = 0; areEach && i < parts.size(); i++) {
            PeriodWord named = parts.get(i);
            Waiting one = new Waiting(named, target.limit(), target.per());
            addOne(part, one, times, bound, 1, named.start(), i < parts.size() - 1 ? named.end() : times.end());
        }
        if (!areEach) {
            boolean inBracket = sentence.at(times.end()) == ')' && sentence.at(word.end()) == '(';
            boolean isExact = parts.isEmpty() && !isInUnknownParts(word, each);
            Waiting whole = isExact ? target : new Waiting(word.approximately(), target.limit(), target.per());
            addOne(part, whole, times, bound, each, start, inBracket ? times.end() + 1 : times.end());
        }
    }

    /** 每年汛前、汛后各一次: no calendar says from when to when each of them is. */
    private static boolean isInUnknownParts(PeriodWord word, int each) {
        return each > 1 && word.period().equals(Period.YEAR.parts(word.period().parts()));
    }

    private void addOne(Part part, Waiting target, Times times, @Nullable Limit bound, int each, int start, int end) {
        Per per = target.per() == null && part.per != null ? part.per.per() : target.per();
        PeriodWord word = target.word();
        boolean isMostOfHours = bound == Limit.AT_MOST && isOfHours(sentence, word);
        FrequencyRequirement requirement = isMostOfHours
                ? null
                : Requirements.count(word.period(), times.min() * each, times.max() * each, bound, per);
        if (requirement != null && !restates(part, requirement, times)) {
            part.countedPhrase = phrases.add(
                    start,
                    end,
                    requirement,
                    bound == Limit.BELOW,
                    word.approximate() || times.ofThings() || times.estimated(),
                    null);
            part.countedStart = start;
        }
    }

    /** 每年一次(每年至少一次): one requirement, and the bound of the one that has it. */
    private boolean restates(Part part, FrequencyRequirement requirement, Times times) {
        Part outer = part.enclosing;
        FrequencyPhrase first = outer == null ? null : outer.countedPhrase;
        if (outer == null || first == null || outer.countedEnd != part.start - 1 || sentence.at(times.end()) != ')') {
            return false;
        }
        FrequencyRequirement same = Requirements.same(first.requirement(), requirement);
        if (same == null) {
            return false;
        }
        phrases.remove(first);
        boolean isApproximate = first.isApproximate();
        outer.countedPhrase =
                phrases.add(outer.countedStart, times.end() + 1, same, first.isCondition(), isApproximate, null);
        return true;
    }
}
