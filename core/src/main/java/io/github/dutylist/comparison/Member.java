package io.github.dutylist.comparison;

import io.github.dutylist.text.Texts;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Extensible;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object that is compared by its value.
 *
 * @param <T> the type of the object
 * @param name its name
 * @param getter gives its value
 * @param weight tells whether two different values matter
 */
record Member<T>(
        String name, Function<T, ?> getter, BiFunction<@Nullable Object, @Nullable Object, Significance> weight) {

    /** Returns a member whose every change matters. */
    static <T> Member<T> plain(String name, Function<T, ?> getter) {
        return new Member<>(name, getter, (before, after) -> Significance.SUBSTANTIVE);
    }

    /** Returns a member whose array is a set. */
    static <T, E> Member<T> set(String name, Function<T, List<E>> getter) {
        return plain(name, getter.andThen(Entries::new));
    }

    /** Returns a member that says how a document is written or filed. */
    static <T> Member<T> filing(String name, Function<T, ?> getter) {
        return new Member<>(name, getter, (before, after) -> Significance.EDITORIAL);
    }

    /** Returns a member that is a text. */
    static <T> Member<T> words(String name, Function<T, ?> getter) {
        return new Member<>(name, getter, (before, after) -> weightOfWords(words(before), words(after)));
    }

    /** Returns a member that means some value where it is absent. */
    static <T, E> Member<T> plain(String name, Function<T, Optional<E>> getter, E unlessGiven) {
        return new Member<>(
                name,
                getter,
                (before, after) -> Objects.equals(
                                Objects.requireNonNullElse(before, unlessGiven),
                                Objects.requireNonNullElse(after, unlessGiven))
                        ? Significance.EDITORIAL
                        : Significance.SUBSTANTIVE);
    }

    /** Returns the members that the format does not define, of which nobody here knows whether they matter. */
    static <T extends Extensible> Member<T> extensions() {
        return new Member<>("extensions", T::getExtensions, (before, after) -> Significance.REVIEW);
    }

    /** Compares this member of two objects. */
    void compare(T before, T after, Spot spotBefore, Spot spotAfter, ChangeKind kind, List<Change> changes) {
        Object valueBefore = value(before);
        Object valueAfter = value(after);
        if (!Objects.equals(valueBefore, valueAfter)) {
            changes.add(new Change(
                    kind,
                    weight.apply(valueBefore, valueAfter),
                    spotBefore.member(name, words(valueBefore)).called(label(valueBefore)),
                    spotAfter.member(name, words(valueAfter)).called(label(valueAfter))));
        }
    }

    private @Nullable Object value(T object) {
        Object value = getter.apply(object);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    static Significance weightOfWords(@Nullable String before, @Nullable String after) {
        boolean same = Texts.folded(Objects.requireNonNullElse(before, ""))
                .equals(Texts.folded(Objects.requireNonNullElse(after, "")));
        return same ? Significance.EDITORIAL : Significance.SUBSTANTIVE;
    }

    /** Returns a value as one can read it, or null when it is none that one line can say. */
    static @Nullable String words(@Nullable Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof String || value instanceof Integer || value instanceof Temporal) {
            return value.toString();
        }
        if (value instanceof DateRange range) {
            return range.getStart() + "/" + range.getEnd().map(Object::toString).orElse("");
        }
        return value instanceof Entries<?> entries ? entries.words() : null;
    }

    private static @Nullable Label label(@Nullable Object value) {
        if (value instanceof Code code) {
            return Label.of(code);
        }
        return value instanceof Entries<?> entries ? entries.label() : null;
    }

    /** The entries of an array whose order says nothing. */
    private record Entries<E>(List<E> list) {

        private @Nullable Label label() {
            List<Code> codes = list.stream()
                    .filter(Code.class::isInstance)
                    .map(Code.class::cast)
                    .toList();
            return codes.size() == list.size() ? Label.of(codes) : null;
        }

        private @Nullable String words() {
            List<String> words = new ArrayList<>();
            for (E entry : list) {
                String word = Member.words(entry);
                if (word == null) {
                    return null;
                }
                words.add(word);
            }
            return words.isEmpty() ? null : String.join("、", words);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entries<?> entries && asSet(list).equals(asSet(entries.list));
        }

        @Override
        public int hashCode() {
            return asSet(list).hashCode();
        }

        private static Set<Object> asSet(List<?> list) {
            return new HashSet<>(list);
        }
    }
}
