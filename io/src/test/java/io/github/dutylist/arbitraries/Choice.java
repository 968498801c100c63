package io.github.dutylist.arbitraries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Values of one of several arbitraries, and what is made of such.
 *
 * <p>What jqwik offers for that looks up a generator for each value; in objects of many members that takes most of the time.
 */
final class Choice {

    private static final int SIZE = 1000;

    private Choice() {}

    /** Returns values of all of these, as often of one as of any other. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<T> among(Arbitrary<? extends T>... choices) {
        return of(List.of(choices));
    }

    /** Returns values of the first so many times more often than values of the second. */
    static <T> Arbitrary<T> mostly(int times, Arbitrary<? extends T> often, Arbitrary<? extends T> seldom) {
        List<Arbitrary<? extends T>> choices = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            choices.add(often);
        }
        choices.add(seldom);
        return of(choices);
    }

    /** Returns nothing two times out of three, else a value. */
    static <T> Arbitrary<Optional<T>> perhaps(Arbitrary<T> values) {
        Generators<T> generators = new Generators<>(List.of(values));
        return Arbitraries.fromGenerator(random -> random.nextInt(3) > 0
                ? Shrinkable.unshrinkable(Optional.empty())
                : new Present<>(generators.next(random)));
    }

    /** Returns maps with one to three of the keys. */
    static <K, V> Arbitrary<Map<K, V>> maps(Arbitrary<K> keys, Arbitrary<V> values) {
        return Combinators.combine(keys, values)
                .as(Map::entry)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(entries -> {
                    Map<K, V> map = new LinkedHashMap<>();
                    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
                    return map;
                });
    }

    private static <T> Arbitrary<T> of(List<Arbitrary<? extends T>> choices) {
        return Arbitraries.fromGenerator(new Generators<>(choices));
    }

    /** Makes a generator of each choice, once. */
    private static final class Generators<T> implements RandomGenerator<T> {

        private final List<Arbitrary<? extends T>> choices;
        private final List<RandomGenerator<? extends T>> generators = new ArrayList<>();

        private Generators(List<Arbitrary<? extends T>> choices) {
            this.choices = choices;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Shrinkable<T> next(Random random) {
            if (generators.isEmpty()) {
                choices.forEach(choice -> generators.add(choice.generator(SIZE)));
            }
            return (Shrinkable<T>)
                    generators.get(random.nextInt(generators.size())).next(random);
        }
    }

    /** A value that shrinks to nothing first. */
    private static final class Present<T> implements Shrinkable<Optional<T>> {

        private final Shrinkable<T> value;

        private Present(Shrinkable<T> value) {
            this.value = value;
        }

        @Override
        public Optional<T> value() {
            return Optional.of(value.value());
        }

        @Override
        public Stream<Shrinkable<Optional<T>>> shrink() {
            return Stream.concat(
                    Stream.of(Shrinkable.unshrinkable(Optional.empty())),
                    value.shrink().map(Present::new));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(1).append(value.distance());
        }
    }
}
