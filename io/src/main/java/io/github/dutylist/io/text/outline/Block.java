package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A numbered part of a document, or one under a heading without a number: its words and the parts inside it. */
public final class Block {

    private final MarkerStyle style;
    private final @Nullable Passage number;
    private final List<Table> tables = new ArrayList<>();
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<Block> children = new ArrayList<>();

    /** Starts a part with its number as printed, or null. */
    public Block(MarkerStyle style, @Nullable Passage number) {
        this.style = style;
        this.number = number;
    }

    /** Returns the style of its number. */
    public MarkerStyle style() {
        return style;
    }

    /** Returns its number as printed. */
    public Optional<Passage> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the tables that it is, if it is nothing else. */
    public List<Table> tables() {
        return tables;
    }

    /** Returns the words before the parts inside it: those on the line of its number first. */
    public List<Passage> paragraphs() {
        return paragraphs;
    }

    /** Returns the parts inside it. */
    public List<Block> children() {
        return children;
    }

    /** Returns its paragraphs, the first behind its number where it has one. */
    public List<Passage> numbered() {
        List<Passage> words = new ArrayList<>(paragraphs);
        if (number != null) {
            words.set(0, Passage.join(List.of(number, words.get(0))));
        }
        return words;
    }

    /** Returns its paragraphs and those of its children, each behind its number. */
    public List<Passage> withChildren() {
        List<Passage> words = new ArrayList<>(paragraphs.isEmpty() ? List.of() : numbered());
        children.forEach(child -> words.addAll(child.withChildren()));
        return words;
    }
}
