package io.github.dutylist.io.text.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words and what they stand for, found in a text from left to right, the longest first and none inside another.
 *
 * @param <T> what a word stands for
 */
public final class Lexicon<T> {

    /**
     * A word that was found.
     *
     * @param <T> what a word stands for
     * @param value what it stands for
     * @param start the index at which it starts
     * @param end the index just behind it
     */
    public record Hit<T>(T value, int start, int end) {}

    private record Entry<T>(String word, T value) {}

    private final Map<Character, List<Entry<T>>> entries = new HashMap<>();

    /** Adds words that stand for a value. */
    public Lexicon<T> with(T value, String... words) {
        for (String word : words) {
            List<Entry<T>> alike = entries.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
            alike.add(new Entry<>(word, value));
            alike.sort((left, right) -> right.word().length() - left.word().length());
        }
        return this;
    }

    /** Returns the words that a text holds. */
    public List<Hit<T>> find(Passage text) {
        List<Hit<T>> hits = new ArrayList<>();
        int index = 0;
        while (index < text.length()) {
            Optional<Hit<T>> hit = at(text, index);
            hit.ifPresent(hits::add);
            index = hit.map(Hit::end).orElse(index + 1);
        }
        return hits;
    }

    /** Returns what the words that a text holds stand for, each once, in the order of the text. */
    public List<T> values(Passage text) {
        return find(text).stream().map(Hit::value).distinct().toList();
    }

    /** Returns what the words that several texts hold stand for, each once, in the order of the texts. */
    public List<T> values(List<Passage> texts) {
        return texts.stream().flatMap(text -> values(text).stream()).distinct().toList();
    }

    /** Returns the word at an index. */
    public Optional<Hit<T>> at(Passage text, int index) {
        return candidates(text, index)
                .filter(entry -> text.startsWith(entry.word(), index))
                .findFirst()
                .map(entry ->
                        new Hit<>(entry.value(), index, index + entry.word().length()));
    }

    private Stream<Entry<T>> candidates(Passage text, int index) {
        List<Entry<T>> alike = index < text.length() ? entries.get(text.charAt(index)) : null;
        return alike == null ? Stream.empty() : alike.stream();
    }
}
