package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The words by their first letter and then by their second; those of one letter whatever follows. */
    private final Letters<Letters<List<Entry<T>>>> entries;

    private final String[] words;

    private WordTable(Letters<Letters<List<Entry<T>>>> entries, String[] words) {
        this.entries = entries;
        this.words = words;
    }

    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Returns all words. */
    String[] words() {
        return words.clone();
    }

    /** Returns the words that start with two characters, or are the first alone, the longest first. */
    List<Entry<T>> startingWith(char first, char second) {
        return entries.of(first).of(second);
    }

    /** Returns the longest word that stands at a position and ends before another, or null. */
    @Nullable
    Entry<T> at(Sentence sentence, int position, int to) {
        List<Entry<T>> known = startingWith(sentence.at(position), sentence.at(position + 1));
        for (int i = 0; i < known.size(); i++) {
            Entry<T> entry = known.get(i);
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
            Map<Character, Letters<List<Entry<T>>>> byFirst = new HashMap<>();
            entries.forEach((first, list) -> byFirst.put(first, bySecond(list)));
            String[] words = entries.values().stream()
                    .flatMap(List::stream)
                    .map(Entry::word)
                    .toArray(String[]::new);
            return new WordTable<>(new Letters<>(byFirst, new Letters<>(Map.of(), List.of())), words);
        }

        private static <T> Letters<List<Entry<T>>> bySecond(List<Entry<T>> list) {
            list.sort(Comparator.comparing(entry -> -entry.word().length()));
            Map<Character, List<Entry<T>>> bySecond = new HashMap<>();
            for (Entry<T> entry : list) {
                if (entry.word().length() > 1) {
                    char second = entry.word().charAt(1);
                    bySecond.computeIfAbsent(second, none -> startingWith(second, list));
                }
            }
            return new Letters<>(bySecond, startingWith(Sentence.NONE, list));
        }

        private static <T> List<Entry<T>> startingWith(char second, List<Entry<T>> list) {
            return list.stream()
                    .filter(entry -> entry.word().length() == 1 || entry.word().charAt(1) == second)
                    .toList();
        }
    }
}
