package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Some words, in the order in which they are tried, found by the letters that they start and end with. */
final class Words {

    private static final String[] NO_WORDS = {};

    private final String[] words;
    private final LetterTable<String[]> firsts;
    private final LetterTable<String[]> lasts;

    private Words(String... words) {
        this.words = words;
        firsts = by(word -> word.charAt(0), words);
        lasts = by(word -> word.charAt(word.length() - 1), words);
    }

    static Words of(String... words) {
        return new Words(words.clone());
    }

    /** Returns these words and then some others. */
    Words and(Words others) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(Arrays.asList(others.words));
        return new Words(all.toArray(String[]::new));
    }

    boolean mayStartWith(char c) {
        return startingWith(c).length > 0;
    }

    /** Returns the words that start with a letter, not to be changed. */
    String[] startingWith(char c) {
        String[] found = firsts.get(c);
        return found == null ? NO_WORDS : found;
    }

    /** Returns the words that end with a letter, not to be changed. */
    String[] endingWith(char c) {
        String[] found = lasts.get(c);
        return found == null ? NO_WORDS : found;
    }

    /** Returns the words themselves. */
    String[] all() {
        return words.clone();
    }

    private static LetterTable<String[]> by(Function<String, Character> letter, String... words) {
        Map<Character, List<String>> found = new HashMap<>();
        for (String word : words) {
            found.computeIfAbsent(letter.apply(word), none -> new ArrayList<>()).add(word);
        }
        Map<Character, String[]> table = new HashMap<>();
        found.forEach((first, list) -> table.put(first, list.toArray(String[]::new)));
        return new LetterTable<>(table);
    }
}
