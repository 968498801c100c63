package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Some words, in the order in which they are tried, found by the letters that they start and end with. */
final class Words {

    private static final String[] NONE = {};

    private final List<String> all;
    private final Letters<String[]> firsts;
    private final Letters<String[]> lasts;

    private Words(List<String> words) {
        all = List.copyOf(words);
        firsts = by(word -> 0);
        lasts = by(word -> word.length() - 1);
    }

    static Words of(String... words) {
        return new Words(List.of(words));
    }

    private Letters<String[]> by(ToIntFunction<String> position) {
        Map<Character, List<String>> byLetter = new HashMap<>();
        for (String word : all) {
            byLetter.computeIfAbsent(word.charAt(position.applyAsInt(word)), none -> new ArrayList<>())
                    .add(word);
        }
        Map<Character, String[]> arrays = new HashMap<>();
        byLetter.forEach((letter, words) -> arrays.put(letter, words.toArray(String[]::new)));
        return new Letters<>(arrays, NONE);
    }

    /** Returns these words and then some others. */
    Words and(Words others) {
        List<String> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Words(both);
    }

    List<String> all() {
        return all;
    }

    /** Returns the words that start with a letter, not to be changed. */
    String[] startingWith(char letter) {
        return firsts.of(letter);
    }

    /** Returns the words that end with a letter, not to be changed. */
    String[] endingWith(char letter) {
        return lasts.of(letter);
    }
}
