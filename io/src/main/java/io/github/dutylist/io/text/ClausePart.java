package io.github.dutylist.io.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clause in the making. */
final class ClausePart {

    final String id;
    final @Nullable Passage number;
    final List<Passage> paragraphs;
    final List<ClausePart> items = new ArrayList<>();
    final Set<RolePart> roles = new LinkedHashSet<>();

    ClausePart(String id, @Nullable Passage number, List<Passage> paragraphs) {
        this.id = id;
        this.number = number;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** Returns this clause and all items inside it, in the order of the document. */
    Stream<ClausePart> withItems() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(ClausePart::withItems));
    }

    /** Tells whether it is a numbered clause without items. */
    boolean isNumberedLeaf() {
        return number != null && items.isEmpty();
    }

    /** Returns its number, or the start of its text when it has none. */
    Passage firstWords() {
        return number == null ? paragraphs.get(0) : number;
    }
}
