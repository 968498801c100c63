package io.github.dutylist.comparison;

import io.github.dutylist.text.DisplayText;
import io.github.dutylist.value.Labels;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a list: of what kind, where in both, from what to what, and whether it
 * matters; immutable.
 */
public final class Change {

    private static final int SHOWN = 80;

    private final ChangeKind kind;
    private final Significance significance;
    private final Side before;
    private final Side after;

    Change(ChangeKind kind, Significance significance, Side before, Side after) {
        this.kind = kind;
        this.significance = significance;
        this.before = before;
        this.after = after;
    }

    /**
     * One of the two versions, as far as a change is about it.
     *
     * @param pointer where, or null when it is not there
     * @param owner the identifier of what it belongs to, or null when it belongs to the list itself
     * @param member the name of the member, or null when it is about an object as a whole
     * @param value what stands there: words, a code or an identifier, or null when nothing stands there or none of these
     *     can show it
     * @param label how people call that, or null when it is words already
     */
    record Side(
            @Nullable String pointer,
            @Nullable String owner,
            @Nullable String member,
            @Nullable String value,
            @Nullable Label label) {

        static final Side NONE = new Side(null, null, null, null);

        Side(@Nullable String pointer, @Nullable String owner, @Nullable String member, @Nullable String value) {
            this(pointer, owner, member, value, null);
        }

        Side called(@Nullable Label name) {
            return new Side(pointer, owner, member, value, name);
        }
    }

    /** Returns what it consists in. */
    public ChangeKind getKind() {
        return kind;
    }

    /** Returns whether it matters. */
    public Significance getSignificance() {
        return significance;
    }

    /** Returns the JSON Pointer (RFC 6901) of its place in the earlier version; empty if it has none there. */
    public Optional<String> getBeforePointer() {
        return Optional.ofNullable(before.pointer());
    }

    /** Returns the JSON Pointer (RFC 6901) of its place in the later version; empty if it has none there. */
    public Optional<String> getAfterPointer() {
        return Optional.ofNullable(after.pointer());
    }

    /**
     * Returns the identifier of the clause, section, provision or other object that changed, in the later version
     * where it is there; empty if it is the list itself.
     */
    public Optional<String> getSubject() {
        return Optional.ofNullable(after.owner() == null ? before.owner() : after.owner());
    }

    /** Returns the name of the member that changed; empty if the object as a whole did. */
    public Optional<String> getMember() {
        return Optional.ofNullable(after.member() == null ? before.member() : after.member());
    }

    /**
     * Returns what stood there: a text, a code, an identifier; empty if nothing did, or nothing that one line can say.
     */
    public Optional<String> getBefore() {
        return Optional.ofNullable(before.value());
    }

    /**
     * Returns what stands there now: a text, a code, an identifier; empty if nothing does, or nothing that one line can
     * say.
     */
    public Optional<String> getAfter() {
        return Optional.ofNullable(after.value());
    }

    /**
     * Returns the change in one line, in Chinese for Chinese locales and in English for all others.
     *
     * <p>Members and codes are called by their labels and roles by their titles, long texts are shortened, and characters that cannot
     * be seen are spelt out.
     *
     * @param locale the reader's locale
     */
    public String message(Locale locale) {
        StringBuilder message = new StringBuilder(what(locale));
        getSubject().ifPresent(subject -> {
            message.append(Labels.choose(locale, "“", " “"));
            DisplayText.append(message, subject, SHOWN);
            message.append('”');
        });
        getMember().ifPresent(member -> {
            message.append(Labels.choose(locale, "（", " ("));
            DisplayText.append(message, MemberNames.of(member, locale), SHOWN);
            message.append(Labels.choose(locale, "）", ")"));
        });
        appendValues(message, locale);
        return message.toString();
    }

    /** Returns the label of the kind; of an object without a kind of its own that came or went, what it is and which of both. */
    private String what(Locale locale) {
        boolean added = before.pointer() == null;
        String pointer = added ? after.pointer() : before.pointer();
        if (kind != ChangeKind.METADATA_CHANGED || pointer == null || !added && after.pointer() != null) {
            return kind.label(locale);
        }
        String array = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        String name = MemberNames.of(array.substring(array.lastIndexOf('/') + 1), locale);
        return Labels.choose(locale, (added ? "新增" : "删去") + name, name + (added ? " added" : " removed"));
    }

    private void appendValues(StringBuilder message, Locale locale) {
        if (before.value() == null && after.value() == null) {
            return;
        }
        message.append(Labels.choose(locale, "：", ": "));
        appendValue(message, before, locale);
        if (before.pointer() != null && after.pointer() != null) {
            message.append(" → ");
        }
        appendValue(message, after, locale);
    }

    private static void appendValue(StringBuilder message, Side side, Locale locale) {
        if (side.label() != null) {
            DisplayText.append(message, side.label().in(locale), SHOWN);
        } else if (side.value() != null) {
            DisplayText.append(message, side.value(), SHOWN);
        } else if (side.pointer() != null) {
            message.append(Labels.choose(locale, "（无）", "(none)"));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change change
                && kind == change.kind
                && significance == change.significance
                && before.equals(change.before)
                && after.equals(change.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.code(), significance.code(), before, after);
    }

    /** Returns significance, kind and both pointers, for a developer. */
    @Override
    public String toString() {
        return significance.code() + " " + kind.code() + " " + before.pointer() + " -> " + after.pointer();
    }
}
