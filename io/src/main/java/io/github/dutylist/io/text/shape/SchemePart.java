package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import java.util.List;

/**
 * An assessment scheme in the making.
 *
 * @param id its identifier
 * @param text what the document says about it outside numbered clauses, at least one paragraph
 * @param section the outermost section about it
 */
public record SchemePart(String id, List<Passage> text, SectionPart section) {

    /** Returns the words of the clauses about the assessment. */
    public List<Passage> clauses() {
        return section.withSections()
                .filter(part -> part.kind == SectionKind.ASSESSMENT)
                .flatMap(SectionPart::clausesAndItems)
                .flatMap(clause -> clause.paragraphs.stream())
                .toList();
    }
}
