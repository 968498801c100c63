package io.github.dutylist.io.text.document;

import io.github.dutylist.io.text.paragraph.DateLine;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates from the words of a document: the one under the signature, and from when the document applies. */
public final class DocumentDates {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_NOTE = 160;
    private static final int MAX_TERM = 8;
    private static final int YEAR = 4;
    private static final String[] ISSUED = {"印发", "公布", "发布"};
    private static final String[] ADOPTED = {"通过"};
    private static final String[] APPLIES = {"施行", "实施", "执行", "生效"};
    private static final String[] SINCE_ISSUED = {"自印发之日起", "自发布之日起", "自公布之日起", "自下发之日起", "自签订之日起", "自签字之日起"};

    private static final String[] TERMS = {"有效期", "责任期", "责任期限", "期限", "适用期"};

    private DocumentDates() {}

    /** Returns the day on the line of the date (成文日期), the last one when there are several, or else the day of 印发 or 公布. */
    public static Optional<LocalDate> issuedOn(List<Passage> paragraphs) {
        LocalDate signed = null;
        LocalDate issued = null;
        for (Passage words : paragraphs) {
            if (DateLine.is(words)) {
                signed = DateLine.read(words, 0).orElse(signed);
            } else if (issued == null && words.length() <= MAX_NOTE) {
                issued = dayOf(words, ISSUED);
            }
        }
        return Optional.ofNullable(signed == null ? issued : signed);
    }

    /** Returns the day on which the document was adopted: （2025年11月20日…会议通过）. */
    public static Optional<LocalDate> adoptedOn(List<Passage> paragraphs) {
        return paragraphs.stream()
                .filter(words -> words.length() <= MAX_NOTE)
                .flatMap(words -> Optional.ofNullable(dayOf(words, ADOPTED)).stream())
                .findFirst();
    }

    /** Reads 2026年3月12日…公布 and 2026年4月8日印发: what is done on a day stands behind it, before the next one. */
    private static @Nullable LocalDate dayOf(Passage words, String... deeds) {
        for (Passage sentence : Sentences.of(words)) {
            for (Passage segment : Sentences.segments(sentence)) {
                int start = dateStart(segment, 0);
                while (start >= 0) {
                    int next = dateStart(segment, start + YEAR);
                    Passage deed = segment.subSequence(start, next < 0 ? segment.length() : next);
                    boolean isSince = start > 0 && segment.charAt(start - 1) == '自';
                    if (!isSince && deed.containsAny(deeds)) {
                        return DateLine.read(deed, 0).orElse(null);
                    }
                    start = next;
                }
            }
        }
        return null;
    }

    /** Returns where the next date with a year of four signs starts, or -1. */
    private static int dateStart(Passage words, int from) {
        int year = words.indexOf('年', from + YEAR);
        while (year >= 0 && DateLine.read(words, year - YEAR).isEmpty()) {
            year = words.indexOf('年', year + 1);
        }
        return year < 0 ? -1 : year - YEAR;
    }

    /**
     * Returns from when, and until when, the document applies: 自2026年5月1日起施行, 自印发之日起施行, 有效期自2026年1月1日至2026年12月31日.
     *
     * @param paragraphs where it may say so
     * @param issuedOn when it was issued
     */
    public static Optional<DateRange> effective(List<Passage> paragraphs, Optional<LocalDate> issuedOn) {
        for (Passage words : paragraphs) {
            for (int i = words.indexOf('自', 0); i >= 0; i = words.indexOf('自', i + 1)) {
                Passage near = words.subSequence(i, Math.min(words.length(), i + MAX_LENGTH));
                Optional<LocalDate> date = near.startsWithAny(SINCE_ISSUED) ? issuedOn : DateLine.read(near, 1);
                Optional<LocalDate> end = date.isEmpty() ? date : endOfTerm(words, i);
                if (end.isPresent() && !end.get().isBefore(date.orElseThrow())) {
                    return date.map(start -> DateRange.of(start, end.get()));
                }
                if (date.isPresent() && near.containsAny(APPLIES)) {
                    return date.map(start -> Validity.end(words, start)
                            .map(last -> DateRange.of(start, last))
                            .orElseGet(() -> DateRange.of(start)));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the last day of a term whose first day stands behind 自: 有效期自…至…. */
    private static Optional<LocalDate> endOfTerm(Passage words, int since) {
        boolean term = since == 0
                || words.subSequence(Math.max(0, since - MAX_TERM), since).containsAny(TERMS);
        Passage near = words.subSequence(since, Math.min(words.length(), since + MAX_LENGTH));
        int until = near.indexOfAny("至到", 1);
        int start = until > 0 && near.at(until + 1) == '到' ? until + 2 : until + 1;
        return term && until > 0 ? DateLine.read(near, start) : Optional.empty();
    }
}
