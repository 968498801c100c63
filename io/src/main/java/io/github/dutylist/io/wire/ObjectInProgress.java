package io.github.dutylist.io.wire;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.io.wire.Member.Cardinality;
import io.github.dutylist.io.wire.Member.Outcome;
import io.github.dutylist.value.Extensible;
import io.github.dutylist.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One object being read: its builder, which members were met and which are bound. */
final class ObjectInProgress<T extends Extensible, B> {

    private static final String EXTENSION_PREFIX = "x-";

    private final ObjectFormat<T, B> format;
    private final Reading reading;
    private final ForeignMembers foreign;
    private final B builder;
    private int expected;
    private long met;
    private long bound;
    private long lost;
    private long meant;
    private boolean tagMet;
    private @Nullable PlainMembers extensions;

    ObjectInProgress(ObjectFormat<T, B> format, Reading reading, ForeignMembers foreign, boolean tagMet) {
        this.format = format;
        this.reading = reading;
        this.foreign = foreign;
        this.tagMet = tagMet;
        this.builder = format.newBuilder();
    }

    /** Reads the member whose name is the current token. */
    void readMember(String name) {
        int position = format.position(name, expected);
        if (position < 0) {
            readUndefined(name);
            return;
        }
        expected = position + 1;
        reading.enter(name);
        long bit = 1L << position;
        if ((met & bit) != 0) {
            reading.duplicate(name);
        } else {
            met |= bit;
            reading.source().next();
            Outcome outcome = format.members().get(position).read(reading, builder);
            bound |= outcome == Outcome.BOUND ? bit : 0;
            lost |= outcome == Outcome.LOST ? bit : 0;
        }
        reading.leave();
    }

    private void readUndefined(String name) {
        if (name.equals(format.tagName())) {
            readTag(name);
            return;
        }
        if (!reading.admitName(name)) {
            return;
        }
        if (extensions == null) {
            extensions = new PlainMembers();
        }
        reading.enter(name);
        if (!name.startsWith(EXTENSION_PREFIX) && !extensions.has(name)) {
            reportUndefined(name);
        }
        if (!extensions.read(name, reading, 1)) {
            reading.lose();
        }
        reading.leave();
    }

    private void readTag(String name) {
        reading.enter(name);
        if (tagMet) {
            reading.duplicate(name);
        } else {
            reading.source().next();
            checkTag();
        }
        tagMet = true;
        reading.leave();
    }

    private void checkTag() {
        String tag = ScalarFormats.readString(reading, Phrase.CODE);
        if (tag != null && !tag.equals(format.tag())) {
            reading.report(
                    DocumentRules.UNKNOWN_CODE,
                    finding -> finding.with("value", tag).with("allowed", List.of(format.tag())));
        }
    }

    private void reportUndefined(String name) {
        if (foreign.names().contains(name)) {
            reading.report(
                    foreign.mismatch(), finding -> finding.with("member", name).with("kind", format.tag()));
        } else {
            List<String> defined = new ArrayList<>();
            format.members().forEach(member -> defined.add(member.name()));
            Optional<String> nearest = Nearest.of(name, defined).or(() -> plural(name, defined));
            nearest.ifPresent(member -> meant |= 1L << format.position(member, 0));
            reading.report(
                    DocumentRules.UNKNOWN_MEMBER,
                    finding -> finding.with("member", name).with("nearest", nearest));
        }
    }

    /** frequency for frequencies. */
    private static Optional<String> plural(String name, List<String> defined) {
        String plural = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name;
        return defined.contains(plural) ? Optional.of(plural) : Optional.empty();
    }

    /** Returns the object, or null when it lacks what it cannot be built without. */
    @Nullable
    T finish() {
        if ((meant & ~met) != 0) {
            doubtMeant();
        }
        boolean complete = format.isComplete(bound) || standInForMissing();
        return complete ? format.build(builder, extensions == null ? null : extensions.values()) : null;
    }

    /** A member that is absent while one with nearly its name is there may be meant by that: nothing follows from its absence. */
    private void doubtMeant() {
        for (int i = 0; i < format.members().size(); i++) {
            if ((meant & ~met & 1L << i) != 0) {
                reading.doubtMember(format.members().get(i).name());
            }
        }
    }

    /** Reports what is missing, and tells whether something could stand in for all that the object cannot be built without. */
    private boolean standInForMissing() {
        boolean complete = true;
        for (int i = 0; i < format.members().size(); i++) {
            Member<T, B> member = format.members().get(i);
            long bit = 1L << i;
            if (member.cardinality().isMandatory() && (bound & bit) == 0) {
                if ((lost & bit) == 0) {
                    reportMissing(member);
                }
                complete &= member.cardinality() != Cardinality.ONE || standIn(member);
            }
        }
        return complete;
    }

    private void reportMissing(Member<T, B> member) {
        reading.reportMissing(member.name(), member.phrase(), member.allowed());
        reading.loseMember(member.name());
    }

    private boolean standIn(Member<T, B> member) {
        Consumer<B> setter = format.standInFor(member.name());
        if (setter == null) {
            return false;
        }
        setter.accept(builder);
        reading.standIn();
        return true;
    }
}
