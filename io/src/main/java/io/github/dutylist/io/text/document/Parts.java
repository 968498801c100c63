package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.Cue;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Tells the numbers of a collection (第二部分 before the title of a document) from the parts of a document. */
final class Parts {

    private Parts() {}

    /** Returns paragraphs in which such numbers, each with the words beside it, are those of a collection. */
    static List<Paragraph> ofCollections(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        for (int i = 0; i < marked.size(); i++) {
            boolean isPart = marked.get(i)
                    .marker()
                    .filter(marker -> marker.style() == MarkerStyle.PART)
                    .isPresent();
            if (isPart && isBeforeTitle(paragraphs, i + 1)) {
                marked.set(i, marked.get(i).as(Cue.COLLECTION_NUMBER));
            }
        }
        return marked;
    }

    private static boolean isBeforeTitle(List<Paragraph> paragraphs, int index) {
        int title = index;
        while (title < paragraphs.size() && paragraphs.get(title).cue().isFurniture()) {
            title++;
        }
        return title < paragraphs.size() && paragraphs.get(title).cue() == Cue.TITLE;
    }
}
