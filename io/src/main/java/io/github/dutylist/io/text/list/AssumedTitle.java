package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.outline.Outline;
import io.github.dutylist.io.text.paragraph.CueReader;
import io.github.dutylist.io.text.role.OrganisationName;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.source.Passage;

/** The title of a document that has no title line: its organisation and what the document calls itself. */
final class AssumedTitle {

    private static final String NOUN = "责任清单";
    private static final int MAX_NOUN = 20;

    private AssumedTitle() {}

    /** Returns the title. */
    static String of(OrganisationName organisation, Outline outline) {
        for (Passage words : outline.preamble()) {
            for (String before : new String[] {"如下", "以下", "制定本", "制订本"}) {
                int start = words.indexOf(before, 0);
                if (start >= 0) {
                    return organisation.name() + noun(words, start + before.length());
                }
            }
        }
        return organisation.name() + NOUN;
    }

    private static String noun(Passage words, int start) {
        int end = words.indexOfAny("。,:;", start);
        Passage noun = words.subSequence(start, end < 0 ? words.length() : end).trimmed();
        return noun.isEmpty() || noun.length() > MAX_NOUN || !CueReader.isTitle(noun) ? NOUN : noun.text();
    }

    /** Returns the offset of the words that the title was assumed for. */
    static int offset(DocumentParts parts) {
        return parts.outline().preamble().isEmpty()
                ? parts.sections().get(0).offset()
                : parts.outline().preamble().get(0).offset(0);
    }
}
