package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.Meeting;
import org.jspecify.annotations.Nullable;

/** Events in a row at each of which something is done: 出车前、收车后各检查一次, 台风、暴雨后各巡查一次, 立夏、冬至各开展一次. */
final class EventRow {

    private static final Words JOINTS = Words.of("、", "和", "及", "与", "以及");
    private static final Words DAYS = Words.of(
            "立春", "清明", "立夏", "夏至", "立秋", "霜降", "立冬", "冬至", "春节", "元旦", "五一", "国庆", "中秋", "端午", "元宵", "重阳", "寒假", "暑假",
            "梅雨", "台风", "高温", "寒潮");
    private static final String ENDS = "前后时";
    private static final int LONGEST = 24;

    private EventRow() {}

    /** Returns the events that stand in a row right before the 各 at a position, or null when no such row does. */
    static @Nullable Meeting before(Sentence sentence, int position, int floor) {
        boolean areEvents = Sentence.isOneOf(sentence.at(position - 1), ENDS) || sentence.endsWithAny(position, DAYS);
        int start = areEvents ? Event.startOf(sentence, position, floor) : -1;
        boolean isRow = start >= 0 && position - start <= LONGEST && sentence.containsAny(start, position - 1, JOINTS);
        return isRow && hasNumber(sentence, position) ? new Meeting(start, position, start, position, true) : null;
    }

    /** Tells whether 各 and a number of times follow the first event of such a row at a position. */
    static boolean goesOn(Sentence sentence, int position) {
        if (!sentence.hasAny(position, JOINTS)) {
            return false;
        }
        int each = position;
        while (each < position + LONGEST && !Sentence.isOneOf(sentence.at(each), "各,:()")) {
            each++;
        }
        return sentence.at(each) == '各' && Sentence.isOneOf(sentence.at(each - 1), ENDS);
    }

    private static boolean hasNumber(Sentence sentence, int position) {
        for (int i = position + 1; i < position + LONGEST && !Sentence.isOneOf(sentence.at(i), ",:()"); i++) {
            if (Counts.at(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }
}
