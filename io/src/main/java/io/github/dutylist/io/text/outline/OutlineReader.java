package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.document.ClosingReader;
import io.github.dutylist.io.text.document.DocumentText;
import io.github.dutylist.io.text.document.HeadReader;
import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.Numerals;
import io.github.dutylist.io.text.paragraph.Paragraph;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a document apart: which number counts, what nests in what, and where words without a number belong. */
public final class OutlineReader {

    private static final int MAX_REPAIRED = 40;

    private final List<Paragraph> paragraphs;
    private final Notes notes;
    private final NextMarkers ahead;
    private final Numbering numbering;
    private final Block root = new Block(MarkerStyle.UNNUMBERED, null);
    private final List<Block> open = new ArrayList<>();

    private OutlineReader(DocumentText document, Notes notes) {
        this.paragraphs = document.paragraphs();
        this.notes = notes;
        this.ahead = new NextMarkers(paragraphs);
        this.numbering = new Numbering(ahead);
    }

    /** Takes a document apart. */
    public static Outline read(DocumentText document, Notes notes) {
        HeadReader head = new HeadReader(document, notes);
        OutlineReader reader = new OutlineReader(document, notes);
        int end = ClosingReader.start(document.paragraphs(), head.end());
        for (int i = head.end(); i < end; i++) {
            reader.ahead.pass(i);
            reader.add(i);
        }
        List<Passage> preamble = new ArrayList<>(head.preamble());
        reader.openLastOf(preamble);
        reader.addLead(preamble);
        List<Passage> closing = new ArrayList<>();
        for (Paragraph paragraph :
                document.paragraphs().subList(end, document.paragraphs().size())) {
            if (paragraph.cue().isFurniture()) {
                paragraph.leaveOut(notes);
            } else {
                closing.add(paragraph.words());
            }
        }
        Outline outline =
                new Outline(head.title(), head.documentNumber(), head.addressees(), preamble, reader.root, closing);
        DeclaredCounts.check(outline, notes);
        return outline;
    }

    /** Where all parts run on in the last paragraph of the head (…提出如下措施：一、…), they start there. */
    private void openLastOf(List<Passage> preamble) {
        if (preamble.isEmpty()
                || !root.children().isEmpty()
                || !root.paragraphs().isEmpty()) {
            return;
        }
        Block parts = new Block(MarkerStyle.UNNUMBERED, null);
        InlineItems.add(preamble.get(preamble.size() - 1), parts, notes);
        if (!parts.children().isEmpty()) {
            preamble.remove(preamble.size() - 1);
            root.paragraphs().addAll(parts.paragraphs());
            root.children().addAll(parts.children());
        }
    }

    /** Where the parts run on in one paragraph, what announces them is still said before the first part. */
    private void addLead(List<Passage> preamble) {
        List<Passage> outside = root.paragraphs();
        boolean announces = outside.size() == 1
                && outside.get(0).endsWith(":")
                && !root.children().isEmpty()
                && root.children().get(0).number().isPresent();
        if (announces) {
            preamble.add(outside.remove(0));
        }
    }

    private void add(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.isOutside()) {
            paragraph.leaveOut(notes);
        } else if (paragraph.isTable()) {
            addTable(paragraph);
        } else if (paragraph.marker().isPresent()) {
            addMarked(paragraph, paragraph.marker().get());
        } else if (!repair(index) && !openUnnumbered(index)) {
            addText(paragraph.words());
        }
    }

    private void addTable(Paragraph paragraph) {
        Block table = new Block(MarkerStyle.UNNUMBERED, null);
        table.tables().addAll(paragraph.tables());
        (open.isEmpty() ? root : open.get(open.size() - 1)).children().add(table);
    }

    private void addMarked(Paragraph paragraph, Marker marker) {
        Passage number = paragraph.words().subSequence(0, marker.end()).trimmed();
        int expected = numbering.expected(marker.style());
        int depth = numbering.accept(marker, isAnnounced());
        if (depth == Numbering.REJECTED || numbering.wasIrregular()) {
            notes.outOfSequence(number, Numerals.likeMarker(number, marker, Math.max(1, expected)));
        }
        if (depth == Numbering.REJECTED) {
            addText(paragraph.words());
        } else {
            open(new Block(marker.style(), number), depth, paragraph.wordsAfterMarker());
        }
    }

    private void open(Block block, int depth, Passage words) {
        open.subList(Math.min(depth, open.size()), open.size()).clear();
        Block parent = open.isEmpty() ? root : open.get(open.size() - 1);
        parent.children().add(block);
        open.add(block);
        if (!words.isEmpty()) {
            InlineItems.add(words, block, notes);
        }
    }

    /** Tells whether the words read last announce what is numbered below them. */
    private boolean isAnnounced() {
        if (open.isEmpty() || !open.get(open.size() - 1).children().isEmpty()) {
            return false;
        }
        List<Passage> words = open.get(open.size() - 1).paragraphs();
        Passage last = words.isEmpty() ? null : words.get(words.size() - 1);
        return last == null || last.endsWith(":") || HeadingForm.isHeading(last);
    }

    /** Takes a numeral without its separator as a number where exactly that number is due. */
    private boolean repair(int index) {
        Marker due = UnseparatedNumber.read(paragraphs.get(index).words())
                .filter(number -> number.number() > 1 && number.number() == numbering.expected(number.style()))
                .orElse(null);
        if (due == null || due.style() == MarkerStyle.CHINESE && !headsNumbers(index, due)) {
            return false;
        }
        Passage words = paragraphs.get(index).words();
        Passage number = words.subSequence(0, due.end()).trimmed();
        notes.repairedMarker(words, number.text() + (due.style() == MarkerStyle.CHINESE ? "、" : "."));
        int depth = numbering.accept(due, false);
        open(new Block(due.style(), number), depth, words.from(due.end()).trimmed());
        return true;
    }

    /** Tells whether a numeral stands before a heading and numbers start again below it. */
    private boolean headsNumbers(int index, Marker numeral) {
        Passage words = paragraphs.get(index).words();
        return words.length() <= MAX_REPAIRED
                && HeadingForm.isHeading(words.from(numeral.end()))
                && ahead.nextAfter(index).filter(Marker::isFirst).isPresent();
    }

    /** Opens a block without a number where the number behind these words starts again. */
    private boolean openUnnumbered(int index) {
        Passage words = paragraphs.get(index).words();
        Optional<Marker> next = ahead.nextAfter(index);
        boolean heading = HeadingForm.isHeading(words);
        boolean lead = ahead.isNextMarked(index);
        boolean sign = next.filter(marker -> marker.style().isSign()).isPresent();
        boolean restarts = next.filter(numbering::restarts).isPresent() && (heading || lead && !sign);
        if (restarts) {
            int depth = numbering.openUnnumbered(next.get().style());
            open(new Block(MarkerStyle.UNNUMBERED, null), depth, words);
            return true;
        }
        boolean headsTable =
                index + 1 < paragraphs.size() && paragraphs.get(index + 1).isTable();
        boolean top = open.isEmpty() || open.size() == 1 && open.get(0).style() == MarkerStyle.UNNUMBERED;
        if (heading && headsTable && top) {
            int depth = numbering.openUnnumbered(MarkerStyle.UNNUMBERED);
            open(new Block(MarkerStyle.UNNUMBERED, null), depth, words);
            return true;
        }
        if (open.isEmpty() && heading && next.isPresent()) {
            int depth = numbering.openUnnumbered(next.get().style());
            open(new Block(MarkerStyle.UNNUMBERED, null), depth, words);
            return true;
        }
        return openArticleParagraph(words);
    }

    /** A paragraph behind the items of an article is the article's next paragraph (款). */
    private boolean openArticleParagraph(Passage words) {
        int article = open.size() - 1;
        while (article >= 0 && open.get(article).style() != MarkerStyle.ARTICLE) {
            article--;
        }
        if (article < 0 || article == open.size() - 1 || !endsSentence(last())) {
            return false;
        }
        int depth = numbering.openUnnumbered(open.get(article + 1).style());
        open(new Block(MarkerStyle.UNNUMBERED, null), depth, words);
        return true;
    }

    private Passage last() {
        List<Passage> words = open.get(open.size() - 1).paragraphs();
        return words.isEmpty() ? paragraphs.get(0).words() : words.get(words.size() - 1);
    }

    private static boolean endsSentence(Passage words) {
        return "。.!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private void addText(Passage words) {
        Block block = open.isEmpty() ? root : open.get(open.size() - 1);
        if (block.children().isEmpty()) {
            InlineItems.add(words, block, notes);
        } else {
            Block behind = new Block(MarkerStyle.UNNUMBERED, null);
            InlineItems.add(words, behind, notes);
            block.children().add(behind);
        }
    }
}
