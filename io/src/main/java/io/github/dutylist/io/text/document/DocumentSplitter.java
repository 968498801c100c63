package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.Cue;
import io.github.dutylist.io.text.paragraph.Furniture;
import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.paragraph.Letterhead;
import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.Paragraph;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents in an input.
 *
 * <p>One starts at a title, at its addressees, at the sentence that says what it rests on, at a number of a collection, or where
 * the top numbering starts again.
 * In the middle of a document the first three only count when the top numbering does start again behind them.
 */
public final class DocumentSplitter {

    private static final int HEAD_LENGTH = 4;

    private final List<Paragraph> paragraphs;
    private final int[] nextMarked;
    private final List<DocumentText> documents = new ArrayList<>();
    private final List<Paragraph> outside = new ArrayList<>();
    private @Nullable MarkerStyle top;
    private int topCount;
    private boolean hasTable;

    private DocumentSplitter(List<Paragraph> paragraphs) {
        this.paragraphs =
                withoutPageTitles(Parts.ofCollections(Attachments.withoutNumbers(Contents.asFurniture(paragraphs))));
        this.nextMarked = nextMarked(this.paragraphs);
        split();
    }

    /** Splits the paragraphs of an input. */
    public static DocumentSplitter of(List<Paragraph> paragraphs) {
        return new DocumentSplitter(paragraphs);
    }

    /** Returns the documents, in order. */
    public List<DocumentText> documents() {
        return documents;
    }

    /** Returns the paragraphs that are in no document, in order. */
    public List<Paragraph> outside() {
        return outside;
    }

    /** Marks the titles that a web editor's lead-in repeats: they are the page's, not the document's. */
    private static List<Paragraph> withoutPageTitles(List<Paragraph> paragraphs) {
        Set<String> pageTitles = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.cue() == Cue.FURNITURE && Furniture.isLeadIn(paragraph.words())) {
                Passage words = paragraph.words();
                int start = words.indexOf('的', 0) + 1;
                int end = words.indexOfAny(",。", start);
                pageTitles.add(words.subSequence(start, end < 0 ? words.length() : end)
                        .trimmed()
                        .toString());
            }
        }
        List<Paragraph> marked = withoutTitlesOfCollections(paragraphs);
        return marked.stream()
                .map(paragraph -> isShort(paragraph)
                                && pageTitles.contains(paragraph.words().toString())
                        ? new Paragraph(paragraph.words(), java.util.Optional.empty(), Cue.FURNITURE)
                        : paragraph)
                .toList();
    }

    /** A title before the number of the first of several documents is the page's. */
    private static List<Paragraph> withoutTitlesOfCollections(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs);
        int next = -1;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Cue cue = paragraphs.get(i).cue();
            if (cue == Cue.TITLE && next >= 0 && paragraphs.get(next).cue() == Cue.COLLECTION_NUMBER) {
                marked.set(i, paragraphs.get(i).as(Cue.FURNITURE));
            }
            next = cue.isFurniture() ? next : i;
        }
        return marked;
    }

    private static boolean isShort(Paragraph paragraph) {
        return paragraph.words().length() <= 160;
    }

    private static int[] nextMarked(List<Paragraph> paragraphs) {
        int[] next = new int[paragraphs.size() + 1];
        next[paragraphs.size()] = -1;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            next[i] = paragraphs.get(i).marker().isPresent() ? i : next[i + 1];
        }
        return next;
    }

    private void split() {
        int start = firstStart();
        outside.addAll(paragraphs.subList(0, start));
        for (int i = start; i < paragraphs.size(); i++) {
            if ((top != null || hasTable) && startsDocument(i)) {
                int next = backOverHeading(i);
                close(start, next);
                start = next;
            }
            note(paragraphs.get(i));
        }
        close(start, paragraphs.size());
    }

    private void note(Paragraph paragraph) {
        hasTable |= paragraph.isTable();
        paragraph.marker().ifPresent(marker -> {
            if (top == null) {
                top = marker.style();
            }
            topCount += marker.style() == top ? 1 : 0;
        });
    }

    /** Returns where the first document starts: at its first cue, or else at the first words before its first number. */
    private int firstStart() {
        int marked = firstBody();
        int firstWords = paragraphs.size();
        for (int i = marked; i >= 0; i--) {
            if (i < paragraphs.size() && !paragraphs.get(i).cue().isFurniture()) {
                firstWords = marked == paragraphs.size() ? firstWords : i;
            }
        }
        for (int i = 0; i < marked; i++) {
            Cue cue = paragraphs.get(i).cue();
            if (cue.opensDocument() || cue == Cue.DOCUMENT_NUMBER) {
                return backOverNames(i);
            }
        }
        return firstWords;
    }

    /** Returns the first of the names of bodies that stand directly before a line of the head: those who issue the document. */
    private int backOverNames(int index) {
        int start = index;
        while (start > 0
                && start > index - HEAD_LENGTH
                && paragraphs.get(start - 1).cue() == Cue.NONE
                && Letterhead.isName(paragraphs.get(start - 1).words())) {
            start--;
        }
        return start;
    }

    /** Returns where the first number or table is; the number of paragraphs when there is neither. */
    private int firstBody() {
        int first = nextMarked[0] < 0 ? paragraphs.size() : nextMarked[0];
        for (int i = 0; i < first; i++) {
            if (paragraphs.get(i).isTable()) {
                return i;
            }
        }
        return first;
    }

    private boolean startsDocument(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.marker().isPresent()) {
            return restartsTop(paragraph.marker().get());
        }
        if (!paragraph.cue().opensDocument()) {
            return false;
        }
        if (paragraph.cue() == Cue.COLLECTION_NUMBER) {
            return true;
        }
        if (paragraph.cue() == Cue.ATTACHMENT) {
            return startsAttachment(index);
        }
        int marked = nextMarked[index];
        if (marked < 0) {
            return paragraph.cue() == Cue.TITLE && isFollowedByHead(index);
        }
        Marker next = paragraphs.get(marked).marker().orElseThrow();
        boolean restarts = next.isFirst() && top != null && !next.style().isDeeperThan(top);
        return restarts && (isStrong(index, marked) || isFollowedByHead(index));
    }

    /** An attachment starts where its title follows and something behind that. */
    private boolean startsAttachment(int index) {
        int title = index + 1;
        while (title < paragraphs.size() && paragraphs.get(title).cue().isFurniture()) {
            title++;
        }
        return title + 1 < paragraphs.size()
                && (paragraphs.get(title).cue() == Cue.TITLE || isHeadingLine(title))
                && paragraphs.get(title + 1).cue() != Cue.ATTACHMENT;
    }

    private boolean restartsTop(Marker marker) {
        return marker.isFirst()
                && marker.style() == top
                && topCount > 1
                && (top.isStatutory() || top == MarkerStyle.CHINESE);
    }

    /** Tells whether a cue suffices by itself: a title over chapters and the like, or addressees before a sentence. */
    private boolean isStrong(int index, int marked) {
        return switch (paragraphs.get(index).cue()) {
            case BASIS -> true;
            case ADDRESSEES -> marked > index + 1;
            default -> top != null && !top.isDeeperThan(MarkerStyle.CHINESE_BRACKETED);
        };
    }

    private boolean isFollowedByHead(int index) {
        for (int i = index + 1; i < Math.min(paragraphs.size(), index + HEAD_LENGTH); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.marker().isPresent()) {
                return false;
            }
            if (paragraph.cue() == Cue.BASIS || paragraph.cue() == Cue.ADDRESSEES) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first of the short lines without a number that stand directly before a restart of the numbering. */
    private int backOverHeading(int index) {
        int start = index;
        while (paragraphs.get(index).marker().isPresent() && start > index - HEAD_LENGTH && isHeadingLine(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isHeadingLine(int index) {
        Paragraph paragraph = paragraphs.get(index);
        return index > 0
                && paragraph.marker().isEmpty()
                && paragraph.cue() == Cue.NONE
                && HeadingForm.isHeading(paragraph.words());
    }

    /** Ends a document; its number in a collection and the furniture behind its last words are outside. */
    private void close(int start, int end) {
        int first = start;
        while (first < end && paragraphs.get(first).cue() == Cue.COLLECTION_NUMBER) {
            first++;
        }
        outside.addAll(paragraphs.subList(start, first));
        int last = end;
        while (last > first && paragraphs.get(last - 1).cue().isFurniture()) {
            last--;
        }
        List<Paragraph> behind = paragraphs.subList(last, end);
        if (Attachments.isForm(paragraphs.subList(first, last))) {
            outside.addAll(paragraphs.subList(first, end));
        } else if (last > first) {
            List<Paragraph> pages = behind.stream()
                    .filter(paragraph -> paragraph.cue() == Cue.PAGE)
                    .toList();
            documents.add(new DocumentText(paragraphs.subList(first, last), pages));
            behind.stream().filter(paragraph -> paragraph.cue() != Cue.PAGE).forEach(outside::add);
        } else {
            outside.addAll(behind);
        }
        top = null;
        topCount = 0;
        hasTable = false;
    }
}
