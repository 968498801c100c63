package io.github.dutylist.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/** Some words, in the order in which they are tried, with the letters that they start and end with. */
final class Words {

    private final String[] words;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();

    private Words(String... words) {
        this.words = words;
        for (String word : words) {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
        }
    }

    static Words of(String... words) {
        return new Words(words.clone());
    }

    /** Returns these words and then some others. */
    Words and(Words others) {
        return new Words(
                Stream.concat(Arrays.stream(words), Arrays.stream(others.words)).toArray(String[]::new));
    }

    boolean mayStartWith(char c) {
        return firsts.get(c);
    }

    boolean mayEndWith(char c) {
        return lasts.get(c);
    }

    /** Returns the words themselves, not to be changed. */
    String[] all() {
        return words;
    }
}
