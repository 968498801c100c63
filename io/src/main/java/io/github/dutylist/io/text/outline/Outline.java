package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.source.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A document taken apart: its head, its numbered parts and its end.
 *
 * @param title the title line
 * @param documentNumber the line of the document number
 * @param addressees the line of the addressees
 * @param preamble the other paragraphs before the first part
 * @param root holds the parts, and the words that are under none
 * @param closing the paragraphs behind the last part
 */
public record Outline(
        Optional<Passage> title,
        Optional<Passage> documentNumber,
        Optional<Passage> addressees,
        List<Passage> preamble,
        Block root,
        List<Passage> closing) {}
