package io.github.dutylist.wording;

import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.wording.Segments.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Words of a text that name somebody who is told: 向市委专题汇报, 在党内通报, 报安委会备案, 告知家长, 征求职工意见.
 *
 * <p>Who hears a report (听取汇报) is not meant, nor what must not be made known or was not.
 *
 * @param start the offset of its first character in the text, in UTF-16 units
 * @param end the offset behind its last character in the text, in UTF-16 units
 * @param quote the words, exactly as they stand there
 * @param nameStart the offset of the first character of the name in the text
 * @param nameEnd the offset behind the last character of the name in the text
 * @param name the name of one recipient or, behind 和 and 、, of several, as it stands there
 * @param mode in what way they are addressed
 */
public record RecipientPhrase(
        int start, int end, String quote, int nameStart, int nameEnd, String name, RecipientMode mode) {

    private static final char TO = '向';
    private static final char WITHIN = '在';
    private static final char REPORT = '报';
    private static final char CONSULT = '征';
    private static final Words MEETINGS = Words.of("会上", "会议上");
    private static final String CONSULTED = "征求";
    private static final String OPINION = "意见";
    private static final String FILED = "备案";
    private static final int FARTHEST = 30;
    private static final int MAX_WITHIN = 12;
    private static final String NO_TO_BEHIND = "方导动取意倾面趋走偏志朝单双横纵风";
    private static final String TIMES = "时日天月钟年周度";
    private static final String NO_REPORT_BEHIND = "汇通上简申举填海情警快预壁书";
    private static final Words PROHIBITIONS = Words.of("不得", "严禁", "禁止", "不准");
    private static final Words NOT_DONE = Words.of("未", "没有", "不按", "拒不");
    private static final Words STOPS =
            Words.of("备案", "审定", "批准", "审批", "同意", "审核", "审议", "审阅", "签批", "研究", "并", "后", "以", "进行", "汇总");
    private static final Words NO_NAMES =
            Words.of("上报", "报", "送", "情况", "事项", "工作", "的", "有", "和", "及", "所", "警", "在", "应", "须", "要", "并", "后");

    /** What may stand between the verb and the name: 上报至县政府, 抄送:区纪委. */
    private static final Words TO_NAME = Words.of("至", "到", "给", "请", ":");

    private static final Words NO_NAMES_INSIDE =
            Words.of("报告", "报送", "上报", "通知", "告知", "小时", "分钟", "工作日", "情况", "材料", "台账", "至", "要点", "方案", "意见");
    private static final Words GENERAL = Words.of("单位", "部门", "机关", "机构", "人员", "责任人");
    private static final Words TOLD = Words.of("通报", "公示", "公开");
    private static final Words INSIDE = Words.of("内", "系统", "范围");
    private static final Words ADVERBS = Words.of(
            "专题", "及时", "书面", "作出", "做出", "作", "请示", "专项", "定期", "如实", "立即", "主动", "第一时间", "每年", "每半年", "每季度", "每月",
            "至少", "一次", "两次", "逐级", "详细", "全面", "按时", "按规定", "直接", "当面", "集中", "统一", "同步", "进行", "电话");
    private static final WordTable<RecipientMode> VERBS = WordTable.<RecipientMode>builder()
            .with(RecipientMode.REPORT, "汇报", "报告", "报送", "上报", "提交", "呈报", "述职", "述责", "述廉", "请示")
            .with(RecipientMode.INFORM, "通报", "反馈", "通知", "告知")
            .with(RecipientMode.FILE, "备案", "报备")
            .with(RecipientMode.PUBLISH, "公开", "公示", "公布")
            .with(RecipientMode.CONSULT, "征求意见", "征求", "咨询")
            .build();

    /** Verbs that stand before the name. */
    private static final WordTable<RecipientMode> VERBS_BEFORE = WordTable.<RecipientMode>builder()
            .with(RecipientMode.REPORT, "报告", "报送", "上报", "提交", "呈报", "抄报")
            .with(RecipientMode.INFORM, "告知", "通知", "反馈", "抄送", "通报", "抄告", "函告", "印发", "转告")
            .build();

    /** Tells whether words that stand behind a verb name somebody. */
    @FunctionalInterface
    private interface Naming {
        boolean isName(Sentence segment, int start, int end);
    }

    static String[] beginnings() {
        List<String> words = new ArrayList<>(List.of(VERBS_BEFORE.words()));
        words.addAll(List.of(String.valueOf(TO), String.valueOf(WITHIN), String.valueOf(REPORT), CONSULTED));
        return words.toArray(String[]::new);
    }

    /**
     * Finds everybody who is told something, by the words of a text alone.
     *
     * @param text any text
     * @return the phrases in the order of their places; none overlaps another
     */
    public static List<RecipientPhrase> find(String text) {
        return find(Wording.of(text));
    }

    /**
     * Finds everybody who is told something, by the words of a text that is ready alone.
     *
     * @param wording any text
     * @return the phrases in the order of their places; none overlaps another
     */
    public static List<RecipientPhrase> find(Wording wording) {
        return find(wording, RecipientPhrase::isBody);
    }

    /**
     * Finds everybody who is told something, where more is known of the names than their last letters say.
     *
     * @param text any text
     * @param isName tells whether words that stand behind a verb (告知家长) name somebody
     * @return the phrases in the order of their places; none overlaps another
     */
    public static List<RecipientPhrase> find(String text, Predicate<String> isName) {
        return find(
                Wording.of(text),
                (segment, start, end) -> isBody(segment, start, end) || isName.test(segment.words(start, end)));
    }

    private static List<RecipientPhrase> find(Wording wording, Naming naming) {
        if (!wording.mayHold(Marks.RECIPIENT)) {
            return List.of();
        }
        List<RecipientPhrase> phrases = new ArrayList<>();
        Segments segments = Segments.of(wording);
        for (Segment segment = segments.next(); segment != null; segment = segments.next()) {
            addFrom(segment.words(), naming, phrases);
        }
        return List.copyOf(phrases);
    }

    private static void addFrom(Sentence segment, Naming naming, List<RecipientPhrase> phrases) {
        int known = phrases.size();
        int position = segment.next(0, Marks.RECIPIENT);
        while (position < segment.length()) {
            int end = switch (segment.at(position)) {
                case TO -> to(segment, position, phrases);
                case WITHIN -> within(segment, position, phrases);
                case CONSULT -> consulted(segment, position, phrases);
                default -> position;
            };
            end = end == position ? behindVerb(segment, position, naming, phrases) : end;
            position = segment.next(Math.max(end, position + 1), Marks.RECIPIENT);
        }
        if (phrases.size() > known && isOfWhatMustNotOrWasNot(segment)) {
            phrases.subList(known, phrases.size()).clear();
        }
    }

    private static boolean isOfWhatMustNotOrWasNot(Sentence segment) {
        int length = segment.length();
        return segment.containsAny(0, length, PROHIBITIONS)
                || segment.at(length - 1) == '的' && segment.containsAny(0, length, NOT_DONE);
    }

    /** 向市委汇报; but 方向 and 内向 are something else, and 2日内向 is not. */
    private static int to(Sentence segment, int position, List<RecipientPhrase> phrases) {
        char before = segment.at(position - 1);
        boolean isOther = before == '内'
                ? !Sentence.isOneOf(segment.at(position - 2), TIMES)
                : Sentence.isOneOf(before, NO_TO_BEHIND) && !segment.endsWith(position, "主动");
        int limit = Math.min(segment.length(), position + FARTHEST);
        for (int i = position + 2; i < limit && !isOther; i++) {
            WordTable.Entry<RecipientMode> verb = VERBS.at(segment, i, segment.length());
            if (verb != null) {
                int end = i + verb.word().length();
                return add(
                        segment,
                        position,
                        end,
                        position + 1,
                        withoutAdverbs(segment, position + 2, i),
                        verb.value(),
                        phrases);
            }
        }
        return position;
    }

    /** 在党内通报, 在全场公示: those inside are told. */
    private static int within(Sentence segment, int position, List<RecipientPhrase> phrases) {
        int limit = Math.min(segment.length(), position + MAX_WITHIN);
        for (int i = position + 3; i < limit && segment.at(i) != '向'; i++) {
            boolean isMeeting = segment.endsWithAny(i, MEETINGS);
            boolean isInside = isMeeting || segment.endsWithAny(i, INSIDE) || segment.at(position + 1) == '全';
            if (isInside && segment.hasAny(i, TOLD)) {
                RecipientMode mode = segment.has(i, "通报") ? RecipientMode.INFORM : RecipientMode.PUBLISH;
                return add(segment, position, i + 2, position + 1, isMeeting ? i - 1 : i, mode, phrases);
            }
        }
        return position;
    }

    /** 征求职工意见: the name stands between. */
    private static int consulted(Sentence segment, int position, List<RecipientPhrase> phrases) {
        int start = position + CONSULTED.length();
        int limit = Math.min(segment.length(), position + FARTHEST);
        int end = start + 2;
        while (end < limit && !segment.has(end, OPINION)) {
            end++;
        }
        if (!segment.has(position, CONSULTED) || !segment.has(end, OPINION)) {
            return position;
        }
        int nameEnd = segment.at(end - 1) == '的' ? end - 1 : end;
        return add(segment, position, end + OPINION.length(), start, nameEnd, RecipientMode.CONSULT, phrases);
    }

    /** 报园区党工委备案, 告知家长: the name stands behind the verb. */
    private static int behindVerb(Sentence segment, int position, Naming naming, List<RecipientPhrase> phrases) {
        WordTable.Entry<RecipientMode> verb = VERBS_BEFORE.at(segment, position, segment.length());
        if (verb == null && (segment.at(position) != REPORT || isReportNoun(segment, position))) {
            return position;
        }
        int start = segment.skip(
                verb == null ? position + 1 : position + verb.word().length(), TO_NAME);
        int end = nameEnd(segment, start);
        boolean mayBeName = end <= segment.length()
                && (!segment.hasAny(start, NO_NAMES) || segment.has(start, "所在"))
                && !segment.containsAny(start, end, NO_NAMES_INSIDE);
        if (!mayBeName || !naming.isName(segment, start, end)) {
            return position;
        }
        boolean isFiled = verb == null && segment.has(end, FILED);
        RecipientMode mode = isFiled ? RecipientMode.FILE : verb == null ? RecipientMode.REPORT : verb.value();
        return add(segment, position, isFiled ? end + FILED.length() : end, start, end, mode, phrases);
    }

    /** Returns the position behind what may be a name of two letters at least, which may lie behind the end. */
    private static int nameEnd(Sentence segment, int start) {
        int limit = Math.min(segment.length(), start + FARTHEST);
        int end = start + 2;
        while (end < limit && !segment.hasAny(end, STOPS)) {
            end++;
        }
        return end;
    }

    /** 日报, 周报 and 汇报 are something else, but 3个工作日报 is not. */
    private static boolean isReportNoun(Sentence segment, int position) {
        char before = segment.at(position - 1);
        char first = segment.at(position - 2);
        boolean isTime = first == '作' || first == '个' || Numeral.isDigit(first) || Numeral.isChinese(first);
        return Sentence.isOneOf(before, NO_REPORT_BEHIND) || Sentence.isOneOf(before, "日周月年") && !isTime;
    }

    /** Tells by its last letters alone whether words name somebody; 单位 and the like name nobody. */
    private static boolean isBody(Sentence segment, int start, int end) {
        return Bodies.endsAt(segment, start, end) && segment.skip(start, GENERAL) != end;
    }

    private static int withoutAdverbs(Sentence segment, int least, int end) {
        int last = end;
        for (int back = segment.skipBack(last, ADVERBS);
                back != last && back >= least;
                back = segment.skipBack(last, ADVERBS)) {
            last = back;
        }
        return last;
    }

    private static int add(
            Sentence segment,
            int start,
            int end,
            int nameStart,
            int nameEnd,
            RecipientMode mode,
            List<RecipientPhrase> phrases) {
        phrases.add(new RecipientPhrase(
                segment.sourceStart(start),
                segment.sourceEnd(end),
                segment.words(start, end),
                segment.sourceStart(nameStart),
                segment.sourceEnd(nameEnd),
                segment.words(nameStart, nameEnd),
                mode));
        return end;
    }
}
