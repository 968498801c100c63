package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.Cue;
import io.github.dutylist.io.text.paragraph.Paragraph;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Recognises a table of contents (目录): headings, perhaps with page numbers, that the document then repeats. */
final class Contents {

    private static final int MAX_ENTRY = 60;

    private Contents() {}

    /** Returns paragraphs in which tables of contents are furniture. */
    static List<Paragraph> asFurniture(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        for (int i = 0; i < marked.size(); i++) {
            int end = isTitle(marked.get(i).words()) ? end(paragraphs, i + 1) : i;
            for (int j = i; j < end; j++) {
                marked.set(j, marked.get(j).as(Cue.FURNITURE));
            }
            i = Math.max(i, end - 1);
        }
        return marked;
    }

    private static boolean isTitle(Passage words) {
        return words.length() <= 8
                && words.withoutSpaces().length() == 2
                && words.withoutSpaces().startsWithAny("目录", "目次");
    }

    /** Returns the index of the heading that repeats the first entry; that of the title when none does before text starts. */
    private static int end(List<Paragraph> paragraphs, int start) {
        String first = start < paragraphs.size() ? entry(paragraphs.get(start).words()) : "";
        for (int i = start + 1; i < paragraphs.size() && !first.isEmpty(); i++) {
            Passage words = paragraphs.get(i).words();
            if (entry(words).equals(first)) {
                return i;
            }
            if (words.length() > MAX_ENTRY || words.indexOf('。', 0) >= 0 || isTitle(words)) {
                return start - 1;
            }
        }
        return start - 1;
    }

    /** Returns an entry without spaces, leaders and page number; empty when it is none. */
    private static String entry(Passage words) {
        if (words.length() > MAX_ENTRY) {
            return "";
        }
        Passage bare = words.withoutSpaces();
        int end = bare.length();
        while (end > 0 && (Folding.isDigit(bare.charAt(end - 1)) || "…·.-—()".indexOf(bare.charAt(end - 1)) >= 0)) {
            end--;
        }
        return bare.subSequence(0, end).toString();
    }
}
