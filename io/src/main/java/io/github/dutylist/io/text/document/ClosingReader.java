package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.Cue;
import io.github.dutylist.io.text.paragraph.DateLine;
import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.paragraph.HeldPost;
import io.github.dutylist.io.text.paragraph.Paragraph;
import io.github.dutylist.io.text.source.Passage;
import java.util.List;

/** Finds the end of a document: sentences about the document itself, signature, date, list of attachments. */
public final class ClosingReader {

    private static final int MAX_IMPRINT = 60;
    private static final int MAX_LABEL = 16;

    /** Who signs, fills in or prints. */
    private static final String[] SIGNATURES = {
        "责任单位", "责任人", "签订日期", "签字", "(签", "(盖章", "(公章", "联系人", "联系电话", "填表人", "制表人", "填报人", "审核人:", "备案号", "主办:",
        "承办:", "校对:", "打字:", "共印", "公开方式", "信息公开"
    };

    private ClosingReader() {}

    /** Returns the index of the first paragraph of the closing; the number of paragraphs when there is none. */
    public static int start(List<Paragraph> paragraphs, int bodyStart) {
        int start = paragraphs.size();
        for (int i = paragraphs.size() - 1; i > bodyStart; i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.marker().isPresent() || !canClose(paragraph, i + 1 < start || start < paragraphs.size())) {
                break;
            }
            if (!paragraph.cue().isFurniture()) {
                start = i;
            }
        }
        return behindSupplementary(paragraphs, start);
    }

    /** What stands under a numbered heading (三、附则) is what the heading is about, as far as it speaks of the document. */
    private static int behindSupplementary(List<Paragraph> paragraphs, int start) {
        if (start == 0 || start == paragraphs.size() || !isBareHeading(paragraphs.get(start - 1))) {
            return start;
        }
        int end = start;
        while (end < paragraphs.size()
                && paragraphs.get(end).cue() == Cue.CLOSING
                && paragraphs.get(end).words().startsWith("本", 0)) {
            end++;
        }
        return end;
    }

    private static boolean isBareHeading(Paragraph paragraph) {
        return paragraph.marker().isPresent() && HeadingForm.isHeading(paragraph.wordsAfterMarker());
    }

    private static boolean canClose(Paragraph paragraph, boolean closed) {
        Passage words = paragraph.words();
        return switch (paragraph.cue()) {
            case CLOSING, FURNITURE, PAGE -> true;
            case ADDRESSEES -> closed && isBlankForm(words) && words.indexOf(':', 0) < words.length() - 1;
            case NONE ->
                DateLine.is(words)
                        || isImprint(words)
                        || isAttachment(words)
                        || closed && HeadingForm.isHeading(words)
                        || isSignature(words)
                        || HeldPost.is(words)
                        || isBlankForm(words);
            default -> false;
        };
    }

    /** Tells whether words say by whom and when a document was printed: 某局办公室 2026年4月8日印发. */
    private static boolean isImprint(Passage words) {
        return words.length() <= MAX_IMPRINT && words.endsWith("印发") && words.indexOf('年', 0) > 0;
    }

    private static boolean isAttachment(Passage words) {
        return words.startsWithAny("附件:", "附件1", "附:", "附表:", "附件", "附注:", "填表说明")
                || words.startsWithAny("注:", "备注:", "说明:") && !isNumbered(words);
    }

    /** Notes that are numbered in one line (注：1．…；2．…) say something of their own. */
    private static boolean isNumbered(Passage words) {
        int first = words.indexOf("1.", 0);
        return first >= 0 && first <= MAX_LABEL && words.indexOf("2.", first) > 0;
    }

    /** 市长：　　县长：: to be filled in by hand. */
    private static boolean isBlankForm(Passage words) {
        boolean blank = words.length() <= MAX_IMPRINT && words.endsWith(":") && words.indexOf(':', 0) <= MAX_LABEL;
        for (int i = words.indexOf(':', 0); blank && i >= 0; i = words.indexOf(':', i + 1)) {
            blank = i + 1 == words.length() || words.charAt(i + 1) == ' ';
        }
        return blank;
    }

    private static boolean isSignature(Passage words) {
        return words.length() <= MAX_IMPRINT && words.startsWithAny(SIGNATURES);
    }
}
