package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerReader;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.io.text.table.Table;
import io.github.dutylist.io.text.table.TableEntry;
import java.util.List;
import java.util.stream.Stream;

/** Shapes the rows of ledgers into clauses, and their columns about accountability into provisions. */
final class TableShaper {

    private final Identifiers identifiers;
    private final List<ProvisionPart> provisions;
    private final Placements placements;
    private final Notes notes;

    TableShaper(Identifiers identifiers, List<ProvisionPart> provisions, Placements placements, Notes notes) {
        this.identifiers = identifiers;
        this.provisions = provisions;
        this.placements = placements;
        this.notes = notes;
    }

    /** Adds the rows of the tables in a part to a section; a heading across a table opens a section inside. */
    void add(SectionPart section, Block block) {
        block.tables().forEach(table -> add(section, table));
    }

    private void add(SectionPart section, Table table) {
        section.preamble.add(table.header().words().trimmed());
        LedgerProvisions accountability = new LedgerProvisions(identifiers, table, placements);
        SectionPart current = section;
        List<TableEntry> entries = table.entries();
        for (int i = 0; i < entries.size(); i++) {
            TableEntry entry = entries.get(i);
            Passage group = entry.group().orElse(null);
            if (group == null) {
                String id = identifiers.clause(current.id, current.clauses.size() + 1);
                if (addRow(current.clauses, id, entry)) {
                    accountability.add(entry, id);
                }
            } else if (!Statements.isNote(group)
                    && i + 1 < entries.size()
                    && !entries.get(i + 1).isGroup()) {
                current = open(section, group);
            } else {
                current.closing.add(group);
            }
            leave(entry);
        }
        section.provisions.addAll(accountability.provisions());
        provisions.addAll(accountability.provisions());
        finish(table);
    }

    /** Adds the rows of the tables in a part to the items of a clause. */
    void addItems(List<ClausePart> siblings, String firstId, Block block) {
        String id = firstId;
        for (Table table : block.tables()) {
            siblings.add(new ClausePart(id, null, List.of(table.header().words().trimmed())));
            for (TableEntry entry : table.entries()) {
                id = identifiers.next(id);
                if (entry.isGroup()) {
                    siblings.add(new ClausePart(id, null, entry.group().stream().toList()));
                } else if (addRow(siblings, id, entry)) {
                    leaveOut(entry);
                }
                leave(entry);
            }
            id = identifiers.next(id);
            finish(table);
        }
    }

    /** Strokes in cells are marks; the words of a heading that every cell of a row repeats are said to be left out. */
    private void leave(TableEntry entry) {
        entry.empty().forEach(entry.isGroup() ? notes::notUnderstood : placements::mark);
    }

    private SectionPart open(SectionPart section, Passage heading) {
        String id = identifiers.next(section.id);
        int end = MarkerReader.read(heading).map(Marker::end).orElse(0);
        boolean isNumbered = end > 0 && end < heading.length();
        Passage number = isNumbered ? heading.subSequence(0, end).trimmed() : null;
        Passage words = isNumbered ? heading.from(end).trimmed() : heading;
        SectionPart inner = new SectionPart(id, section.depth + 1, number, words);
        inner.kind = section.kind;
        section.sections.add(inner);
        return inner;
    }

    /** Adds a row as a clause, and tells whether it has words of a duty. */
    private boolean addRow(List<ClausePart> siblings, String id, TableEntry entry) {
        if (entry.text().isEmpty()) {
            entry.number().ifPresent(notes::notUnderstood);
            leaveOut(entry);
            return false;
        }
        ClausePart clause = new ClausePart(id, entry.number().orElse(null), entry.text());
        clause.row = entry;
        siblings.add(clause);
        return true;
    }

    private void leaveOut(TableEntry entry) {
        Stream.concat(entry.accountability().stream(), entry.measures().stream())
                .filter(words -> !words.isAgain())
                .forEach(notes::notUnderstood);
    }

    private void finish(Table table) {
        Passage header = table.header().words().trimmed();
        table.header().marks().stream().filter(mark -> !contains(header, mark)).forEach(placements::mark);
        table.marks().forEach(placements::mark);
        table.leftOut().forEach(notes::notUnderstood);
    }

    private static boolean contains(Passage words, Passage mark) {
        return words.offset(0) <= mark.offset(0) && mark.offset(0) <= words.offset(words.length() - 1);
    }
}
