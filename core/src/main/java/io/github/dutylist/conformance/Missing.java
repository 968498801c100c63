package io.github.dutylist.conformance;

import io.github.dutylist.finding.Labelled;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.Labels;
import io.github.dutylist.wording.FrequencyWording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a list has too little or too much of.
 *
 * @param entries it, one after the other
 */
record Missing(List<Labelled> entries) {

    static final Missing NOTHING = new Missing(List.of());

    /** Of many objects, only so many are named. */
    private static final int NAMED = 20;

    private static Labelled of(Code code) {
        return new Labelled(code.code(), code.label(Locale.CHINESE), code.label(Locale.ENGLISH));
    }

    private static Labelled word(String words) {
        return new Labelled(words, words, words);
    }

    static Missing codes(Collection<? extends Code> codes) {
        return new Missing(codes.stream().map(Missing::of).toList());
    }

    static Missing words(String words) {
        return new Missing(List.of(word(words)));
    }

    /** Returns frequencies that are asked for. */
    static Missing demanded(Collection<? extends FrequencyRequirement> wanted) {
        return new Missing(wanted.stream().map(one -> demanded("", one)).toList());
    }

    /** Returns a frequency that is asked for at some events. */
    static Missing demandedAt(List<String> events, FrequencyRequirement wanted) {
        return new Missing(events.stream().map(event -> demanded(event, wanted)).toList());
    }

    private static Labelled demanded(String event, FrequencyRequirement wanted) {
        String chinese = FrequencyWording.phrase(wanted, Locale.CHINESE);
        String english = FrequencyWording.phrase(wanted, Locale.ENGLISH);
        return event.isEmpty()
                ? new Labelled(english, "须" + chinese, english)
                : new Labelled(event + ": " + english, event + "须" + chinese, event + ": " + english);
    }

    /** Returns that there are fewer than there should be, or more. */
    static Missing amount(int number, String relation, int wanted) {
        return words(amountOf(number, relation, wanted));
    }

    /** Returns that of something there are fewer than there should be, or more. */
    static Missing amount(Code what, int number, String relation, int wanted) {
        return new Missing(List.of(of(of(what), amountOf(number, relation, wanted))));
    }

    /** Returns that of something there are fewer than there should be, or more. */
    static Missing amount(Labelled what, int number, String relation, int wanted) {
        return new Missing(List.of(of(what, amountOf(number, relation, wanted))));
    }

    private static Labelled of(Labelled what, String amount) {
        return new Labelled(what.code() + ": " + amount, what.chinese() + "：" + amount, what.english() + ": " + amount);
    }

    private static String amountOf(int number, String relation, int wanted) {
        return number + " " + relation + " " + wanted;
    }

    /** Returns identifiers or titles, the first of them, and how many more there are. */
    static Missing names(Collection<String> names) {
        List<Labelled> entries =
                new ArrayList<>(names.stream().limit(NAMED).map(Missing::word).toList());
        if (names.size() > NAMED) {
            int more = names.size() - NAMED;
            entries.add(new Labelled("+" + more, "另有 " + more + " 项", more + " more"));
        }
        return new Missing(entries);
    }

    Missing and(Missing other) {
        List<Labelled> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new Missing(all);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns all of it as one. */
    Labelled together() {
        return new Labelled(inCodes(), in(Locale.CHINESE), in(Locale.ENGLISH));
    }

    /** Returns all of it for programs. */
    String inCodes() {
        return entries.stream().map(Labelled::code).collect(Collectors.joining(", "));
    }

    /** Returns all of it for people. */
    String in(Locale locale) {
        return entries.stream()
                .map(entry -> entry.label(locale))
                .collect(Collectors.joining(Labels.choose(locale, "、", ", ")));
    }
}
