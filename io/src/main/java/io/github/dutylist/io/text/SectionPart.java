package io.github.dutylist.io.text;

import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section in the making. */
final class SectionPart {

    final String id;
    final int depth;
    final @Nullable Passage number;
    final @Nullable Passage heading;
    final List<Passage> preamble = new ArrayList<>();
    final List<SectionPart> sections = new ArrayList<>();
    final List<ClausePart> clauses = new ArrayList<>();
    final List<Passage> closing = new ArrayList<>();
    final List<ProvisionPart> provisions = new ArrayList<>();
    final Set<RolePart> roles = new LinkedHashSet<>();
    SectionKind kind = SectionKind.DUTIES;

    SectionPart(String id, int depth, @Nullable Passage number, @Nullable Passage heading) {
        this.id = id;
        this.depth = depth;
        this.number = number;
        this.heading = heading;
    }

    /** Returns this section and all inside it, in the order of the document. */
    Stream<SectionPart> withSections() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(SectionPart::withSections));
    }

    /** Returns its own clauses and all items inside them, in the order of the document. */
    Stream<ClausePart> clausesAndItems() {
        return clauses.stream().flatMap(ClausePart::withItems);
    }

    /** Returns the offset in the input at which it starts. */
    int offset() {
        return firstWords().offset(0);
    }

    /** Returns the line of the input on which it starts, counted from 1. */
    int line() {
        return firstWords().line();
    }

    private Passage firstWords() {
        if (number != null) {
            return number;
        }
        if (heading != null) {
            return heading;
        }
        return Stream.of(
                        preamble.stream(),
                        clauses.stream().map(ClausePart::firstWords),
                        provisions.stream().map(ProvisionPart::firstWords),
                        sections.stream().map(SectionPart::firstWords))
                .flatMap(words -> words)
                .findFirst()
                .orElseThrow();
    }
}
