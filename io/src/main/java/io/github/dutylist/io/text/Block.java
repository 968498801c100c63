package io.github.dutylist.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A numbered part of a document, or one under a heading without a number: its words and the parts inside it. */
final class Block {

    private final MarkerStyle style;
    private final @Nullable Passage number;
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<Block> children = new ArrayList<>();

    Block(MarkerStyle style, @Nullable Passage number) {
        this.style = style;
        this.number = number;
    }

    /** Returns the style of its number. */
    MarkerStyle style() {
        return style;
    }

    /** Returns its number as printed. */
    Optional<Passage> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the words before the parts inside it: those on the line of its number first. */
    List<Passage> paragraphs() {
        return paragraphs;
    }

    /** Returns the parts inside it. */
    List<Block> children() {
        return children;
    }
}
