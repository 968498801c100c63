package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.Cue;
import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.Paragraph;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the head of a document: everything before its first numbered part or heading. */
public final class HeadReader {

    private final List<Paragraph> paragraphs;
    private final Notes notes;
    private final List<Passage> preamble = new ArrayList<>();
    private final int end;
    private @Nullable Passage title;
    private @Nullable Passage documentNumber;
    private @Nullable Passage addressees;

    /** Reads the head of a document. */
    public HeadReader(DocumentText document, Notes notes) {
        this.paragraphs = document.paragraphs();
        this.notes = notes;
        this.end = findEnd();
        int titleIndex = titleIndex();
        for (int i = 0; i < end; i++) {
            add(paragraphs.get(i), i == titleIndex);
        }
    }

    /** Returns the index of the first paragraph behind the head. */
    public int end() {
        return end;
    }

    /** Returns the title line. */
    public Optional<Passage> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the line of the document number. */
    public Optional<Passage> documentNumber() {
        return Optional.ofNullable(documentNumber);
    }

    /** Returns the line of the addressees. */
    public Optional<Passage> addressees() {
        return Optional.ofNullable(addressees);
    }

    /** Returns the other paragraphs of the head. */
    public List<Passage> preamble() {
        return preamble;
    }

    private void add(Paragraph paragraph, boolean isTitle) {
        Passage words = paragraph.words();
        if (isTitle) {
            title = words;
        } else if (paragraph.cue() == Cue.DOCUMENT_NUMBER && documentNumber == null) {
            documentNumber = words;
        } else if (paragraph.cue() == Cue.ADDRESSEES && addressees == null) {
            addressees = words;
        } else if (paragraph.isOutside()) {
            paragraph.leaveOut(notes);
        } else {
            preamble.add(words);
        }
    }

    private int findEnd() {
        int marked = 0;
        while (marked < paragraphs.size()
                && paragraphs.get(marked).marker().isEmpty()
                && !paragraphs.get(marked).isTable()) {
            marked++;
        }
        if (marked == paragraphs.size()) {
            return endOfCues();
        }
        return marked > 0 && isUnnumberedHeading(marked - 1) ? marked - 1 : marked;
    }

    /** Without any number the head is what has a cue, and what stands between. */
    private int endOfCues() {
        int last = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Cue cue = paragraphs.get(i).cue();
            if (cue.opensDocument() || cue == Cue.DOCUMENT_NUMBER) {
                last = i + 1;
            }
        }
        return last;
    }

    /** Tells whether the line before the first number is the heading of one of several blocks that are numbered alike. */
    private boolean isUnnumberedHeading(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraphs.get(index + 1).isTable()) {
            return titleIndex(index) >= 0
                    && paragraph.cue() == Cue.NONE
                    && HeadingForm.isHeading(paragraph.words())
                    && paragraph.words().indexOf(':', 0) < 0;
        }
        Marker first = paragraphs.get(index + 1).marker().orElseThrow();
        boolean secondTitle = paragraph.cue() == Cue.TITLE && titleIndex(index) >= 0;
        boolean plain = paragraph.cue() == Cue.NONE || paragraph.cue() == Cue.ADDRESSEES;
        if (!first.isFirst() || !first.style().isDeeperThan(MarkerStyle.CHINESE) || !secondTitle && !plain) {
            return false;
        }
        return HeadingForm.isHeading(paragraph.words()) && restartsLater(first, index + 2);
    }

    private boolean restartsLater(Marker first, int start) {
        return paragraphs.subList(start, paragraphs.size()).stream()
                .anyMatch(paragraph -> paragraph
                        .marker()
                        .filter(marker -> marker.isFirst() && marker.style() == first.style())
                        .isPresent());
    }

    private int titleIndex() {
        return titleIndex(end);
    }

    /** Returns where the title is: the first title line, or a later one when the first is that of a covering notice. */
    private int titleIndex(int before) {
        int found = -1;
        for (int i = 0; i < before; i++) {
            if (paragraphs.get(i).cue() != Cue.TITLE) {
                continue;
            }
            if (found < 0 || paragraphs.get(found).words().withoutSpaces().endsWith("通知")) {
                found = i;
            }
        }
        return found;
    }
}
