package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.Cue;
import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerReader;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.Paragraph;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Recognises the list of the attachments of a document (附件：1.… 2.…), whose numbers are none of the document's. */
final class Attachments {

    private static final int MAX_LENGTH = 80;

    private Attachments() {}

    /** Tells whether paragraphs are an attachment to be filled in: it has no title of a document, and neither a ledger nor a sentence. */
    static boolean isForm(List<Paragraph> paragraphs) {
        return !paragraphs.isEmpty()
                && paragraphs.get(0).cue() == Cue.ATTACHMENT
                && paragraphs.stream()
                        .noneMatch(paragraph -> paragraph.cue() == Cue.TITLE
                                || paragraph.isTable()
                                || paragraph.cue() == Cue.NONE && isSentence(paragraph.words()));
    }

    private static boolean isSentence(Passage words) {
        return words.indexOfAny("。;", 0) >= 0 || words.length() > MAX_LENGTH;
    }

    /** Returns paragraphs in which the entries of such lists have no number. */
    static List<Paragraph> withoutNumbers(List<Paragraph> paragraphs) {
        List<Paragraph> plain = new ArrayList<>(paragraphs);
        for (int i = 0; i < plain.size(); i++) {
            int due = firstEntry(plain.get(i).words());
            while (due > 0 && i + 1 < plain.size() && isEntry(plain.get(i + 1), due)) {
                plain.set(i + 1, plain.get(i + 1).as(Cue.CLOSING));
                due++;
                i++;
            }
        }
        return plain;
    }

    /** Returns the number of the entry that is due behind 附件：1.…, or 0. */
    private static int firstEntry(Passage words) {
        if (words.length() > MAX_LENGTH || !words.startsWithAny("附件:", "附件 :", "附:", "附件")) {
            return 0;
        }
        int colon = words.indexOf(':', 0);
        Passage entry = words.from(colon + 1).trimmed();
        return colon < 0
                ? 0
                : MarkerReader.read(entry)
                        .filter(marker -> marker.isFirst() && marker.style() == MarkerStyle.ARABIC)
                        .map(marker -> 2)
                        .orElse(0);
    }

    private static boolean isEntry(Paragraph paragraph, int due) {
        return paragraph.words().length() <= MAX_LENGTH
                && paragraph.words().indexOf('。', 0) < 0
                && paragraph
                        .marker()
                        .filter((Marker marker) -> marker.style() == MarkerStyle.ARABIC && marker.number() == due)
                        .isPresent();
    }
}
