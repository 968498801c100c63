package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;

/** Meetings that stand for the body that holds them: 县委常委会会议 for 县委, 局党组会议 for 局党组, 安委会全体会议 for 安委会. */
final class Meetings {

    /** What stands between the name of a body and the end of that of its meeting, the longest first. */
    private static final String[] MEETINGS = {
        "常委会全体会议", "常委会扩大会议", "常委会会议", "常委会", "全体会议", "专题会议", "扩大会议", "常务会议", "常务会", "全体会", "会议"
    };

    private static final String[] BODIES = {
        "省委", "市委", "县委", "区委", "旗委", "州委", "党委", "党组", "党工委", "党支部", "安委会", "领导小组", "委员会", "董事会", "理事会", "政府"
    };

    private Meetings() {}

    /** Returns the name of the body whose meeting a name is; any other name as it is. */
    static Passage body(Passage name) {
        for (String meeting : MEETINGS) {
            if (name.length() > meeting.length() && name.endsWith(meeting)) {
                Passage body = name.subSequence(0, name.length() - meeting.length());
                return body.endsWithAny(BODIES) ? body : name;
            }
        }
        return name;
    }

    /** Returns the index behind the name of a meeting that goes on where that of its body ends; that end when none does. */
    static int end(Passage words, int bodyEnd) {
        for (String meeting : MEETINGS) {
            if (words.startsWith(meeting, bodyEnd)) {
                return bodyEnd + meeting.length();
            }
        }
        return bodyEnd;
    }
}
