package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that a segment of a sentence sets up: 成立安全生产委员会（以下简称安委会）.
 *
 * @param body its name
 * @param shortName what it is called from then on, or null
 */
record Founding(Passage body, @Nullable Passage shortName) {

    private static final int MAX_NAME = 30;
    private static final String[] VERBS = {"成立", "设立", "组建", "建立"};
    private static final String SHORT_FOR = "以下简称";

    private static final String[] BODIES = {"委员会", "领导小组", "指挥部", "专班", "工作组", "工作小组", "协调小组", "联席会议", "安委会"};

    /** Reads a segment; empty when it sets up no body. */
    static Optional<Founding> of(Passage segment) {
        for (String verb : VERBS) {
            int start = segment.indexOf(verb, 0);
            if (start >= 0 && isAtVerb(segment, start)) {
                return behind(segment.from(start + verb.length()).trimmed());
            }
        }
        return Optional.empty();
    }

    private static boolean isAtVerb(Passage segment, int start) {
        Passage before = segment.subSequence(0, start).trimmed();
        return before.length() < 2 || before.length() <= MAX_NAME && ActorName.isName(before);
    }

    private static Optional<Founding> behind(Passage object) {
        int bracket = object.indexOf('(', 0);
        Passage whole =
                object.subSequence(0, bracket < 0 ? object.length() : bracket).trimmed();
        int of = whole.length() - 1;
        while (of >= 0 && whole.charAt(of) != '的') {
            of--;
        }
        Passage body = whole.from(of + 1);
        boolean isBody = body.length() > 2 && body.length() <= MAX_NAME && body.endsWithAny(BODIES);
        return isBody
                ? Optional.of(new Founding(body, bracket < 0 ? null : shortName(object.from(bracket))))
                : Optional.empty();
    }

    private static @Nullable Passage shortName(Passage bracket) {
        int start = bracket.indexOf(SHORT_FOR, 0);
        int end = bracket.indexOf(')', 0);
        if (start < 0 || end < start) {
            return null;
        }
        Passage name = bracket.subSequence(start + SHORT_FOR.length(), end).trimmed();
        while (!name.isEmpty() && "“\":".indexOf(name.charAt(0)) >= 0) {
            name = name.from(1);
        }
        while (!name.isEmpty() && "”\"".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.subSequence(0, name.length() - 1);
        }
        return name.length() < 2 ? null : name;
    }

    /** Returns what else it is called without having been said to be: 安委会, 指挥部; empty when it has no such name. */
    Optional<String> usualShortName() {
        if (body.endsWith("安全生产委员会")) {
            return Optional.of("安委会");
        }
        for (String noun : new String[] {"领导小组", "指挥部", "工作专班", "联席会议"}) {
            if (body.endsWith(noun) && body.length() > noun.length()) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }
}
