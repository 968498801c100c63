package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nouns in which names end, found by their last letters. */
final class Nouns {

    private final Map<Character, List<String>> byLast;

    private Nouns(Map<Character, List<String>> byLast) {
        this.byLast = byLast;
    }

    static Nouns of(String... nouns) {
        return new Nouns(Stream.of(nouns).collect(Collectors.groupingBy(noun -> noun.charAt(noun.length() - 1))));
    }

    /** Tells whether words end in one of the nouns. */
    boolean endOf(Passage words) {
        return byLast.getOrDefault(words.at(words.length() - 1), List.of()).stream()
                .anyMatch(words::endsWith);
    }
}
