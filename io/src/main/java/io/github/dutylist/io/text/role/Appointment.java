package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;

/**
 * Who a segment of a sentence says to hold a post in a body: 主任由局长担任, 由局长任组长, 局长担任指挥长.
 *
 * @param post the post in the body
 * @param holder who holds it, by the post that he has already
 */
record Appointment(Passage post, Passage holder) {

    private static final int MAX_NAME = 24;
    private static final int MAX_SEGMENT = 60;
    private static final String[] POSTS = {"主任", "组长", "指挥长", "总指挥", "副指挥", "召集人", "总召集人", "政委"};
    private static final String[] VERBS = {"担任", "兼任", "任"};

    /** Reads a segment; empty when it appoints nobody. */
    static Optional<Appointment> of(Passage segment) {
        if (segment.length() > MAX_SEGMENT) {
            return Optional.empty();
        }
        int by = segment.indexOf('由', 0);
        for (String verb : VERBS) {
            int at = segment.indexOf(verb, Math.max(by + 1, 1));
            Optional<Appointment> found = at < 0 ? Optional.empty() : read(segment, by, at, verb.length());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Appointment> read(Passage segment, int by, int verb, int length) {
        Passage holder = segment.subSequence(by + 1, verb).trimmed();
        Passage behind = segment.from(verb + length).trimmed();
        Passage before = segment.subSequence(0, Math.max(0, by)).trimmed();
        if (holder.length() < 2 || holder.length() > MAX_NAME || !ActorName.isName(holder)) {
            return Optional.empty();
        }
        if (behind.isEmpty() && before.endsWithAny(POSTS)) {
            return Optional.of(new Appointment(post(before), holder));
        }
        return behind.length() <= MAX_NAME && behind.endsWithAny(POSTS)
                ? Optional.of(new Appointment(post(behind), holder))
                : Optional.empty();
    }

    /** Returns the post itself: 指挥长 of 指挥部指挥长. */
    private static Passage post(Passage words) {
        int length = ActorName.prefixLength(words);
        boolean isOfBody = length > 0 && length < words.length();
        for (String post : POSTS) {
            int start = words.length() - post.length();
            if (words.endsWith(post) && start >= 0) {
                int vice = start > 0 && words.charAt(start - 1) == '副' ? 1 : 0;
                return words.from(isOfBody ? Math.min(length, start - vice) : start - vice);
            }
        }
        return words;
    }

    /** Tells whether the post is that of the head, not of somebody beside him. */
    boolean isHead() {
        return post.indexOf('副', 0) < 0;
    }
}
