package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.io.wire.Member.Cardinality;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Extensible;
import io.github.dutylist.value.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one type of object stands in a document: its members in the order of the format.
 *
 * <p>This is the one source of the wire format: the reader, the writer and the schema all follow these members.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public final class ObjectFormat<T extends Extensible, B> extends ValueFormat<T> {

    private static final int NEAR = 4;

    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final BiConsumer<B, Extensions> setExtensions;
    private final List<Member<T, B>> members = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private long mandatory;
    private final Map<String, Integer> positions = new HashMap<>();
    private @Nullable String tagName;
    private String tag = "";
    private String documentType = "";
    private final Map<String, Consumer<B>> standIns = new HashMap<>();

    private ObjectFormat(
            Class<T> type, Supplier<B> newBuilder, Function<B, T> build, BiConsumer<B, Extensions> setExtensions) {
        this.type = type;
        this.newBuilder = newBuilder;
        this.build = build;
        this.setExtensions = setExtensions;
    }

    static <T extends Extensible, B> ObjectFormat<T, B> of(
            Class<T> type, Supplier<B> newBuilder, Function<B, T> build, BiConsumer<B, Extensions> setExtensions) {
        return new ObjectFormat<>(type, newBuilder, build, setExtensions);
    }

    /** Makes this the form of a union that is told by the value of a member, which is written first. */
    ObjectFormat<T, B> tagged(String member, Code value) {
        this.tagName = member;
        this.tag = value.code();
        return this;
    }

    <V> ObjectFormat<T, B> one(String member, ValueFormat<V> format, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(Member.Single.mandatory(member, format, getter, setter));
    }

    <V> ObjectFormat<T, B> maybe(
            String member, ValueFormat<V> format, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(Member.Single.optional(member, format, getter, setter));
    }

    <V> ObjectFormat<T, B> many(
            String member, ValueFormat<V> format, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return add(new Member.Several<>(member, Cardinality.MANY, format, getter, setter));
    }

    <V> ObjectFormat<T, B> atLeastOne(
            String member, ValueFormat<V> format, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return add(new Member.Several<>(member, Cardinality.AT_LEAST_ONE, format, getter, setter));
    }

    <C extends Code, V> ObjectFormat<T, B> byCode(
            String member,
            CodeList<C> codes,
            ValueFormat<V> format,
            Function<T, Map<C, V>> getter,
            Member.ByCode.Setter<B, C, V> setter) {
        return add(new Member.ByCode<>(member, new CodeFormat<>(codes), format, getter, setter));
    }

    /** Makes this the format of a document, whose first members say of which type it is and in which version of the format. */
    ObjectFormat<T, B> headed(String type) {
        this.documentType = type;
        return add(new HeaderMembers.DocumentType<>(type)).add(new HeaderMembers.FormatVersion<>());
    }

    private ObjectFormat<T, B> add(Member<T, B> member) {
        positions.put(member.name(), members.size());
        mandatory |= member.cardinality().isMandatory() ? 1L << members.size() : 0;
        names.add(member.name());
        members.add(member);
        return this;
    }

    /** Returns the type of the object. */
    Class<T> type() {
        return type;
    }

    /** Returns the type of document, or an empty string for what only stands in others. */
    public String documentType() {
        return documentType;
    }

    List<Member<T, B>> members() {
        return members;
    }

    boolean defines(String member) {
        return positions.containsKey(member);
    }

    @Nullable
    String tagName() {
        return tagName;
    }

    String tag() {
        return tag;
    }

    /** Names what stands in for a mandatory member that could not be bound, so that the rules can still be run. */
    ObjectFormat<T, B> standIn(String member, Consumer<B> setter) {
        standIns.put(member, setter);
        return this;
    }

    @Nullable
    Consumer<B> standInFor(String member) {
        return standIns.get(member);
    }

    @Override
    public Phrase phrase() {
        return Phrase.OBJECT;
    }

    @Override
    public @Nullable T read(Reading reading) {
        return reading.admit(Token.START_OBJECT, Phrase.OBJECT)
                ? readMembers(reading, ForeignMembers.NONE, false)
                : null;
    }

    /**
     * Reads the members from the start of the object, or from the tag that was its first member.
     *
     * @param foreign the members that only other forms of the union have
     * @param tagMet whether the tag was met already
     */
    @Nullable
    T readMembers(Reading reading, ForeignMembers foreign, boolean tagMet) {
        ObjectInProgress<T, B> object = new ObjectInProgress<>(this, reading, foreign, tagMet);
        TokenSource source = reading.source();
        while (source.next() != Token.END_OBJECT) {
            object.readMember(source.text());
        }
        return object.finish();
    }

    /** Returns the position of a member among those of the format, or -1; the positions expected next are tried first. */
    int position(String member, int expected) {
        int near = Math.min(names.size(), expected + NEAR);
        for (int i = expected; i < near; i++) {
            if (names.get(i).equals(member)) {
                return i;
            }
        }
        return positions.getOrDefault(member, -1);
    }

    /** Tells whether all members that must be there are among some, each told by the bit of its position. */
    boolean isComplete(long positions) {
        return (mandatory & ~positions) == 0;
    }

    B newBuilder() {
        return newBuilder.get();
    }

    T build(B builder, @Nullable Map<String, Object> extensions) {
        if (extensions != null) {
            setExtensions.accept(builder, Extensions.of(extensions));
        }
        return build.apply(builder);
    }

    @Override
    public void write(T object, TokenSink sink) {
        sink.startObject();
        if (tagName != null) {
            sink.name(tagName);
            sink.string(tag);
        }
        for (Member<T, B> member : members) {
            member.write(object, sink);
        }
        object.getExtensions().forEach((member, value) -> writeExtension(member, value, sink));
        sink.endObject();
    }

    private void writeExtension(String member, Object value, TokenSink sink) {
        if (defines(member) || member.equals(tagName)) {
            throw new IllegalArgumentException("the extensions of a " + type.getSimpleName() + " have the member '"
                    + member + "', which the format defines");
        }
        sink.name(Surrogates.paired(member));
        PlainWriting.write(value, sink);
    }
}
