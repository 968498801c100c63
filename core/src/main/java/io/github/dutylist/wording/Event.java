package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/**
 * The event that a deadline or a word of promptness stands behind, as far as the wording shows it.
 *
 * @param start the first position of its words
 * @param end the position behind its words
 * @param phraseStart where the phrase starts: at the event when the deadline stands right behind it, else at the deadline
 * @param isAwareness whether the time runs from learning of it: 发现后, 接到报告后
 */
record Event(int start, int end, int phraseStart, boolean isAwareness) {

    private static final Words OR = Words.of("、", "或");
    private static final Words DEED_BEFORE = Words.of("及时", "主动", "早", "立即", "并");
    private static final Words AFFAIRS = Words.of("事故", "事件", "事项", "事发");
    private static final Words OCCURRING = Words.of("发生", "事发", "出现");
    private static final int FARTHEST = 40;
    private static final int SHORT = 16;
    private static final int LONGEST_NUMBER = 6;
    private static final int HANDLING_REACH = 9;
    private static final Words HANDLING =
            Words.of("劝阻", "制止", "查处", "处置", "处理", "纠正", "整改", "下架", "封存", "停用", "拆除", "清理", "上报", "报告", "移送");
    private static final Words MENDING = Words.of("修复", "恢复", "答复", "办结", "整改", "排除", "销号", "回复", "更换");
    private static final int LONGEST_THING = 8;
    private static final Words MODALS = Words.of(
            "应当", "应", "必须", "须", "需", "要", "务必", "均", "并", "可以", "可", "在", "于", "原则上", "的", "将", "最迟", "最长", "未能", "未",
            "没有");
    private static final Words OBLIGING = Words.of("应当", "必须");
    private static final Words DONE_THERE = Words.of("应", "须", "并", "立即", "及时", "第一时间", "随时", "主动", "早");
    private static final Words TRIGGERS = Words.of("之日起", "之时起", "当日起", "次日起", "之日", "起", "之后", "以后", "后", "时");
    private static final Words NO_TRIGGERS = Words.of(
            "及时", "同时", "随时", "按时", "届时", "小时", "平时", "临时", "适时", "实时", "限时", "学时", "前后", "今后", "此后", "最后", "然后", "随后",
            "落后", "先后", "背后");
    private static final Words LEARNING =
            Words.of("接到", "接报", "接警", "接诉", "收到", "发现", "获悉", "获知", "得知", "知悉", "知道", "察觉");
    private static final Words NEWS = Words.of(
            "问题", "事故报告", "情况报告", "险情报告", "举报", "线索", "报警", "警报", "反映", "投诉", "险情", "隐患", "事故", "舆情", "火警", "信访件",
            "来信");
    private static final Words PAPERS = Words.of(
            "通知书", "督办函", "建议书", "决定书", "意见书", "申请", "申请书", "批复", "任务", "材料", "督办单", "转办单", "交办单", "工单", "函", "公文",
            "任务书", "文件", "来文", "通知");
    private static final Words NO_EVENT_BEFORE = Words.of("应", "须", "要", "每", "不", "未", "可");
    private static final int FARTHEST_SUBJECT = 12;
    private static final Words HAPPENING = Words.of("发生", "出现", "遇有", "遇到", "如遇", "遇", "一旦");
    private static final Words LEADING =
            Words.of("当", "待", "对于", "对", "针对", "遇有", "遇到", "如遇", "凡遇", "遇", "如有", "如", "凡", "一旦", "将", "把", "有");
    private static final Words BODIES = Words.of("的单位", "的企业", "的部门", "的机构", "的学校", "的地区");
    private static final Words EVENT_NOUNS = Words.of(
            "情况", "事件", "问题", "事故", "舆情", "险情", "隐患", "灾害", "信息", "线索", "案件", "风险", "苗头", "事项", "异常", "火灾", "火情", "警情",
            "疫情", "灾情", "汛情", "矛盾纠纷", "故障", "漏洞", "变化", "报警", "警报", "报修", "投诉", "缺失", "损坏", "破损", "中断", "泄漏", "停电",
            "停水", "断网", "死亡", "丢失", "超标", "病例", "缺陷", "工单", "急件", "信访件", "督办件", "交办件", "诉求", "病害", "变更", "来访", "火警",
            "异常反应", "不良反应", "来信", "投诉件", "举报件", "转办件", "批示件");

    /** What is reported of what has been done, and no event: 落实情况, 整改信息. */
    private static final Words REPORTED = Words.of("情况", "信息", "问题", "事项");

    /** What happens once, so that a time right behind it runs from it: 到任30日内. */
    private static final Words ARRIVALS = Words.of(
            "到任", "上任", "到岗", "入职", "离任", "离职", "接任", "交接", "接手", "抵达", "到达", "到货", "到校", "入院", "出院", "竣工", "开业", "立案",
            "投产", "验收合格", "毕业", "移交", "退休", "调离", "签收", "归还", "返港", "到港", "入库");

    private static final Words DONE_ABOUT = Words.of(
            "落实", "整改", "办理", "进展", "完成", "处理", "核查", "调查", "执行", "使用", "工作", "有关", "相关", "实施", "进度", "检查", "处置", "基本",
            "变动", "变更", "上述");

    /** Returns the event before a deadline or a word of promptness that starts at a position, or null. */
    static @Nullable Event before(Sentence sentence, int position, int floor) {
        int end = position;
        boolean crossed = false;
        for (int steps = 0; steps < 4; steps++) {
            int back = skipModalBack(sentence, end);
            if (back == end && !crossed && sentence.at(end - 1) == ',') {
                crossed = true;
                back = end - 1;
            }
            if (back == end) {
                break;
            }
            Event found = triggered(sentence, end, position, crossed ? 0 : floor);
            if (found == null && !crossed && sentence.at(end - 1) == '的' && end < position) {
                found = EventCase.before(sentence, end - 1, position, floor);
            }
            if (found != null) {
                return found;
            }
            end = back;
        }
        Event found = triggered(sentence, end, position, crossed ? 0 : floor);
        found = found != null || crossed ? found : beforeSubject(sentence, end, position, floor);
        return found != null ? found : named(sentence, end, position, crossed, floor);
    }

    /** Returns an event without its object (自发现之日起) with the object that the sentence names before it (发现一般隐患的), or as it is. */
    private static Event withObject(Sentence sentence, Event event) {
        int length = event.end() - event.start();
        boolean isBare = length == 2 && isLearningAt(sentence, event.start());
        for (int i = event.start() - length - 1; isBare && i >= 0 && i >= event.start() - FARTHEST; i--) {
            int end = i + length;
            boolean isSame = sentence.has(i, sentence.letters(event.start(), event.end()));
            if (isSame) {
                while (end < event.start() && !Sentence.isOneOf(sentence.at(end), ",的后时:()")) {
                    end++;
                }
                return end > i + length ? new Event(i, end, event.phraseStart(), event.isAwareness()) : event;
            }
        }
        return event;
    }

    /** 接到报警后,维保人员应当在30分钟内赶到: between the event and what is done about it stands who does it. */
    private static @Nullable Event beforeSubject(Sentence sentence, int end, int position, int floor) {
        int subject = partStart(sentence, end, Math.max(0, end - FARTHEST_SUBJECT - 1));
        boolean isBehindEvent = subject > floor
                && sentence.at(subject - 1) == ','
                && end - subject <= FARTHEST_SUBJECT
                && (end != position || Bodies.isSubject(sentence, subject, end));
        Event found = isBehindEvent ? triggered(sentence, subject - 1, position, 0) : null;
        boolean mayHappen = found == null && isBehindEvent && sentence.at(position - 1) != '的';
        return mayHappen ? happening(sentence, subject - 1, position) : found;
    }

    /** 发生网络中断事件,值班员应当第一时间上报: a part of the sentence that begins with what happens, and no deed (发现并报告). */
    private static @Nullable Event happening(Sentence sentence, int end, int position) {
        int part = partStart(sentence, end, 0);
        int start = part < 0 ? part : bareStart(sentence, part, end);
        boolean opens = part >= 0 && end - part <= SHORT && (start != part || beginsAt(sentence, part));
        boolean isEvent = opens && beginsAt(sentence, start) && !sentence.containsAny(start, end, DONE_THERE);
        return isEvent ? new Event(start, end, position, isLearningAt(sentence, start)) : null;
    }

    /**
     * Returns where the words of an event that ends at a position start: behind 自, 在 or 应当, at 接到, else where the part of the
     * sentence starts; -1 when that is too far back.
     */
    static int startOf(Sentence sentence, int end, int floor) {
        int part = partStart(sentence, end, floor);
        int start = part;
        for (int i = part; part >= 0 && i < end - 1; i++) {
            if (sentence.hasAny(i, LEARNING)) {
                boolean isObjectBefore = sentence.has(i, "收到") && i + 2 == end && start == part;
                return isObjectBefore ? part : i;
            }
            int behind = isOpening(sentence, i, part) ? i + 1 : sentence.skip(i, OBLIGING);
            start = behind != i && behind < end ? behind : start;
        }
        return start;
    }

    private static @Nullable Event triggered(Sentence sentence, int end, int position, int floor) {
        int eventEnd = sentence.endsWithAny(end, NO_TRIGGERS) ? end : sentence.skipBack(end, TRIGGERS);
        if (eventEnd == end) {
            return sentence.at(end) == ',' && sentence.at(end - 1) == '的'
                    ? EventCase.before(sentence, end - 1, position, floor)
                    : null;
        }
        int start = startOf(sentence, eventEnd, floor);
        start = start < 0 ? start : sentence.skip(start, OR);
        if (start < 0 || start >= eventEnd) {
            return null;
        }
        boolean joined = position == end || position == end + 1 && sentence.at(end) != ',';
        int from = sentence.at(start - 1) == '自' || sentence.at(start - 1) == '从' ? start - 1 : start;
        boolean aware = sentence.hasAny(start, LEARNING)
                && !isPaper(sentence, start, eventEnd)
                && (!sentence.has(start, "收到") || isNews(sentence, start + 2, eventEnd, from));
        return withObject(sentence, new Event(start, eventEnd, joined ? Math.max(from, floor) : position, aware));
    }

    /** 接到督办通知书后 is to get something that asks for work. */
    private static boolean isPaper(Sentence sentence, int start, int end) {
        return sentence.has(start, "接到") && sentence.endsWithAny(end, PAPERS);
    }

    /** 收到举报后 is to learn of what is reported, 收到申请后 to get what is asked for. */
    private static boolean isNews(Sentence sentence, int start, int end, int eventStart) {
        int object = start == end ? Math.max(0, eventStart - SHORT) : start;
        int objectEnd = start == end ? eventStart : end;
        return sentence.containsAny(object, objectEnd, NEWS);
    }

    /** 重大情况第一时间报告: the event is only named. */
    private static @Nullable Event named(Sentence sentence, int end, int position, boolean crossed, int floor) {
        int part = partStart(sentence, end, crossed ? 0 : floor);
        if (crossed && floor > part) {
            return null;
        }
        if (!crossed && EventCase.isBefore(sentence, part, end, position)) {
            return EventCase.before(sentence, end, position, floor);
        }
        boolean opens = part >= 0 && end - part <= SHORT && beginsAt(sentence, part);
        int subjectEnd = crossed && !opens && part >= 0 ? subjectEnd(sentence, part, end) : part;
        if (subjectEnd > part) {
            return new Event(subjectEnd, end, position, sentence.hasAny(subjectEnd, LEARNING));
        }
        int learnt = crossed ? end : learntBefore(sentence, Math.max(part, end - SHORT), end);
        if (learnt != end) {
            return new Event(learnt, end, position, !isPaper(sentence, learnt, end));
        }
        boolean arrives = !crossed && part >= 0 && end - part <= SHORT && sentence.endsWithAny(end, ARRIVALS);
        boolean isNoun = arrives
                || sentence.endsWithAny(end, EVENT_NOUNS)
                        && !sentence.endsWithAny(sentence.skipBack(end, REPORTED), DONE_ABOUT);
        if (!isNoun && !opens && !isHandled(sentence, part, end, position)) {
            return null;
        }
        int start = part < 0 ? part : bareStart(sentence, part, end);
        boolean isFirst = part == skipItemNumber(sentence) && isNoun && !sentence.endsWithAny(end, REPORTED);
        boolean isEvent = start >= 0 && start < end && (!crossed || start != part || opens || isFirst);
        int last = Math.max(start + 1, sentence.skipBack(end, BODIES));
        return isEvent ? new Event(start, last, position, sentence.hasAny(start, LEARNING)) : null;
    }

    /** 对占道经营立即劝阻, 故障桩24小时内修复: what is done about it tells that it is an event, unlike 对学生及时辅导. */
    private static boolean isHandled(Sentence sentence, int part, int end, int position) {
        boolean isThing = part > 0
                && end == position
                && end - part > 2
                && end - part <= LONGEST_THING
                && !Bodies.isSubject(sentence, part, end)
                && !sentence.containsAny(part, end, OR)
                && !Sentence.isOneOf(sentence.at(end - 1), "师警士民工")
                && sentence.containsAny(position, Math.min(sentence.length(), position + HANDLING_REACH), MENDING);
        return isThing
                || part >= 0
                        && sentence.at(part) == '对'
                        && position - part <= SHORT
                        && sentence.containsAny(
                                position, Math.min(sentence.length(), position + HANDLING_REACH), HANDLING);
    }

    /** Returns where the event that stands between two positions starts, behind what leads to it and whom it happens to: 值班室遇. */
    static int bareStart(Sentence sentence, int start, int end) {
        int opening = sentence.skip(start, OR);
        int first = isOpening(sentence, opening, opening) ? opening + 1 : sentence.skip(opening, LEADING);
        for (int i = first + 2; i < end - 1 && i <= first + FARTHEST_SUBJECT; i++) {
            boolean happens = sentence.hasAny(i, HAPPENING) || sentence.at(i) == '对';
            if (happens && Bodies.isSubject(sentence, first, i)) {
                return sentence.skip(i, LEADING);
            }
        }
        return first;
    }

    /** Tells whether a word for what happens, or for learning of it, stands at a position. */
    static boolean beginsAt(Sentence sentence, int position) {
        return sentence.hasAny(position, HAPPENING) || isLearningAt(sentence, position);
    }

    /** Tells whether a word for learning of something stands at a position. */
    static boolean isLearningAt(Sentence sentence, int position) {
        return sentence.hasAny(position, LEARNING);
    }

    /** Returns where 接到 stands between two positions with what is learnt behind it (接到投诉24小时内), or the second of them. */
    private static int learntBefore(Sentence sentence, int from, int end) {
        for (int i = end - 3; i >= from; i--) {
            if (sentence.has(i, "接到")) {
                return i;
            }
        }
        return end;
    }

    /** Returns where the event starts behind its subject (镇级河长发现涉河违法行为), or the start itself. */
    private static int subjectEnd(Sentence sentence, int start, int end) {
        int limit = Math.min(end - 2, start + FARTHEST_SUBJECT);
        for (int i = start + 2; i < limit && !sentence.hasAny(i, NO_EVENT_BEFORE); i++) {
            int behind = sentence.skip(i, LEARNING);
            boolean isDeed = sentence.endsWithAny(i, DEED_BEFORE) || sentence.at(behind) == '、';
            if (behind != i && !isDeed) {
                return i;
            }
        }
        return start;
    }

    /** Returns where the modal word that ends at a position starts, or the position itself: 应 of 反应 is none. */
    private static int skipModalBack(Sentence sentence, int position) {
        boolean isOther = sentence.at(position - 1) == '应' && Sentence.isOneOf(sentence.at(position - 2), "反响供适相效对感");
        return isOther ? position : sentence.skipBack(position, MODALS);
    }

    /** Returns where the modal words that end at a position start, or the position itself. */
    static int skipModalsBack(Sentence sentence, int position) {
        int start = position;
        for (int back = skipModalBack(sentence, start); back != start; back = skipModalBack(sentence, start)) {
            start = back;
        }
        return start;
    }

    /** Tells whether nothing between two positions ends a part of the sentence. */
    static boolean isInOnePart(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Sentence.isOneOf(sentence.at(i), ",:()")) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the part of the sentence that a position is in starts, or -1 when that is too far back. */
    static int partStart(Sentence sentence, int end, int floor) {
        int lowest = Math.max(floor, end - FARTHEST);
        for (int i = end; i > lowest; i--) {
            if (Sentence.isOneOf(sentence.at(i - 1), ",:()")) {
                return i;
            }
        }
        return lowest != floor ? -1 : floor == 0 ? skipItemNumber(sentence) : floor;
    }

    /** Returns the position behind the number that a sentence begins with (2.发现问题, 3、接到举报, 第四条发生泄露), or its start. */
    private static int skipItemNumber(Sentence sentence) {
        int ordinal = sentence.skip(0, "第");
        int end = ordinal;
        boolean hasPoint = false;
        while (end < LONGEST_NUMBER && isNumberPart(sentence.at(end))) {
            hasPoint |= sentence.at(end) == '.';
            end++;
        }
        int behind = ordinal == 0 ? sentence.skip(end, "、") : sentence.skip(end, "条");
        boolean isNumber = end > ordinal && (behind != end || hasPoint && ordinal == 0);
        return isNumber ? behind : 0;
    }

    private static boolean isNumberPart(char c) {
        return c == '.' || Numeral.isDigit(c) || Numeral.isChinese(c);
    }

    private static boolean isOpening(Sentence sentence, int position, int start) {
        char c = sentence.at(position);
        char before = sentence.at(position - 1);
        char behind = sentence.at(position + 1);
        return switch (c) {
            case '自', '从' ->
                (!Sentence.isOneOf(behind, "查身己行动然觉评纠治主业事") || sentence.hasAny(position + 1, AFFAIRS)) && before != '各';
            case '在' -> !Sentence.isOneOf(before, "存现所潜实正内外旨好") && !Sentence.isOneOf(behind, "建校职用岗线册编籍场押地途售读乎意此即");
            case '于' ->
                position == start
                        || sentence.hasAny(position + 1, OCCURRING)
                        || Sentence.isOneOf(before, "当应须要位门关构人员并且、");
            case '对', '待' -> position == start;
            default -> false;
        };
    }
}
