package io.github.dutylist.io.text;

import io.github.dutylist.finding.Report;
import io.github.dutylist.io.text.document.DocumentText;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document that was found in a text: where, the list it became, and what there is to say about it. */
public final class ImportedDocument {

    private final int firstLine;
    private final int lastLine;
    private final @Nullable ResponsibilityList list;
    private final Report report;
    private final int repeats;
    private final List<OutlineEntry> outline;
    private final Placements placements;

    ImportedDocument(
            DocumentText text,
            @Nullable ResponsibilityList list,
            Report report,
            int repeats,
            List<OutlineEntry> outline,
            Placements placements) {
        this.firstLine = text.firstLine();
        this.lastLine = text.lastLine();
        this.list = list;
        this.report = report;
        this.repeats = repeats;
        this.outline = List.copyOf(outline);
        this.placements = placements;
    }

    /** Returns the line of the input on which the document starts, counted from 1. */
    public int firstLine() {
        return firstLine;
    }

    /** Returns the line of the input on which the document ends, counted from 1. */
    public int lastLine() {
        return lastLine;
    }

    /** Returns the list that the document became; empty if it says nothing that a list could hold. */
    public Optional<ResponsibilityList> list() {
        return Optional.ofNullable(list);
    }

    /**
     * Returns what was assumed, repaired, suspected or not understood.
     *
     * <p>Every finding has its place in the input, and the pointer of the member that holds the words, or the empty one.
     */
    public Report report() {
        return report;
    }

    /** Returns the number, from 1, of the earlier document of the same input that this one repeats, spaces aside. */
    public Optional<Integer> repeats() {
        return repeats == 0 ? Optional.empty() : Optional.of(repeats);
    }

    /** Returns the sections at every depth, and clauses that stand for one, in the order of the document; may be empty. */
    public List<OutlineEntry> outline() {
        return outline;
    }

    /** Returns the number of sections at every depth. */
    public int sectionCount() {
        return list == null ? 0 : ListIndex.of(list).sections().size();
    }

    /** Returns the number of clauses, numbered or not; a clause with items counts for its items. */
    public int clauseCount() {
        return outline.stream().mapToInt(OutlineEntry::clauses).sum();
    }

    /** Returns the number of frequency requirements, those of conditions and of the assessment included. */
    public int frequencyCount() {
        return outline.stream().mapToInt(entry -> entry.frequencies().size()).sum();
    }

    /** Returns where every word of the document went. */
    Placements placements() {
        return placements;
    }

    /** Returns lines and counts, for a developer. */
    @Override
    public String toString() {
        return firstLine + "-" + lastLine + ": " + sectionCount() + " sections, " + clauseCount() + " clauses, "
                + frequencyCount() + " frequencies";
    }
}
