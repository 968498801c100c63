package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.Extensible;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several forms, told by the code in its first member.
 *
 * <p>Where that member does not stand first, the object is kept until it is met.
 *
 * @param <T> the type that the forms have in common
 * @param <K> the type of the code
 */
public final class UnionFormat<T extends Extensible, K extends Code> extends ValueFormat<T> {

    private final Class<T> type;
    private final String tagName;
    private final CodeFormat<K> tags;
    private final Function<T, K> tagOf;
    private final Rule mismatch;
    private final Map<K, ObjectFormat<? extends T, ?>> forms = new LinkedHashMap<>();
    private final Map<K, Set<String>> others = new ConcurrentHashMap<>();

    /**
     * Makes a union without forms.
     *
     * @param type the type that the forms have in common
     * @param tagName the name of the member that tells the forms apart
     * @param tags the codes in that member
     * @param tagOf gives the code of an object
     * @param mismatch the rule that an object breaks which has a member of another form
     */
    UnionFormat(Class<T> type, String tagName, CodeFormat<K> tags, Function<T, K> tagOf, Rule mismatch) {
        this.type = type;
        this.tagName = tagName;
        this.tags = tags;
        this.tagOf = tagOf;
        this.mismatch = mismatch;
    }

    UnionFormat<T, K> form(K tag, ObjectFormat<? extends T, ?> form) {
        forms.put(tag, form.tagged(tagName, tag));
        return this;
    }

    Class<T> type() {
        return type;
    }

    String tagName() {
        return tagName;
    }

    CodeFormat<K> tags() {
        return tags;
    }

    Map<K, ObjectFormat<? extends T, ?>> forms() {
        return forms;
    }

    @Override
    public Phrase phrase() {
        return Phrase.OBJECT;
    }

    @Override
    public @Nullable T read(Reading reading) {
        if (!reading.admit(Token.START_OBJECT, Phrase.OBJECT)) {
            return null;
        }
        TokenSource source = reading.source();
        if (source.next() == Token.NAME && source.text().equals(tagName)) {
            return readTagFirst(reading);
        }
        return source.current() == Token.NAME ? readTagLater(reading) : missingTag(reading);
    }

    private @Nullable T readTagFirst(Reading reading) {
        reading.source().next();
        K tag = readTag(reading);
        if (tag != null) {
            return form(tag).readMembers(reading, foreign(tag), true);
        }
        while (reading.source().next() != Token.END_OBJECT) {
            reading.passOver();
        }
        return null;
    }

    private @Nullable T readTagLater(Reading reading) {
        BufferedSource buffer = BufferedSource.ofRest(reading.source());
        if (!buffer.moveToValueOf(tagName)) {
            return missingTag(reading);
        }
        TokenSource source = reading.switchTo(buffer);
        K tag = readTag(reading);
        buffer.rewind();
        T value = tag == null ? null : form(tag).readMembers(reading, foreign(tag), false);
        reading.switchTo(source);
        return value;
    }

    private @Nullable K readTag(Reading reading) {
        reading.enter(tagName);
        K tag = tags.read(reading);
        reading.leave();
        return tag;
    }

    private @Nullable T missingTag(Reading reading) {
        reading.reportMissing(tagName, Phrase.CODE, tags.allowed());
        return null;
    }

    private ForeignMembers foreign(K tag) {
        return new ForeignMembers(membersOfOthers(tag), mismatch);
    }

    /** Returns the members that some other form defines and this one does not. */
    Set<String> membersOfOthers(K tag) {
        return others.computeIfAbsent(tag, this::collectMembersOfOthers);
    }

    private Set<String> collectMembersOfOthers(K tag) {
        Set<String> others = new HashSet<>();
        forms.values().forEach(form -> form.members().forEach(member -> others.add(member.name())));
        form(tag).members().forEach(member -> others.remove(member.name()));
        return others;
    }

    @SuppressWarnings("unchecked")
    private ObjectFormat<T, ?> form(K tag) {
        return (ObjectFormat<T, ?>) Objects.requireNonNull(forms.get(tag));
    }

    @Override
    public void write(T value, TokenSink sink) {
        form(tagOf.apply(value)).write(value, sink);
    }
}
