package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.table.TableEntry;
import io.github.dutylist.wording.StrengthPhrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clause in the making. */
public final class ClausePart {

    /** Its identifier. */
    public final String id;

    /** Its number as printed, or null. */
    public final @Nullable Passage number;

    /** What it says, at least one paragraph. */
    public final List<Passage> paragraphs;

    /** The clauses inside it. */
    public final List<ClausePart> items = new ArrayList<>();

    /** The roles that bear it. */
    public final Set<RolePart> roles = new LinkedHashSet<>();

    /** The row of a ledger that it was made of, or null. */
    public @Nullable TableEntry row;

    /** The clause that it was cut off from, which bears what it demands of nobody by name; null when it stands alone. */
    public @Nullable ClausePart before;

    /** As a condition, the identifiers of the clauses whose breach it is when the document says so by its form. */
    public final List<String> breached = new ArrayList<>();

    private int headingLength = -1;

    /** Whether it only says in which cases nobody answers for a breach. */
    boolean exempts;

    ClausePart(String id, @Nullable Passage number, List<Passage> paragraphs) {
        this.id = id;
        this.number = number;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** Returns this clause and all items inside it, in the order of the document. */
    public Stream<ClausePart> withItems() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(ClausePart::withItems));
    }

    /** Returns it with its paragraphs replaced, as a condition, which has neither items nor roles. */
    public ClausePart withWords(UnaryOperator<Passage> replaced) {
        ClausePart condition =
                new ClausePart(id, number, paragraphs.stream().map(replaced).toList());
        condition.row = row;
        condition.breached.addAll(breached);
        return condition;
    }

    /** Returns how long the heading is with which its text starts (备份管理。核心数据每日备份), with its stop; 0 when there is none. */
    public int headingLength() {
        if (headingLength < 0) {
            headingLength = row == null ? runInEnd(paragraphs.get(0), !items.isEmpty()) : 0;
        }
        return headingLength;
    }

    /** 严禁使用明火。 is a sentence of its own and no heading. */
    private static int runInEnd(Passage words, boolean followed) {
        int end = Math.max(0, HeadingForm.runInEnd(words, followed));
        boolean binds = StrengthPhrase.find(words.subSequence(0, end).text()).isPresent();
        return binds ? 0 : end;
    }

    /** Returns what it says, without the heading with which its text may start. */
    public List<Passage> said() {
        List<Passage> said = new ArrayList<>(paragraphs);
        said.set(0, paragraphs.get(0).from(headingLength()));
        return said;
    }

    /** Tells whether it is a numbered clause without items. */
    public boolean isNumberedLeaf() {
        return number != null && items.isEmpty();
    }

    /** Tells whether it obliges nobody. */
    public boolean isStatement() {
        return exempts || items.isEmpty() && Statements.is(paragraphs.get(0));
    }

    /** Returns its number, or the start of its text when it has none. */
    Passage firstWords() {
        return number == null ? paragraphs.get(0) : number;
    }
}
