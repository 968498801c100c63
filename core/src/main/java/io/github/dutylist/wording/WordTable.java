package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they stand for, found from left to right, the longest first and none inside another.
 *
 * @param <T> what a word stands for
 */
final class WordTable<T> {

    /**
     * A word with what it stands for.
     *
     * @param <T> what a word stands for
     */
    record Entry<T>(String word, T value) {}

    /**
     * Takes the words found.
     *
     * @param <T> what a word stands for
     */
    interface Found<T> {

        /** Takes a word between two positions. */
        void at(int start, int end, T value);
    }

    private final LetterTable<List<Entry<T>>> entries;
    private final BitSet seconds = new BitSet();

    private WordTable(Map<Character, List<Entry<T>>> entries) {
        this.entries = new LetterTable<>(entries);
        entries.values()
                .forEach(list -> list.forEach(entry -> second(entry.word()).forEach(seconds::set)));
    }

    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    private static IntStream second(String word) {
        return word.chars().skip(1).limit(1);
    }

    /** Tells whether a word can start with a character. */
    boolean mayStartWith(char c) {
        return entries.get(c) != null;
    }

    /** Returns the words that start with a character, the longest first. */
    List<Entry<T>> startingWith(char c) {
        List<Entry<T>> found = entries.get(c);
        return found == null ? List.of() : found;
    }

    /** Tells at a glance whether a text can hold a word at all: most hold none. */
    boolean mayBeIn(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (mayStartWith(c) && (startsAt(text, i, c) || Sentence.isSpace(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String text, int position, char first) {
        if (seconds.get(text.charAt(position + 1))) {
            for (Entry<T> entry : startingWith(first)) {
                if (mayBeAt(text, position, entry.word())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBeAt(String text, int position, String word) {
        int i = 1;
        while (i < word.length() && position + i < text.length() && text.charAt(position + i) == word.charAt(i)) {
            i++;
        }
        return i == word.length() || position + i < text.length() && Sentence.isSpace(text.charAt(position + i));
    }

    /** Finds the words between two positions. */
    void find(Sentence sentence, int from, int to, Found<T> found) {
        int position = from;
        while (position < to) {
            Entry<T> entry = at(sentence, position, to);
            int end = entry == null ? position + 1 : position + entry.word().length();
            if (entry != null) {
                found.at(position, end, entry.value());
            }
            position = end;
        }
    }

    /** Returns the longest word that stands at a position and ends before another, or null. */
    @Nullable
    Entry<T> at(Sentence sentence, int position, int to) {
        List<Entry<T>> found = startingWith(sentence.at(position));
        for (int i = 0; i < found.size(); i++) {
            Entry<T> entry = found.get(i);
            if (position + entry.word().length() <= to && sentence.has(position, entry.word())) {
                return entry;
            }
        }
        return null;
    }

    /**
     * Collects words.
     *
     * @param <T> what a word stands for
     */
    static final class Builder<T> {

        private final Map<Character, List<Entry<T>>> entries = new HashMap<>();

        /** Adds words that stand for a value. */
        Builder<T> with(T value, String... words) {
            for (String word : words) {
                entries.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(new Entry<>(word, value));
            }
            return this;
        }

        WordTable<T> build() {
            entries.values()
                    .forEach(list -> list.sort(
                            Comparator.comparing(entry -> -entry.word().length())));
            return new WordTable<>(entries);
        }
    }
}
