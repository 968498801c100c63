package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.value.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member that the format defines: its name, how often its value stands there, and how it is got from an object and set on a
 * builder.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
abstract class Member<T, B> {

    private final String name;

    Member(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    abstract Cardinality cardinality();

    /** Returns the format of the value, or of an element where there may be several. */
    abstract ValueFormat<?> format();

    /** Reads the value at the current token into the builder. */
    abstract Outcome read(Reading reading, B builder);

    /** Writes name and value, unless there is none. */
    abstract void write(T object, TokenSink sink);

    /** Returns what is expected where the member is missing. */
    Phrase phrase() {
        return format().phrase();
    }

    /** Returns the only values that may stand there or in the array; empty if they are many. */
    List<String> allowed() {
        return format().allowed();
    }

    /** What became of a member that was met in a document. */
    enum Outcome {
        /** It is in the builder. */
        BOUND,
        /** It is an empty array, which is the same as none. */
        EMPTY,
        /** It could not be bound, which has been reported. */
        LOST
    }

    /** How often the value of a member stands in its object. */
    enum Cardinality {
        ONE,
        OPTIONAL,
        MANY,
        AT_LEAST_ONE,
        BY_CODE,
        HEADER;

        boolean isMandatory() {
            return this == ONE || this == AT_LEAST_ONE || this == HEADER;
        }

        boolean isArray() {
            return this == MANY || this == AT_LEAST_ONE;
        }
    }

    /** A member with one value. */
    static final class Single<T, B, V> extends Member<T, B> {

        private final Cardinality cardinality;
        private final ValueFormat<V> format;
        private final Function<T, @Nullable V> getter;
        private final BiConsumer<B, V> setter;

        private Single(
                String name,
                Cardinality cardinality,
                ValueFormat<V> format,
                Function<T, @Nullable V> getter,
                BiConsumer<B, V> setter) {
            super(name);
            this.cardinality = cardinality;
            this.format = format;
            this.getter = getter;
            this.setter = setter;
        }

        static <T, B, V> Single<T, B, V> mandatory(
                String name, ValueFormat<V> format, Function<T, V> getter, BiConsumer<B, V> setter) {
            return new Single<>(name, Cardinality.ONE, format, getter, setter);
        }

        static <T, B, V> Single<T, B, V> optional(
                String name, ValueFormat<V> format, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return new Single<>(
                    name,
                    Cardinality.OPTIONAL,
                    format,
                    object -> getter.apply(object).orElse(null),
                    setter);
        }

        @Override
        Cardinality cardinality() {
            return cardinality;
        }

        @Override
        ValueFormat<V> format() {
            return format;
        }

        @Override
        Outcome read(Reading reading, B builder) {
            V value = format.read(reading);
            if (value == null) {
                reading.lose();
                return Outcome.LOST;
            }
            setter.accept(builder, value);
            return Outcome.BOUND;
        }

        @Override
        void write(T object, TokenSink sink) {
            V value = getter.apply(object);
            if (value != null) {
                sink.name(name());
                format.write(value, sink);
            }
        }
    }

    /** A member with an array of values. */
    static final class Several<T, B, V> extends Member<T, B> {

        private final Cardinality cardinality;
        private final ValueFormat<V> format;
        private final Function<T, List<V>> getter;
        private final BiConsumer<B, List<V>> setter;

        Several(
                String name,
                Cardinality cardinality,
                ValueFormat<V> format,
                Function<T, List<V>> getter,
                BiConsumer<B, List<V>> setter) {
            super(name);
            this.cardinality = cardinality;
            this.format = format;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        Cardinality cardinality() {
            return cardinality;
        }

        @Override
        ValueFormat<V> format() {
            return format;
        }

        @Override
        Phrase phrase() {
            return cardinality == Cardinality.AT_LEAST_ONE ? Phrase.NON_EMPTY_ARRAY : Phrase.ARRAY;
        }

        @Override
        Outcome read(Reading reading, B builder) {
            if (!reading.admit(Token.START_ARRAY, Phrase.ARRAY)) {
                reading.lose();
                return Outcome.LOST;
            }
            List<V> values = new ArrayList<>();
            int index = 0;
            while (reading.source().next() != Token.END_ARRAY) {
                reading.enter(index++);
                V value = format.read(reading);
                if (value == null) {
                    reading.lose();
                } else {
                    values.add(value);
                }
                reading.leave();
            }
            setter.accept(builder, values);
            return index == 0 ? Outcome.EMPTY : Outcome.BOUND;
        }

        @Override
        void write(T object, TokenSink sink) {
            List<V> values = getter.apply(object);
            if (!values.isEmpty()) {
                sink.name(name());
                sink.startArray();
                for (V value : values) {
                    format.write(value, sink);
                }
                sink.endArray();
            }
        }
    }

    /** A member with an object whose own members are named by codes. */
    static final class ByCode<T, B, C extends Code, V> extends Member<T, B> {

        private final CodeFormat<C> codes;
        private final ValueFormat<V> format;
        private final Function<T, Map<C, V>> getter;
        private final Setter<B, C, V> setter;

        /** Puts one entry into a builder. */
        interface Setter<B, C, V> {
            void put(B builder, C code, V value);
        }

        ByCode(
                String name,
                CodeFormat<C> codes,
                ValueFormat<V> format,
                Function<T, Map<C, V>> getter,
                Setter<B, C, V> setter) {
            super(name);
            this.codes = codes;
            this.format = format;
            this.getter = getter;
            this.setter = setter;
        }

        CodeFormat<C> codes() {
            return codes;
        }

        @Override
        Cardinality cardinality() {
            return Cardinality.BY_CODE;
        }

        @Override
        ValueFormat<V> format() {
            return format;
        }

        @Override
        Phrase phrase() {
            return Phrase.OBJECT;
        }

        @Override
        Outcome read(Reading reading, B builder) {
            if (!reading.admit(Token.START_OBJECT, Phrase.OBJECT)) {
                reading.lose();
                return Outcome.LOST;
            }
            Set<String> seen = new HashSet<>();
            while (reading.source().next() != Token.END_OBJECT) {
                readEntry(reading, builder, seen);
            }
            return Outcome.BOUND;
        }

        private void readEntry(Reading reading, B builder, Set<String> seen) {
            String word = reading.source().text();
            if (!reading.admitName(word)) {
                return;
            }
            reading.enter(word);
            C code = codes.codes().find(word).orElse(null);
            if (!seen.add(word)) {
                reading.duplicate(word);
            } else if (code == null) {
                codes.reportUnknown(word, reading);
                reading.lose();
                reading.passOver();
            } else {
                reading.source().next();
                V value = format.read(reading);
                if (value == null) {
                    reading.lose();
                } else {
                    setter.put(builder, code, value);
                }
            }
            reading.leave();
        }

        @Override
        void write(T object, TokenSink sink) {
            Map<C, V> entries = getter.apply(object);
            if (entries.isEmpty()) {
                return;
            }
            sink.name(name());
            sink.startObject();
            for (C code : codes.codes().known()) {
                V value = entries.get(code);
                if (value != null) {
                    sink.name(code.code());
                    format.write(value, sink);
                }
            }
            sink.endObject();
        }
    }
}
