package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Some words, in the order in which they are tried, found by the letters that they start and end with. */
final class Words {

    private final String[] words;
    private final Letters firsts;
    private final Letters lasts;

    private Words(String... words) {
        this.words = words;
        firsts = new Letters(words, word -> word.charAt(0));
        lasts = new Letters(words, word -> word.charAt(word.length() - 1));
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
        return firsts.known.get(c);
    }

    /** Returns the words that start with a letter. */
    List<String> startingWith(char c) {
        return firsts.wordsAt(c);
    }

    /** Returns the words that end with a letter. */
    List<String> endingWith(char c) {
        return lasts.wordsAt(c);
    }

    /** Returns the words themselves. */
    String[] all() {
        return words.clone();
    }

    /** The words by one of their letters. */
    private static final class Letters {

        /** What asks for a letter that no word has, as nearly always, gets its answer from here. */
        private final BitSet known = new BitSet();

        private final Map<Character, List<String>> words = new HashMap<>();

        Letters(String[] all, Function<String, Character> letter) {
            for (String word : all) {
                known.set(letter.apply(word));
                words.computeIfAbsent(letter.apply(word), none -> new ArrayList<>(2))
                        .add(word);
            }
        }

        List<String> wordsAt(char c) {
            return known.get(c) ? words.getOrDefault(c, List.of()) : List.of();
        }
    }
}
