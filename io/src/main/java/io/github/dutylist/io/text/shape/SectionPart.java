package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.value.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section in the making. */
public final class SectionPart {

    /** The length of the longest identifier to which that of a piece can be added. */
    private static final int MAX_CUT = Identifier.MAX_LENGTH - 10;

    /** Its identifier. */
    public final String id;

    /** How deep it is: 0 for one that is in no other. */
    public final int depth;

    /** Its number as printed, or null. */
    public final @Nullable Passage number;

    /** Its heading, or null. */
    public final @Nullable Passage heading;

    /** The paragraphs before what is numbered in it. */
    public final List<Passage> preamble = new ArrayList<>();

    /** The sections inside it. */
    public final List<SectionPart> sections = new ArrayList<>();

    /** Its own clauses. */
    public final List<ClausePart> clauses = new ArrayList<>();

    /** The paragraphs behind what is numbered in it. */
    public final List<Passage> closing = new ArrayList<>();

    /** The accountability provisions that stand in it. */
    public final List<ProvisionPart> provisions = new ArrayList<>();

    /** The roles that it is about. */
    public final Set<RolePart> roles = new LinkedHashSet<>();

    /** The first of its words that were taken for an assessment scheme, or null. */
    @Nullable
    Passage taken;

    private int addedDuties;

    /** What it is about. */
    public SectionKind kind = SectionKind.DUTIES;

    SectionPart(String id, int depth, @Nullable Passage number, @Nullable Passage heading) {
        this.id = id;
        this.depth = depth;
        this.number = number;
        this.heading = heading;
    }

    /** Gives its preamble away. */
    void takePreamble() {
        taken = preamble.isEmpty() ? taken : preamble.get(0);
        preamble.clear();
    }

    /** Gives away those of its clauses that are among some others. */
    void take(Set<ClausePart> others) {
        taken = taken == null && !clauses.isEmpty() ? clauses.get(0).firstWords() : taken;
        clauses.removeIf(others::contains);
    }

    /** Adds clauses of words that stood among what is no clause, each at its place among the others. */
    public void addDuties(List<Passage> duties) {
        for (Passage words : duties) {
            int index = 0;
            while (index < clauses.size() && clauses.get(index).firstWords().offset(0) < words.offset(0)) {
                index++;
            }
            String own = id.length() > MAX_CUT ? "c-d" + words.offset(0) : "c" + id.substring(1) + "-d" + ++addedDuties;
            clauses.add(index, new ClausePart(own, null, List.of(words)));
        }
    }

    /** Cuts its clauses into the pieces that a function returns for each, at least one; the first piece keeps the identifier. */
    public void cutClauses(Function<ClausePart, List<Passage>> cut) {
        cutClauses(clauses, cut);
    }

    private static void cutClauses(List<ClausePart> clauses, Function<ClausePart, List<Passage>> cut) {
        List<ClausePart> pieces = new ArrayList<>();
        for (ClausePart clause : clauses) {
            cutClauses(clause.items, cut);
            List<Passage> words = cut.apply(clause);
            if (words.size() < 2 || clause.id.length() > MAX_CUT) {
                pieces.add(clause);
                continue;
            }
            for (int i = 0; i < words.size(); i++) {
                String id = i == 0 ? clause.id : clause.id + "-s" + (i + 1);
                ClausePart piece = new ClausePart(id, i == 0 ? clause.number : null, List.of(words.get(i)));
                piece.before = i == 0 ? null : pieces.get(pieces.size() - 1);
                pieces.add(piece);
            }
        }
        clauses.clear();
        clauses.addAll(pieces);
    }

    /** Returns this section and all inside it, in the order of the document. */
    public Stream<SectionPart> withSections() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(SectionPart::withSections));
    }

    /** Returns its own clauses and all items inside them, in the order of the document. */
    public Stream<ClausePart> clausesAndItems() {
        return clauses.stream().flatMap(ClausePart::withItems);
    }

    /** Returns the offset in the input at which it starts. */
    public int offset() {
        return firstWords().offset(0);
    }

    /** Returns the line of the input on which it starts, counted from 1. */
    public int line() {
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
                        sections.stream().map(SectionPart::firstWords),
                        closing.stream(),
                        Stream.ofNullable(taken))
                .flatMap(words -> words)
                .findFirst()
                .orElseThrow();
    }
}
