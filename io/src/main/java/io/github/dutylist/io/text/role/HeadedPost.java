package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.paragraph.HeldPost;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Responsibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A post in a heading with what it bears in brackets behind it: 校长（第一责任人）：赵启明.
 *
 * @param post the post, without who holds it
 * @param responsibility what it bears
 */
record HeadedPost(Passage post, Responsibility responsibility) {

    private static final Map<String, Responsibility> BURDENS = new LinkedHashMap<>();

    static {
        BURDENS.put("第一责任", Responsibility.FIRST_RESPONSIBLE);
        BURDENS.put("直接责任", Responsibility.DIRECT);
        BURDENS.put("主体责任", Responsibility.PRINCIPAL);
        BURDENS.put("领导责任", Responsibility.LEADERSHIP);
        BURDENS.put("监督责任", Responsibility.SUPERVISORY);
        BURDENS.put("监管责任", Responsibility.SUPERVISORY);
        BURDENS.put("具体责任", Responsibility.IMPLEMENTING);
        BURDENS.put("岗位责任", Responsibility.IMPLEMENTING);
    }

    /** Reads a heading; empty when it is anything else. */
    static Optional<HeadedPost> of(Passage heading) {
        Passage words = withoutHolder(heading);
        int open = words.endsWith(")") ? words.indexOf('(', 2) : -1;
        if (open < 0) {
            return Optional.empty();
        }
        Passage post = HeldPost.of(words.subSequence(0, open).trimmed());
        String burden = words.subSequence(open + 1, words.length() - 1).toString();
        return BURDENS.entrySet().stream()
                .filter(entry -> burden.endsWith(entry.getKey()) || burden.endsWith(entry.getKey() + "人"))
                .filter(entry -> ActorName.isDistinctName(post))
                .map(entry -> new HeadedPost(post, entry.getValue()))
                .findFirst();
    }

    /** Returns a heading without the name of who holds the post in it: 校长：赵启明. */
    static Passage withoutHolder(Passage heading) {
        int colon = heading.indexOf(':', 2);
        return colon > 0 && HeldPost.isPerson(heading.from(colon + 1))
                ? heading.subSequence(0, colon).trimmed()
                : heading;
    }
}
