package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/** A clause in 的 that says in which case something is done: 发生重大事故的,应当立即报告; 对拒绝检查的7日内复查. */
final class EventCase {

    private static final int LONGEST = 20;
    private static final int LONGEST_WITH_SUBJECT = 16;
    private static final Words OTHER_CASES = Words.of("下列", "上述", "之一", "前款", "前项", "本条", "以上情形", "规定的");
    private static final Words OBLIGING = Words.of("应当", "必须", "应", "须");
    private static final Words CHANGES =
            Words.of("增大", "增多", "增加", "升高", "上涨", "下降", "异常", "变化", "积水", "堵塞", "拥堵", "不足", "超限", "超标", "加剧", "恶化");
    private static final Words SIGNS = Words.of(
            "未", "不", "无法", "超过", "超出", "达到", "低于", "需要", "存在", "涉及", "属于", "能", "以上", "以下", "有变", "有新", "变动", "变化",
            "变更", "缺失", "损坏", "丢失", "新增");

    private EventCase() {}

    /** Returns the change that stands right before a position as a part of its own (客流增大), or null. */
    static @Nullable Event changing(Sentence sentence, int position, int floor) {
        int start = sentence.endsWithAny(position, CHANGES) ? Event.partStart(sentence, position, floor) : -1;
        return start < 0 || position - start > LONGEST_WITH_SUBJECT
                ? null
                : new Event(start, position, position, false);
    }

    /** Tells whether a case ends at a 的 right before the deadline or word of promptness at a position, and no noun's modifier does. */
    static boolean isBefore(Sentence sentence, int start, int end, int position) {
        if (start < 0 || sentence.at(end) != '的' || position != end + 1) {
            return false;
        }
        char c = sentence.at(position);
        boolean isTime = Numeral.isDigit(c) || Numeral.isChinese(c);
        boolean isSaid = Event.bareStart(sentence, start, end) != start || Event.beginsAt(sentence, start);
        return isTime || isSaid || sentence.containsAny(start, end, SIGNS);
    }

    /** Returns the event of the case that ends at a 的, without whom it happens to, or null when it is told elsewhere. */
    static @Nullable Event before(Sentence sentence, int end, int position, int floor) {
        int start = Event.partStart(sentence, end, floor);
        for (int i = Math.max(0, start); start >= 0 && i < end; i++) {
            if (Event.beginsAt(sentence, i)) {
                boolean isWhole = !Event.isLearningAt(sentence, i)
                        && i > start
                        && end - start <= LONGEST_WITH_SUBJECT
                        && !Bodies.isSubject(sentence, start, i);
                int from = isWhole ? start : i;
                return new Event(
                        Event.bareStart(sentence, from, end), end, position, Event.isLearningAt(sentence, from));
            }
        }
        int from = start < 0 ? end : Event.bareStart(sentence, start, end);
        boolean isCase = end - from >= 2
                && end - from <= LONGEST
                && !sentence.containsAny(from, end, OTHER_CASES)
                && !sentence.containsAny(from, end, OBLIGING);
        return isCase ? new Event(from, end, position, false) : null;
    }
}
