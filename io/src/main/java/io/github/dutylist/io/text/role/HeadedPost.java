package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.paragraph.HeldPost;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Responsibility;
import java.util.Optional;

/**
 * A post in a heading with what it bears in brackets behind it: 校长（第一责任人）：赵启明.
 *
 * @param post the post, without who holds it
 * @param responsibility what it bears
 */
record HeadedPost(Passage post, Responsibility responsibility) {

    /** Reads a heading; empty when it is anything else. */
    static Optional<HeadedPost> of(Passage heading) {
        Passage words = withoutHolder(heading);
        int open = words.endsWith(")") ? words.indexOf('(', 2) : -1;
        if (open < 0) {
            return Optional.empty();
        }
        Passage post = HeldPost.of(words.subSequence(0, open).trimmed());
        return Burdens.named(words.subSequence(open + 1, words.length() - 1))
                .filter(responsibility -> ActorName.isDistinctName(post))
                .map(responsibility -> new HeadedPost(post, responsibility));
    }

    /** Returns a heading without the name of who holds the post in it: 校长：赵启明. */
    static Passage withoutHolder(Passage heading) {
        int colon = heading.indexOf(':', 2);
        return colon > 0 && HeldPost.isPerson(heading.from(colon + 1))
                ? heading.subSequence(0, colon).trimmed()
                : heading;
    }
}
