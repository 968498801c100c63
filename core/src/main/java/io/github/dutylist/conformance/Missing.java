package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.Labels;
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
record Missing(List<Entry> entries) {

    static final Missing NOTHING = new Missing(List.of());

    /** Of many objects, only so many are named. */
    private static final int NAMED = 20;

    /**
     * A code, an identifier, a title or a number.
     *
     * @param code how programs call it
     * @param chinese how Chinese readers do
     * @param english how English readers do
     */
    record Entry(String code, String chinese, String english) {

        private static Entry of(Code code) {
            return new Entry(code.code(), code.label(Locale.CHINESE), code.label(Locale.ENGLISH));
        }

        private static Entry of(String words) {
            return new Entry(words, words, words);
        }

        private Entry with(String amount) {
            return new Entry(code + ": " + amount, chinese + "：" + amount, english + ": " + amount);
        }
    }

    static Missing codes(Collection<? extends Code> codes) {
        return new Missing(codes.stream().map(Entry::of).toList());
    }

    static Missing words(String words) {
        return new Missing(List.of(Entry.of(words)));
    }

    /** Returns that there are fewer than there should be, or more. */
    static Missing amount(int number, String relation, int wanted) {
        return words(amountOf(number, relation, wanted));
    }

    /** Returns that of something there are fewer than there should be, or more. */
    static Missing amount(Code what, int number, String relation, int wanted) {
        return new Missing(List.of(Entry.of(what).with(amountOf(number, relation, wanted))));
    }

    /** Returns that of something there are fewer than there should be, or more. */
    static Missing amount(Entry what, int number, String relation, int wanted) {
        return new Missing(List.of(what.with(amountOf(number, relation, wanted))));
    }

    private static String amountOf(int number, String relation, int wanted) {
        return number + " " + relation + " " + wanted;
    }

    /** Returns identifiers or titles, the first of them, and how many more there are. */
    static Missing names(Collection<String> names) {
        List<Entry> entries =
                new ArrayList<>(names.stream().limit(NAMED).map(Entry::of).toList());
        if (names.size() > NAMED) {
            int more = names.size() - NAMED;
            entries.add(new Entry("+" + more, "另有 " + more + " 项", more + " more"));
        }
        return new Missing(entries);
    }

    Missing and(Missing other) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new Missing(all);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns all of it for programs. */
    String inCodes() {
        return entries.stream().map(Entry::code).collect(Collectors.joining(", "));
    }

    /** Returns all of it for people. */
    String in(Locale locale) {
        return entries.stream()
                .map(entry -> Labels.choose(locale, entry.chinese, entry.english))
                .collect(Collectors.joining(Labels.choose(locale, "、", ", ")));
    }
}
