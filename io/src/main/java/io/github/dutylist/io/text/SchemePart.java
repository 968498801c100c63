package io.github.dutylist.io.text;

import java.util.List;

/**
 * An assessment scheme in the making.
 *
 * @param id its identifier
 * @param text what the document says about it outside numbered clauses, at least one paragraph
 * @param section the outermost section about it
 */
record SchemePart(String id, List<Passage> text, SectionPart section) {}
