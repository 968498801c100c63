package io.github.dutylist.wording;

import io.github.dutylist.model.Strength;
import io.github.dutylist.wording.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The word of a text that says how strongly it binds: 应当, 不得, 原则上, 可以, 鼓励.
 *
 * @param start the offset of its first character in the text, in UTF-16 units
 * @param end the offset behind its last character in the text, in UTF-16 units
 * @param quote the words, exactly as they stand there
 * @param strength what they say
 */
public record StrengthPhrase(int start, int end, String quote, Strength strength) {

    private static final Words FORBIDDING = Words.of("不得", "严禁", "禁止", "不准", "不允许");
    private static final Words LIMITING = Words.of("少于", "低于", "超过", "多于", "晚于", "迟于", "高于", "大于", "小于");
    private static final Words OBLIGING = Words.of("应当", "必须", "务必");
    private static final Words ENCOURAGING = Words.of("支持和鼓励", "鼓励", "提倡", "倡导");
    private static final Words PRINCIPLE = Words.of("原则上", "一般应", "一般每", "一般不");
    private static final Words PRINCIPLE_NOT = Words.of("原则上不", "一般不");
    private static final Words NOT_MAY = Words.of("能", "持续", "靠", "行", "视", "控", "追溯", "操作", "燃", "疑", "循");
    private static final String MAY_BEHIND = "时也亦均还员位门";
    private static final Words STARTS =
            Words.of("可").and(PRINCIPLE).and(FORBIDDING).and(OBLIGING).and(ENCOURAGING);
    private static final Words CONDITION_STARTS = Words.of("未经", "非经");
    private static final Words HOURS = Words.of("小时", "学时", "课时", "及时", "同时", "随时");
    private static final Words CONDITION_ENDS = Words.of("的", "时", "期间");

    /** What somebody has to do, so that the clause is a duty whatever else it forbids. */
    private static final Words DEMANDS = Words.of(
            "应", "要", "须", "每", "按月", "按季", "按年", "按日", "逐月", "逐季", "逐日", "按时", "按期", "足额", "发放", "支付", "拨付", "定期",
            "及时", "立即", "随时", "小时内", "日内", "进行", "开展", "组织", "召开", "制定", "编制", "完成", "签订", "做好", "抓好", "建立", "健全", "落实",
            "加强", "强化", "配备", "设置", "设立", "执行", "履行", "负责", "协助", "配合", "督促", "检查", "巡查", "排查", "巡视", "值班", "值守", "报告",
            "上报", "报送", "培训", "演练", "登记", "记录", "公示", "整改", "确保", "提高", "维护", "保养", "保证", "保障", "提供", "采取", "编制", "公布",
            "公开", "收集", "清理", "处置", "审核", "监督", "指导");

    private static final Words TIMED = Words.of("每", "定期", "日前", "月前", "底前", "日内", "小时内", "月内", "及时", "立即");

    /** What is longer has a verb. */
    private static final int TOPIC = 8;

    static String[] beginnings() {
        return STARTS.all().toArray(String[]::new);
    }

    /**
     * Finds how strongly a text says that it binds.
     *
     * <p>The first segment of its first sentence that is no condition (未经批准) and more than a topic (对走读学校) says so.
     * Where it demands nothing (疏散通道保持畅通), what a later segment forbids does.
     * What forbids or allows something first and then obliges (不得外包，应当每日查验) has no word for all of it.
     *
     * @param text the wording of one clause
     * @return the word, or empty when there is none, which is read as shall
     */
    public static Optional<StrengthPhrase> find(String text) {
        return find(Wording.of(text));
    }

    /**
     * Finds how strongly a text that is ready says that it binds.
     *
     * @param wording the wording of one clause
     * @return what {@link #find(String)} returns
     */
    public static Optional<StrengthPhrase> find(Wording wording) {
        if (!wording.mayHold(Marks.STRENGTH)) {
            return Optional.empty();
        }
        Segments segments = Segments.of(wording);
        Segment segment = segments.next();
        while (segment != null && !segment.closes() && (isCondition(segment.words()) || isTopic(segment.words()))) {
            segment = segments.next();
        }
        StrengthPhrase phrase = segment == null ? null : in(segment.words());
        if (phrase == null) {
            return Optional.ofNullable(segment).map(first -> forbidden(first, segments));
        }
        boolean lenient = phrase.strength() == Strength.SHALL_NOT
                || phrase.strength() == Strength.MAY
                || phrase.strength() == Strength.ENCOURAGED;
        return lenient && obliges(segments) ? Optional.empty() : Optional.of(phrase);
    }

    /**
     * Finds everything that a text says about how strongly it binds: 应当建立, 鼓励联训 and 不得转包 of 应当建立，鼓励联训，不得转包.
     *
     * @param text the wording of one clause
     * @return the words of each segment that is no condition, at most one for a segment, in the order of their places
     */
    public static List<StrengthPhrase> findAll(String text) {
        Wording wording = Wording.of(text);
        List<StrengthPhrase> phrases = new ArrayList<>();
        Segments segments = Segments.of(wording);
        Segment segment = wording.mayHold(Marks.STRENGTH) ? segments.next() : null;
        for (; segment != null; segment = segments.next()) {
            StrengthPhrase phrase = isCondition(segment.words()) ? null : in(segment.words());
            if (phrase != null) {
                phrases.add(phrase);
            }
        }
        return List.copyOf(phrases);
    }

    /** Tells whether one of the segments left obliges, other than on a condition (确需动火的，应当办理审批) or as a proviso (但应当告知). */
    private static boolean obliges(Segments segments) {
        boolean conditional = false;
        for (Segment segment = segments.next(); segment != null; segment = segments.next()) {
            boolean condition = isCondition(segment.words()) || segment.words().at(0) == '但';
            StrengthPhrase phrase = condition || conditional ? null : in(segment.words());
            boolean demands = !conditional && !condition && phrase == null && isTimed(segment.words());
            if (demands || phrase != null && phrase.strength() == Strength.SHALL) {
                return true;
            }
            conditional = condition && !segment.closes();
        }
        return false;
    }

    /** 散气期间每4小时检测一次, 并于9月底前报送: says when something is to be done. */
    private static boolean isTimed(Sentence segment) {
        return segment.containsAny(0, segment.length(), TIMED);
    }

    /** Tells whether a segment only names what the next one is about. */
    private static boolean isTopic(Sentence segment) {
        return segment.at(0) == '对'
                && segment.length() <= TOPIC
                && !segment.containsAny(0, segment.length(), DEMANDS)
                && in(segment) == null;
    }

    /** Returns what the segments of a sentence behind those that demand nothing forbid, or null. */
    private static @Nullable StrengthPhrase forbidden(Segment first, Segments segments) {
        Segment segment = first;
        while (segment != null
                && !segment.closes()
                && !segment.words().containsAny(0, segment.words().length(), DEMANDS)) {
            segment = segments.next();
            StrengthPhrase phrase = segment == null ? null : in(segment.words());
            if (phrase != null) {
                boolean forbids = phrase.strength() == Strength.SHALL_NOT || phrase.strength() == Strength.SHOULD_NOT;
                return forbids ? phrase : null;
            }
        }
        return null;
    }

    /** 未经批准 is a condition, and 未经培训不得上岗 is not. */
    private static boolean isCondition(Sentence segment) {
        int length = segment.length();
        return segment.endsWithAny(length, CONDITION_ENDS) && !segment.endsWithAny(length, HOURS)
                || segment.hasAny(0, CONDITION_STARTS) && !segment.containsAny(0, segment.length(), FORBIDDING);
    }

    private static @Nullable StrengthPhrase in(Sentence segment) {
        StrengthPhrase principle = null;
        StrengthPhrase modal = null;
        int position = segment.next(0, Marks.STRENGTH);
        while (position < segment.length() && (principle == null || modal == null)) {
            principle = principle == null ? principle(segment, position) : principle;
            modal = modal == null ? modal(segment, position) : modal;
            position = segment.next(position + 1, Marks.STRENGTH);
        }
        if (principle == null) {
            return modal;
        }
        boolean isNot = modal != null && modal.strength() == Strength.SHALL_NOT;
        return isNot ? principle.with(Strength.SHOULD_NOT) : principle;
    }

    private static @Nullable StrengthPhrase principle(Sentence segment, int position) {
        int end = segment.skip(position, PRINCIPLE);
        if (end == position) {
            return null;
        }
        int not = segment.skip(position, PRINCIPLE_NOT);
        boolean isNot = not != position && !segment.hasAny(not, LIMITING);
        return of(segment, position, end, isNot ? Strength.SHOULD_NOT : Strength.SHOULD);
    }

    private static @Nullable StrengthPhrase modal(Sentence segment, int position) {
        int forbids = segment.skip(position, FORBIDDING);
        if (forbids != position && !segment.hasAny(forbids, LIMITING)) {
            return of(segment, position, forbids, Strength.SHALL_NOT);
        }
        int obliges = segment.skip(position, OBLIGING);
        if (obliges != position) {
            return of(segment, position, obliges, Strength.SHALL);
        }
        int encourages = segment.skip(position, ENCOURAGING);
        if (encourages != position && (position == 0 || Bodies.endsAt(segment, position))) {
            return of(segment, position, encourages, Strength.ENCOURAGED);
        }
        return may(segment, position);
    }

    private static @Nullable StrengthPhrase may(Sentence segment, int position) {
        int end = segment.skip(position, "可以");
        if (end != position) {
            return of(segment, position, end, Strength.MAY);
        }
        boolean isVerb = segment.at(position) == '可'
                && (position == 0 || Sentence.isOneOf(segment.at(position - 1), MAY_BEHIND))
                && !segment.hasAny(position + 1, NOT_MAY);
        return isVerb ? of(segment, position, position + 1, Strength.MAY) : null;
    }

    private static StrengthPhrase of(Sentence segment, int start, int end, Strength strength) {
        return new StrengthPhrase(
                segment.sourceStart(start), segment.sourceEnd(end), segment.words(start, end), strength);
    }

    private StrengthPhrase with(Strength other) {
        return new StrengthPhrase(start, end, quote, other);
    }
}
