package io.github.dutylist.io.wire;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a document: where it stands, what it has found, and what it had to leave out.
 *
 * <p>The path is kept as names and indexes and becomes a JSON Pointer only when there is something to report.
 */
final class Reading {

    private static final long NOWHERE = -1;

    /**
     * When the pointers to what was left out are longer than this together, no more are kept.
     *
     * <p>Where much is nested deeply they could be many times as long as the document.
     */
    static final int MAX_LOST_LENGTH = 12_000_000;

    /** The greatest length of a pointer, so that no more is written about a document than stands in it. */
    static final int MAX_PATH_LENGTH = 2_000;

    private TokenSource source;
    private final WireLimits limits;
    private final @Nullable PlaceSweep places;
    private final Consumer<Finding> findings;
    private final List<String> lost = new ArrayList<>();
    private final List<String> malformed = new ArrayList<>();
    private int lostLength;
    private boolean leftOut;

    private final @Nullable String[] names;
    private final int[] indexes;
    private int depth;
    private int values;
    private boolean standIns;
    private boolean tooDeep;
    private @Nullable String formatVersion;

    /**
     * Starts a reading.
     *
     * @param source the tokens, before the first or on it
     * @param limits the limits
     * @param places where the positions of the tokens are, if anybody knows
     * @param findings takes what is found
     */
    Reading(TokenSource source, WireLimits limits, @Nullable PlaceSweep places, Consumer<Finding> findings) {
        this.source = source;
        this.limits = limits;
        this.places = places;
        this.findings = findings;
        this.names = new String[limits.maxDepth() + 2];
        this.indexes = new int[limits.maxDepth() + 2];
    }

    /** Returns what was left out, in the order of leaving out; of very much only the first. */
    List<String> lost() {
        return Collections.unmodifiableList(lost);
    }

    /** Returns where malformed values stand, left out or not; of very many only the first. */
    List<String> malformed() {
        return Collections.unmodifiableList(malformed);
    }

    /** Tells whether more was left out or malformed than {@link #lost()} and {@link #malformed()} have. */
    boolean hasLostTooMuch() {
        return lostLength > MAX_LOST_LENGTH;
    }

    /** Tells whether there is anything in the document that is not in what was built. */
    boolean leftOut() {
        return leftOut;
    }

    /** Notes the format version that the document states. */
    void state(String version) {
        formatVersion = version;
    }

    /** Returns the format version that the document states, or null. */
    @Nullable
    String formatVersion() {
        return formatVersion;
    }

    TokenSource source() {
        return source;
    }

    /** Takes the tokens from another source from now on, and returns the one they came from. */
    TokenSource switchTo(TokenSource other) {
        TokenSource previous = source;
        source = other;
        return previous;
    }

    /** Notes that a mandatory member of the document itself is only a stand-in, so that the rules can be run. */
    void standIn() {
        standIns = true;
    }

    /** Tells whether the document itself lacks something without which it is no list. */
    boolean hasStandIns() {
        return standIns;
    }

    /** Ends the reading with one finding in place of all others, because it makes them pointless. */
    ReadingStoppedException onlyThis(Rule rule, Arguments arguments) {
        return new ReadingStoppedException(finding(pointer(), source.offset(), rule, arguments));
    }

    WireLimits limits() {
        return limits;
    }

    /** Steps into a member of the object being read. */
    void enter(String name) {
        names[depth++] = name;
    }

    /** Steps into an element of the array being read. */
    void enter(int index) {
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    /** Counts one value and tells whether it may be read; an object or array that is too deep is reported and passed over. */
    boolean admit() {
        if (++values > limits.maxValues()) {
            report(
                    DocumentRules.TOO_MANY,
                    finding -> finding.with("what", Phrase.VALUE).with("limit", limits.maxValues()));
            throw new ReadingStoppedException(null);
        }
        return depth < limits.maxDepth() || !source.current().isStructureStart() || tooDeep(limits.maxDepth());
    }

    /** Reports that the object or array at the current token is too deep, and passes over it; always returns false. */
    boolean tooDeep(int limit) {
        report(DocumentRules.TOO_DEEP, finding -> finding.with("limit", limit));
        tooDeep = true;
        source.skip();
        tooDeep = false;
        return false;
    }

    /**
     * Tells whether a member that the format does not define may be read; one whose name is too long is reported at its
     * object and passed over.
     */
    boolean admitName(String name) {
        int length = name.length() + 1;
        for (int i = 0; i < depth; i++) {
            String around = names[i];
            length += around == null ? 1 : around.length() + 1;
        }
        if (length <= MAX_PATH_LENGTH) {
            return true;
        }
        tooLong(Phrase.MEMBER, MAX_PATH_LENGTH);
        leftOut = true;
        passOver();
        return false;
    }

    /** Reports that what stands at the current token is longer than so many characters. */
    void tooLong(Phrase what, int limit) {
        report(
                DocumentRules.TOO_LONG,
                finding -> finding.with("what", what).with("limit", limit).with("unit", Phrase.CHARACTER));
    }

    /** Does the same for a value whose first token must be of a kind; another one is reported and passed over. */
    boolean admit(Token first, Phrase expected) {
        if (!admit()) {
            return false;
        }
        if (source.current() != first) {
            wrongType(expected);
            return false;
        }
        return true;
    }

    /** Reports that the name at the current token stood in its object before, and passes over its value. */
    void duplicate(String name) {
        report(DocumentRules.DUPLICATE_MEMBER, finding -> finding.with("member", name));
        leftOut = true;
        passOver();
    }

    /** Passes over the value of the member whose name is the current token. */
    void passOver() {
        source.next();
        source.skip();
    }

    /** Reports that the current token is of another type than expected, and passes over the value. */
    void wrongType(Phrase expected) {
        Phrase found = typeOf(source.current());
        report(
                DocumentRules.WRONG_TYPE,
                finding -> finding.with("expected", expected).with("found", found));
        source.skip();
    }

    /** Reports that the current value is malformed. */
    void malformed(String value, Phrase expected) {
        keep(malformed);
        report(
                DocumentRules.MALFORMED_VALUE,
                finding -> finding.with("value", value)
                        .with("expected", expected)
                        .with("proposal", Proposals.of(value, expected)));
    }

    /** Reports at the current token. */
    void report(Rule rule, Arguments arguments) {
        report(pointer(), source.offset(), rule, arguments);
    }

    /**
     * Reports that a member is missing, at a place without a token of its own, which is to be looked up by its pointer.
     *
     * @param allowed the only values that it takes; empty if they are many
     */
    void reportMissing(String member, Phrase type, List<String> allowed) {
        report(pointer() + "/" + JsonPointers.escape(member), NOWHERE, DocumentRules.MISSING_MEMBER, finding -> {
            finding.with("member", member).with("type", type);
            if (!allowed.isEmpty()) {
                finding.with("allowed", allowed);
            }
        });
    }

    /** Reports that a document cannot be read from a position on; where that is too deep, once. */
    void malformed(MalformedJsonException problem, JsonText text) {
        if (problem.kind() == MalformedJsonException.Kind.SYNTAX) {
            SyntaxFault fault = text.faultAt(problem.offset());
            report(pointer(), fault.offset(), DocumentRules.MALFORMED_JSON, fault);
        } else if (!tooDeep) {
            report(
                    pointer(),
                    problem.offset(),
                    DocumentRules.TOO_DEEP,
                    finding -> finding.with("limit", limits.maxDepth()));
        }
    }

    /** Reports that there is no document. */
    void nothing() {
        report("", 0, DocumentRules.MALFORMED_JSON, finding -> finding.with("problem", Phrase.EMPTY_DOCUMENT));
    }

    private void report(String pointer, long offset, Rule rule, Arguments arguments) {
        findings.accept(finding(pointer, offset, rule, arguments));
    }

    private Finding finding(String pointer, long offset, Rule rule, Arguments arguments) {
        Finding.Builder finding = rule.at(pointer);
        arguments.addTo(finding);
        if (offset != NOWHERE && places != null) {
            finding.place(places.at(offset));
        }
        return finding.build();
    }

    /** Notes that the value at the current path was left out. */
    void lose() {
        leftOut = true;
        keep(lost);
    }

    private void keep(List<String> pointers) {
        if (lostLength <= MAX_LOST_LENGTH) {
            String pointer = pointer();
            lostLength += pointer.length();
            pointers.add(pointer);
        }
    }

    /** Notes that a member of the current object was left out. */
    void loseMember(String member) {
        enter(member);
        lose();
        leave();
    }

    /** Notes that a member of the current object may stand under another name, with nothing left out. */
    void doubtMember(String member) {
        enter(member);
        keep(lost);
        leave();
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer.append('/').append(name == null ? String.valueOf(indexes[i]) : JsonPointers.escape(name));
        }
        return pointer.toString();
    }

    /** Reports that the document goes on where it should end. */
    void trailing() {
        report(
                DocumentRules.MALFORMED_JSON,
                finding -> finding.with("found", source.current() == Token.NAME ? "" : source.text()));
    }

    private static Phrase typeOf(Token token) {
        return switch (token) {
            case START_OBJECT -> Phrase.OBJECT;
            case START_ARRAY -> Phrase.ARRAY;
            case STRING -> Phrase.STRING;
            case INTEGER -> Phrase.INTEGER;
            case DECIMAL -> Phrase.NUMBER;
            case BOOLEAN -> Phrase.BOOLEAN;
            default -> Phrase.NULL;
        };
    }

    /** Adds the arguments of a finding. */
    interface Arguments {
        void addTo(Finding.Builder finding);
    }

    /** Ends the reading at once; what was found stays. */
    static final class ReadingStoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Finding only;

        private ReadingStoppedException(@Nullable Finding only) {
            super(null, null, false, false);
            this.only = only;
        }

        /** Returns the one finding that stands for all, or null when those made so far stay. */
        @Nullable
        Finding only() {
            return only;
        }
    }
}
