package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of one sentence while they are being found. */
final class Phrases {

    private final Sentence sentence;
    private final List<FrequencyPhrase> found = new ArrayList<>();

    Phrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Adds what the words between two positions require. */
    FrequencyPhrase add(int start, int end, FrequencyRequirement requirement) {
        return add(start, end, requirement, false, false, null);
    }

    /** Adds what the words between two positions require, with what is known about them. */
    FrequencyPhrase add(
            int start,
            int end,
            FrequencyRequirement requirement,
            boolean condition,
            boolean approximate,
            @Nullable String eventWords) {
        String quote = sentence.words(start, end);
        FrequencyPhrase phrase = new FrequencyPhrase(
                sentence.sourceStart(start),
                sentence.sourceEnd(end),
                quote,
                Requirements.quoting(quote, requirement),
                condition || Negation.holds(sentence, start, end),
                approximate,
                eventWords);
        found.add(phrase);
        return phrase;
    }

    /** Takes back a phrase that has turned out to be a part of another. */
    void remove(FrequencyPhrase phrase) {
        int last = found.size() - 1;
        for (int i = last; i >= 0 && i > last - 4; i--) {
            if (found.get(i) == phrase) {
                found.remove(i);
                return;
            }
        }
    }

    /** Returns the phrases in order; of two that overlap the one that starts first. */
    List<FrequencyPhrase> inOrder() {
        if (found.size() < 2) {
            return found;
        }
        found.sort(Comparator.comparingInt(FrequencyPhrase::start).thenComparing(phrase -> -phrase.end()));
        List<FrequencyPhrase> kept = new ArrayList<>();
        int end = 0;
        for (FrequencyPhrase phrase : found) {
            if (phrase.start() >= end) {
                kept.add(phrase);
                end = phrase.end();
            }
        }
        return kept;
    }
}
