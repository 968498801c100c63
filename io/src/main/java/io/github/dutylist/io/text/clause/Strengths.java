package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Strength;
import java.util.List;
import java.util.Optional;

/** Reads how strongly a clause binds, where it is not by a plain 应当 or by no modal at all. */
final class Strengths {

    private static final String[] FORBIDDING = {"不得", "严禁", "禁止", "不准", "不允许"};
    private static final String[] NO_FORBIDDING = {"不得少于", "不得低于", "不得超过", "不得多于", "不得晚于", "不得迟于"};

    private Strengths() {}

    /** Returns the strength that the first segment of a clause states, when all that follows has the same or none. */
    static Optional<Strength> read(Passage text) {
        List<Passage> sentences = Sentences.of(text);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> segments = Sentences.segments(sentences.get(0));
        return segments.isEmpty() ? Optional.empty() : ofSegment(segments.get(0));
    }

    private static Optional<Strength> ofSegment(Passage segment) {
        boolean principle = segment.containsAny("原则上", "一般应", "一般每");
        if (segment.containsAny(FORBIDDING) && !segment.containsAny(NO_FORBIDDING)) {
            return Optional.of(principle ? Strength.SHOULD_NOT : Strength.SHALL_NOT);
        }
        if (principle) {
            return Optional.of(Strength.SHOULD);
        }
        if (segment.contains("可以") || segment.startsWith("可", 0) && !segment.startsWithAny("可能", "可持续", "可靠", "可行")) {
            return Optional.of(Strength.MAY);
        }
        return segment.startsWithAny("鼓励", "提倡", "倡导", "支持和鼓励") ? Optional.of(Strength.ENCOURAGED) : Optional.empty();
    }
}
