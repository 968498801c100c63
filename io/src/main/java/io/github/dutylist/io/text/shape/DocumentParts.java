package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Outline;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document consists of, before it is interpreted.
 *
 * @param outline the document taken apart
 * @param sections its sections
 * @param provisions its accountability provisions
 * @param schemes its assessment schemes
 */
public record DocumentParts(
        Outline outline, List<SectionPart> sections, List<ProvisionPart> provisions, List<SchemePart> schemes) {

    /** Returns all sections at every depth, in the order of the document. */
    public Stream<SectionPart> allSections() {
        return sections.stream().flatMap(SectionPart::withSections);
    }
}
