package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.io.text.table.Column;
import io.github.dutylist.io.text.table.Table;
import io.github.dutylist.io.text.table.TableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shapes the rows of ledgers into clauses, and their column of accountability into a provision. */
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
        section.preamble.addAll(table.headerWords());
        ProvisionPart provision = table.head(Column.ACCOUNTABILITY)
                .map(head -> new ProvisionPart(
                        identifiers.provision(), null, List.of(head), new ArrayList<>(), new ArrayList<>()))
                .orElse(null);
        SectionPart current = section;
        List<TableEntry> entries = table.entries();
        for (int i = 0; i < entries.size(); i++) {
            TableEntry entry = entries.get(i);
            if (entry.group() == null) {
                String id = identifiers.clause(current.id, current.clauses.size() + 1);
                addRow(current.clauses, id, entry, provision);
            } else if (i + 1 < entries.size() && !entries.get(i + 1).isGroup()) {
                current = open(section, entry.group());
            } else {
                current.closing.add(entry.group());
            }
            leave(entry);
        }
        if (provision != null) {
            addProvision(section, provision);
        }
        finish(table);
    }

    /** Adds the rows of the tables in a part to the items of a clause. */
    void addItems(List<ClausePart> siblings, String firstId, Block block) {
        String id = firstId;
        for (Table table : block.tables()) {
            siblings.add(new ClausePart(id, null, List.of(table.header().words().trimmed())));
            for (TableEntry entry : table.entries()) {
                id = identifiers.next(id);
                if (entry.group() == null) {
                    addRow(siblings, id, entry, null);
                } else {
                    siblings.add(new ClausePart(id, null, List.of(entry.group())));
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
        SectionPart inner = new SectionPart(id, section.depth + 1, null, heading);
        inner.kind = section.kind;
        section.sections.add(inner);
        return inner;
    }

    private void addRow(List<ClausePart> siblings, String id, TableEntry entry, @Nullable ProvisionPart provision) {
        Passage accountability = entry.accountability();
        if (entry.text().isEmpty()) {
            Stream.of(entry.number(), accountability).filter(Objects::nonNull).forEach(notes::notUnderstood);
            return;
        }
        ClausePart clause = new ClausePart(id, entry.number(), entry.text());
        clause.row = entry;
        siblings.add(clause);
        if (accountability != null && provision != null) {
            provision.conditions().add(condition(provision, accountability, id));
        } else if (accountability != null) {
            notes.notUnderstood(accountability);
        }
    }

    private ClausePart condition(ProvisionPart provision, Passage words, String breached) {
        String id = identifiers.below(provision.id(), provision.conditions().size() + 1);
        ClausePart condition = new ClausePart(id, null, List.of(words));
        condition.breached = breached;
        return condition;
    }

    private void addProvision(SectionPart section, ProvisionPart provision) {
        if (provision.conditions().isEmpty()) {
            provision.text().forEach(notes::notUnderstood);
        } else {
            section.provisions.add(provision);
            provisions.add(provision);
        }
    }

    private void finish(Table table) {
        table.header().marks().stream()
                .filter(mark -> table.headerWords().stream().noneMatch(words -> contains(words, mark)))
                .forEach(placements::mark);
        table.marks().forEach(placements::mark);
        table.repeatedHeaders().forEach(notes::notUnderstood);
    }

    private static boolean contains(Passage words, Passage mark) {
        return words.offset(0) <= mark.offset(0) && mark.offset(0) <= words.offset(words.length() - 1);
    }
}
