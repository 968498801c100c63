package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.outline.Outline;
import io.github.dutylist.io.text.paragraph.CueReader;
import io.github.dutylist.io.text.paragraph.DateLine;
import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who issues a document, one or several jointly: they sign it, or its letterhead, its title or the note under it names them. */
final class Issuers {

    private static final int MAX_NOTE = 160;
    private static final String[] SEALS = {"(盖章)", "(公章)", "(印章)", "(章)", "文件", "令"};

    private Issuers() {}

    /** Returns those who sign a document, or whose letterhead or order it has; none where nobody is named so. */
    static List<Passage> signing(Outline outline) {
        List<Passage> signing = lines(outline.closing(), 0, outline.closing().size());
        if (signing.isEmpty()) {
            signing = beforeDate(outline.preamble());
        }
        if (signing.isEmpty()) {
            signing = letterhead(outline.preamble());
        }
        return signing.isEmpty() ? ordering(outline) : signing;
    }

    /** Returns those with whom a title starts: 市教育局　市公安局关于…. */
    static List<Passage> titling(Passage title) {
        int length = ActorName.prefixLength(title);
        return title.startsWithAny("关于", "各") ? List.of() : names(title.subSequence(0, length));
    }

    /** A notice that covers the document is signed before it: names on a line or more, and the date on the next. */
    private static List<Passage> beforeDate(List<Passage> preamble) {
        for (int i = 1; i < preamble.size(); i++) {
            int start = i;
            while (DateLine.is(preamble.get(i))
                    && start > 0
                    && !names(preamble.get(start - 1)).isEmpty()) {
                start--;
            }
            if (start < i) {
                return lines(preamble, start, i);
            }
        }
        return List.of();
    }

    private static List<Passage> letterhead(List<Passage> preamble) {
        int end = 0;
        boolean headed = false;
        while (end < preamble.size() && !headed && HeadingForm.isHeading(preamble.get(end))) {
            headed = preamble.get(end).endsWithAny("文件", "令");
            end++;
        }
        return headed ? lines(preamble, 0, end) : List.of();
    }

    /** The number of an order names who gave it: 市人民政府令第19号, on a line of its own or in the note under the title. */
    private static List<Passage> ordering(Outline outline) {
        return Stream.concat(
                        outline.documentNumber().stream(),
                        outline.preamble().stream()
                                .filter(words -> words.length() <= MAX_NOTE && words.startsWith("(", 0)))
                .map(words -> words.subSequence(0, words.indexOf('号', 0) + 1).withoutSpaces())
                .filter(number -> CueReader.orderNumber(number) >= 0)
                .map(number -> number.subSequence(CueReader.orderNumber(number), number.indexOf("令第", 0)))
                .map(Issuers::names)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Passage> lines(List<Passage> lines, int from, int to) {
        List<Passage> names = new ArrayList<>();
        for (Passage line : lines.subList(from, to)) {
            if (HeadingForm.isHeading(line)) {
                names.addAll(names(line));
            }
        }
        return names;
    }

    /** Returns the names of bodies of which words consist, between spaces; none when they are anything else. */
    private static List<Passage> names(Passage words) {
        Passage bare = withoutSeal(words);
        List<Passage> names = new ArrayList<>();
        for (int start = 0; start < bare.length(); ) {
            int space = bare.indexOf(' ', start);
            int end = space < 0 ? bare.length() : space;
            if (end > start) {
                names.add(bare.subSequence(start, end));
            }
            start = end + 1;
        }
        if (!names.isEmpty() && names.stream().allMatch(Issuers::isBody)) {
            return names;
        }
        Passage whole = bare.withoutSpaces();
        return isBody(whole) ? List.of(whole) : List.of();
    }

    private static Passage withoutSeal(Passage words) {
        Passage bare = words.trimmed();
        for (String seal : SEALS) {
            bare = bare.endsWith(seal)
                    ? bare.subSequence(0, bare.length() - seal.length()).trimmed()
                    : bare;
        }
        return bare;
    }

    private static boolean isBody(Passage words) {
        if (words.length() <= 2 || !ActorName.isName(words)) {
            return false;
        }
        Holder holder = ActorName.holder(words);
        return holder == Holder.BODY || holder == Holder.UNIT;
    }
}
