package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.io.text.table.Column;
import io.github.dutylist.io.text.table.Table;
import io.github.dutylist.io.text.table.TableEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shapes what a ledger says about accountability.
 *
 * <p>Cases without measures are the conditions of one provision, whose words are those at the head of their column.
 * Measures make a provision of their own, whose case is the one beside them, or else that the duty of the row is not done.
 */
final class LedgerProvisions {

    private final Identifiers identifiers;
    private final Table table;
    private final Placements placements;
    private final List<ProvisionPart> provisions = new ArrayList<>();
    private List<ClausePart> last = List.of();
    private @Nullable ProvisionPart shared;

    LedgerProvisions(Identifiers identifiers, Table table, Placements placements) {
        this.placements = placements;
        this.identifiers = identifiers;
        this.table = table;
    }

    /** Returns the provisions, in the order of the rows in which each starts. */
    List<ProvisionPart> provisions() {
        return provisions;
    }

    /** Adds what a row says, which became the clause with an identifier. */
    void add(TableEntry row, String clause) {
        List<Passage> cases = new ArrayList<>(row.accountability());
        List<Passage> measures = new ArrayList<>(row.measures());
        if (cases.isEmpty() && measures.isEmpty()) {
            return;
        }
        boolean repeats =
                cases.stream().allMatch(Passage::isAgain) && measures.stream().allMatch(Passage::isAgain);
        if (repeats && !last.isEmpty()) {
            last.forEach(condition -> condition.breached.add(clause));
            return;
        }
        last = new ArrayList<>();
        if (measures.isEmpty()) {
            cases.forEach(words -> addMixed(words, clause));
        } else {
            add(measures, cases.isEmpty() ? List.of(head(Column.MEASURES, measures.get(0))) : cases, clause);
        }
    }

    /** A column about both has cases, measures, or a case and behind it what follows from it. */
    private void addMixed(Passage words, String clause) {
        int end = Breaches.conditionEnd(words);
        if (end > 0) {
            if (!words.isAgain()) {
                placements.mark(words.subSequence(end, end + 1));
            }
            add(
                    List.of(words.from(end + 1).trimmed()),
                    List.of(words.subSequence(0, end).trimmed()),
                    clause);
        } else if (BlockForm.areMeasures(words)) {
            add(List.of(words), List.of(head(Column.ACCOUNTABILITY, words)), clause);
        } else {
            addCase(words, clause);
        }
    }

    private void addCase(Passage words, String clause) {
        ProvisionPart provision = shared;
        if (provision == null) {
            provision = provision(List.of(head(Column.ACCOUNTABILITY, words)));
            shared = provision;
        }
        addCondition(provision, words, clause);
    }

    private void add(List<Passage> measures, List<Passage> cases, String clause) {
        ProvisionPart provision = provision(measures);
        cases.forEach(words -> addCondition(provision, words, clause));
    }

    private ProvisionPart provision(List<Passage> text) {
        ProvisionPart provision = new ProvisionPart(identifiers.provision(), null, text, new ArrayList<>());
        provisions.add(provision);
        return provision;
    }

    private void addCondition(ProvisionPart provision, Passage words, String clause) {
        String id = identifiers.below(provision.id(), provision.conditions().size() + 1);
        ClausePart condition = new ClausePart(id, null, List.of(words));
        condition.breached.add(clause);
        provision.conditions().add(condition);
        last.add(condition);
    }

    /** Returns the words at the head of a kind of column, said once more; some others where it has none. */
    private Passage head(Column column, Passage otherwise) {
        return table.head(column)
                .filter(words -> !words.isEmpty())
                .map(Passage::again)
                .orElseGet(otherwise::again);
    }
}
