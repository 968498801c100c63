package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.Paragraph;
import java.util.List;

/**
 * The paragraphs of one document of the input, furniture between them included.
 *
 * @param paragraphs the paragraphs, at least one; the first and the last are no furniture
 * @param pagesBehind page numbers and running heads behind the last of them
 */
public record DocumentText(List<Paragraph> paragraphs, List<Paragraph> pagesBehind) {

    /** Returns the line of the input on which it starts, counted from 1. */
    public int firstLine() {
        return paragraphs.get(0).words().line();
    }

    /** Returns the line of the input on which it ends, counted from 1. */
    public int lastLine() {
        return paragraphs.get(paragraphs.size() - 1).words().lastLine();
    }
}
