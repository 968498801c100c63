package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Outline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document consists of, before it is interpreted.
 *
 * @param outline the document taken apart
 * @param sections its sections
 * @param provisions its accountability provisions
 * @param schemes its assessment schemes
 * @param attachedTo the name of the organisation whose document it is attached to; empty where it is no attachment
 */
public record DocumentParts(
        Outline outline,
        List<SectionPart> sections,
        List<ProvisionPart> provisions,
        List<SchemePart> schemes,
        Optional<String> attachedTo) {

    DocumentParts(
            Outline outline, List<SectionPart> sections, List<ProvisionPart> provisions, List<SchemePart> schemes) {
        this(outline, sections, provisions, schemes, Optional.empty());
    }

    /** Returns these as those of an attachment to the document of an organisation. */
    public DocumentParts attachedTo(String organisation) {
        return new DocumentParts(outline, sections, provisions, schemes, Optional.of(organisation));
    }

    /** Returns all sections at every depth, in the order of the document. */
    public Stream<SectionPart> allSections() {
        return sections.stream().flatMap(SectionPart::withSections);
    }
}
