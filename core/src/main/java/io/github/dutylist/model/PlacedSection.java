package io.github.dutylist.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section at its place in a list.
 *
 * <p>A {@link ListIndex} makes one for every section; they are compared by identity.
 */
public final class PlacedSection {

    private final @Nullable PlacedSection parent;
    private final int position;
    private final Section section;

    PlacedSection(@Nullable PlacedSection parent, int position, Section section) {
        this.parent = parent;
        this.position = position;
        this.section = section;
    }

    /** Returns the section itself. */
    public Section section() {
        return section;
    }

    /** Returns the section in which it stands, or empty when it stands at the top. */
    public Optional<PlacedSection> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the JSON Pointer (RFC 6901) of the section in its document. */
    public String pointer() {
        return (parent == null ? "" : parent.pointer()) + "/sections/" + position;
    }

    /** Returns the identifiers of the roles that bear its clauses: its own, else those of the section around it. */
    public List<String> bearers() {
        if (!section.getRoles().isEmpty() || parent == null) {
            return section.getRoles();
        }
        return parent.bearers();
    }

    /** Returns its pointer and its identifier. */
    @Override
    public String toString() {
        return pointer() + " " + section.getId();
    }
}
