package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * An assessment scheme in the making.
 *
 * @param id its identifier
 * @param text what the document says about it outside numbered clauses, at least one paragraph
 * @param sections the outermost sections about it, at least one
 */
public record SchemePart(String id, List<Passage> text, List<SectionPart> sections) {

    /** Copies the text, of which some may turn out to be a duty. */
    public SchemePart {
        text = new ArrayList<>(text);
    }

    /** Returns the first section about it. */
    public SectionPart section() {
        return sections.get(0);
    }

    /** Returns the words of the clauses about the assessment. */
    public List<Passage> clauses() {
        return sections.stream()
                .flatMap(SectionPart::withSections)
                .filter(part -> part.kind == SectionKind.ASSESSMENT)
                .flatMap(SectionPart::clausesAndItems)
                .flatMap(clause -> clause.paragraphs.stream())
                .toList();
    }
}
