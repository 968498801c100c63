package io.github.dutylist.arbitraries;

import io.github.dutylist.value.Extensions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The members of an object, each with the values that it takes.
 *
 * @param <B> the type of the object's builder
 */
final class Members<B> {

    private final Supplier<B> newBuilder;
    private final List<Arbitrary<Consumer<B>>> members = new ArrayList<>();

    private Members(Supplier<B> newBuilder) {
        this.newBuilder = newBuilder;
    }

    static <B> Members<B> of(Supplier<B> newBuilder) {
        return new Members<>(newBuilder);
    }

    /** Adds a member that every object has. */
    <V> Members<B> always(Arbitrary<V> values, BiConsumer<B, V> setter) {
        members.add(values.map(value -> builder -> setter.accept(builder, value)));
        return this;
    }

    /** Adds a member that one object in three has. */
    <V> Members<B> perhaps(Arbitrary<V> values, BiConsumer<B, V> setter) {
        members.add(Choice.perhaps(values)
                .map(found -> builder -> found.ifPresent(value -> setter.accept(builder, value))));
        return this;
    }

    /** Adds a member that one object in three has with one or two elements, and the others without any. */
    <V> Members<B> several(Arbitrary<V> elements, BiConsumer<B, List<V>> setter) {
        return perhaps(elements.list().ofMinSize(1).ofMaxSize(2), setter);
    }

    /** Adds an array that every object has, with one or two elements. */
    <V> Members<B> atLeastOne(Arbitrary<V> elements, BiConsumer<B, List<V>> setter) {
        return always(elements.list().ofMinSize(1).ofMaxSize(2), setter);
    }

    /** Adds the members that the format does not define, and returns the objects. */
    <T> Arbitrary<T> with(BiConsumer<B, Extensions> setter, Function<B, T> build) {
        return always(ExtensionArbitraries.extensions(), setter).build(build);
    }

    /** Returns the objects. */
    <T> Arbitrary<T> build(Function<B, T> build) {
        return Combinators.combine(members)
                .as(setters -> {
                    B builder = newBuilder.get();
                    setters.forEach(member -> member.accept(builder));
                    return build.apply(builder);
                })
                .withoutEdgeCases();
    }
}
