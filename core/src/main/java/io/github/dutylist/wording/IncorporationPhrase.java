package io.github.dutylist.wording;

import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.wording.Segments.Segment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of a text that have work incorporated into some arrangement: 纳入重要议事日程, 作为述职报告的重要内容.
 *
 * @param start the offset of its first character in the text, in UTF-16 units
 * @param end the offset behind its last character in the text, in UTF-16 units
 * @param quote the words, exactly as they stand there
 * @param target the arrangement; {@code x-other} when it is none that is known
 */
public record IncorporationPhrase(int start, int end, String quote, IncorporationTarget target) {

    private static final IncorporationTarget OTHER = IncorporationTarget.of("x-other");
    private static final Words INTO = Words.of("纳入", "列入");
    private static final Words AS = Words.of("作为", "写入", "写进");
    private static final Words ALSO_AS = Words.of("并作为", "同时作为", "并列为", "作为");
    private static final Words ENDS = Words.of("进行", "予以", "加以", "统筹", "统一", "一并", "同部署", "实行");
    private static final int LONGEST = 120;
    private static final WordTable<IncorporationTarget> TARGETS = WordTable.<IncorporationTarget>builder()
            .with(IncorporationTarget.AGENDA, "议事日程", "议事议程", "重要日程")
            .with(IncorporationTarget.PARTY_BUILDING, "党建工作责任制", "党建责任制", "党建工作考核", "党的建设")
            .with(
                    IncorporationTarget.ANNUAL_PLAN,
                    "年度重点工作",
                    "年度工作计划",
                    "年度工作",
                    "年度计划",
                    "工作计划",
                    "教学计划",
                    "重点工作",
                    "工作要点",
                    "发展规划")
            .with(
                    IncorporationTarget.TARGET_ASSESSMENT,
                    "目标管理考核",
                    "目标考核",
                    "绩效考核",
                    "综合考核",
                    "考核体系",
                    "目标管理",
                    "目标责任制",
                    "年度考核",
                    "绩效管理",
                    "考核",
                    "考评")
            .with(
                    IncorporationTarget.CADRE_ASSESSMENT,
                    "领导干部年度考核",
                    "领导干部考核",
                    "干部年度考核",
                    "干部考核",
                    "干部综合考核评价",
                    "干部综合考核",
                    "考核评价",
                    "政绩考核",
                    "干部考察",
                    "干部选拔")
            .with(IncorporationTarget.STUDY_GROUP, "中心组学习", "中心组")
            .with(IncorporationTarget.TRAINING, "教育培训", "培训")
            .with(IncorporationTarget.DEMOCRATIC_LIFE_MEETING, "民主生活会", "组织生活会")
            .with(IncorporationTarget.WORK_REPORT, "述职报告", "述职述廉", "述责述廉", "述职", "述责", "履职报告")
            .with(IncorporationTarget.DISCIPLINE_SUPERVISION, "监督检查范围", "监督执纪", "纪律监督", "监督检查内容")
            .with(IncorporationTarget.INSPECTION_TOUR, "巡察", "巡视")
            .build();

    static String[] beginnings() {
        return INTO.and(AS).all().toArray(String[]::new);
    }

    /**
     * Finds every arrangement that a text has work incorporated into.
     *
     * <p>作为 counts only with an arrangement that is known, or behind another (纳入年度考核,并作为评优的依据): 作为…的重要依据 alone says what
     * a result is for.
     *
     * @param text any text
     * @return one phrase for each arrangement, in the order of their places; several may share their words
     */
    public static List<IncorporationPhrase> find(String text) {
        return find(Wording.of(text));
    }

    /**
     * Finds every arrangement that a text which is ready has work incorporated into.
     *
     * @param wording any text
     * @return what {@link #find(String)} returns
     */
    public static List<IncorporationPhrase> find(Wording wording) {
        if (!wording.mayHold(Marks.INCORPORATION)) {
            return List.of();
        }
        List<IncorporationPhrase> phrases = new ArrayList<>();
        Segments segments = Segments.of(wording);
        boolean goesOn = false;
        for (Segment segment = segments.next(); segment != null; segment = segments.next()) {
            int before = phrases.size();
            addFrom(segment.words(), goesOn && segment.words().hasAny(0, ALSO_AS), phrases);
            goesOn = phrases.size() > before && !segment.closes();
        }
        return List.copyOf(phrases);
    }

    private static void addFrom(Sentence segment, boolean goesOn, List<IncorporationPhrase> phrases) {
        int position = segment.next(0, Marks.INCORPORATION);
        while (position < segment.length()) {
            int into = segment.skip(position, INTO);
            int verb = into != position ? into : segment.skip(position, AS);
            int end = verb == position ? position + 1 : end(segment, verb);
            if (verb != position) {
                add(segment, position, verb, end, into != position || goesOn, phrases);
            }
            position = segment.next(end, Marks.INCORPORATION);
        }
    }

    private static int end(Sentence segment, int verb) {
        int end = verb;
        while (end < segment.length() && end - verb < LONGEST && !(end >= verb + 2 && segment.hasAny(end, ENDS))) {
            end++;
        }
        return end;
    }

    private static void add(
            Sentence segment, int start, int verb, int end, boolean isInto, List<IncorporationPhrase> phrases) {
        Set<IncorporationTarget> targets = new LinkedHashSet<>();
        for (int i = verb; i < end; i++) {
            WordTable.Entry<IncorporationTarget> known = TARGETS.at(segment, i, end);
            if (known != null) {
                targets.add(known.value());
                i += known.word().length() - 1;
            }
        }
        if (targets.isEmpty() && isInto && end > verb) {
            targets.add(OTHER);
        }
        for (IncorporationTarget target : targets) {
            phrases.add(new IncorporationPhrase(
                    segment.sourceStart(start), segment.sourceEnd(end), segment.words(start, end), target));
        }
    }
}
