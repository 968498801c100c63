package io.github.dutylist.io.text.accountability;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who proposes and who decides what follows from a breach: 由区纪委提出建议, 报区委批准, 由市应急局责令整改. */
final class Deciders {

    private static final int MAX_NAME = 40;
    private static final String[] PROPOSING = {"提出", "建议"};
    private static final String[] ACTING = {
        "责令", "给予", "予以", "约谈", "按照", "依照", "依法", "依据", "根据", "视情", "对", "作出", "决定", "通报", "提醒"
    };
    private static final String[] APPROVING = {"批准", "审批", "决定", "同意", "审定"};

    private @Nullable String proposedBy;
    private @Nullable String decidedBy;

    private Deciders() {}

    /** Reads a text. */
    static Deciders of(Passage text) {
        Deciders reader = new Deciders();
        for (Passage sentence : Sentences.of(text)) {
            for (Passage segment : Sentences.segments(sentence)) {
                reader.readSegment(segment);
            }
        }
        return reader;
    }

    /** Returns that nothing is known. */
    static Deciders unknown() {
        return new Deciders();
    }

    /** Tells whether the text says who proposes or who decides. */
    boolean isKnown() {
        return proposedBy != null || decidedBy != null;
    }

    /** Returns who proposes; empty when the text does not say. */
    Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** Returns who decides; empty when the text does not say. */
    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    private void readSegment(Passage segment) {
        int by = agent(segment);
        int proposing = by < 0 ? -1 : first(segment, PROPOSING, by + 2);
        if (proposing > 0 && proposing - by <= MAX_NAME) {
            proposedBy = name(segment, by + 1, proposing, proposedBy);
            return;
        }
        int acting = by < 0 ? -1 : first(segment, ACTING, by + 3);
        if (acting > 0 && acting - by <= MAX_NAME) {
            decidedBy = name(segment, by + 1, acting, decidedBy);
            return;
        }
        readApproval(segment);
    }

    /** Returns the index of 由 before somebody, not in 理由 or 由于; -1 when there is none. */
    private static int agent(Passage segment) {
        int by = segment.indexOf('由', 0);
        boolean other = by >= 0 && ("理自缘".indexOf(segment.at(by - 1)) >= 0 || "于此".indexOf(segment.at(by + 1)) >= 0);
        return other ? -1 : by;
    }

    /** 报区委批准后, 经区委研究决定, 区委按照管理权限决定. */
    private void readApproval(Passage segment) {
        int approving = first(segment, APPROVING, 2);
        if (approving < 0) {
            return;
        }
        int start = segment.startsWithAny("报", "经", "报经", "提请") ? segment.startsWithAny("报经", "提请") ? 2 : 1 : 0;
        int end = first(segment, new String[] {"按照", "依照", "根据", "研究", "集体", "讨论"}, start + 2);
        end = end < 0 || end > approving ? approving : end;
        if (start > 0 || proposedBy != null) {
            decidedBy = name(segment, start, end, null);
        }
    }

    private static @Nullable String name(Passage segment, int from, int to, @Nullable String known) {
        String name = segment.subSequence(from, to).trimmed().text();
        return known != null || name.length() < 2 ? known : name;
    }

    private static int first(Passage segment, String[] words, int from) {
        int first = -1;
        for (String word : words) {
            int found = segment.indexOf(word, from);
            first = found >= 0 && (first < 0 || found < first) ? found : first;
        }
        return first;
    }
}
