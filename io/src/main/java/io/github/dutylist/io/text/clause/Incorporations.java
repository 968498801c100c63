package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import java.util.ArrayList;
import java.util.List;

/** Reads into what a clause has work incorporated: 纳入重要议事日程, 作为民主生活会和述职报告的重要内容. */
final class Incorporations {

    private static final IncorporationTarget OTHER = IncorporationTarget.of("x-other");

    private static final Lexicon<String> VERBS =
            new Lexicon<String>().with("纳入", "纳入", "列入").with("作为", "作为", "写入", "写进");

    private static final Lexicon<IncorporationTarget> TARGETS = new Lexicon<IncorporationTarget>()
            .with(IncorporationTarget.AGENDA, "议事日程", "议事议程", "重要日程")
            .with(IncorporationTarget.PARTY_BUILDING, "党建工作责任制", "党建责任制", "党建工作考核", "党的建设")
            .with(IncorporationTarget.ANNUAL_PLAN, "年度重点工作", "年度工作", "年度计划", "工作计划", "年度工作计划", "重点工作", "工作要点", "发展规划")
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
                    "绩效管理")
            .with(IncorporationTarget.CADRE_ASSESSMENT, "干部考核", "考核评价", "领导干部考核", "干部考察", "干部选拔")
            .with(IncorporationTarget.STUDY_GROUP, "中心组学习", "中心组")
            .with(IncorporationTarget.TRAINING, "培训", "教育培训")
            .with(IncorporationTarget.DEMOCRATIC_LIFE_MEETING, "民主生活会", "组织生活会")
            .with(IncorporationTarget.WORK_REPORT, "述职报告", "述职述廉", "述职", "履职报告")
            .with(IncorporationTarget.DISCIPLINE_SUPERVISION, "监督检查范围", "监督执纪", "纪律监督", "监督检查内容")
            .with(IncorporationTarget.INSPECTION_TOUR, "巡察", "巡视");

    private Incorporations() {}

    /** Returns what a clause says, in its order. */
    static List<Incorporation> read(Passage text) {
        List<Incorporation> incorporations = new ArrayList<>();
        int floor = 0;
        for (Lexicon.Hit<String> verb : VERBS.find(text)) {
            if (verb.start() < floor) {
                continue;
            }
            int end = end(text, verb.end());
            floor = end;
            add(text.subSequence(verb.start(), end), verb, incorporations);
        }
        return incorporations;
    }

    private static int end(Passage text, int start) {
        int stop = text.indexOfAny(",;。", start);
        int end = stop < 0 ? text.length() : stop;
        Passage target = text.subSequence(start, end);
        for (String next : new String[] {"进行", "予以", "加以", "统筹", "统一", "一并", "同部署", "实行"}) {
            int found = target.indexOf(next, 2);
            if (found > 0) {
                end = Math.min(end, start + found);
            }
        }
        return end;
    }

    /** 作为 only counts with an arrangement that is known: 作为…的重要依据 alone says what a result is for. */
    private static void add(Passage quote, Lexicon.Hit<String> verb, List<Incorporation> incorporations) {
        Passage target = quote.from(verb.end() - verb.start());
        List<IncorporationTarget> targets = TARGETS.values(target);
        if (targets.isEmpty() && verb.value().equals("纳入") && !target.trimmed().isEmpty()) {
            targets = List.of(OTHER);
        }
        for (IncorporationTarget known : targets) {
            Incorporation.Builder incorporation = Incorporation.builder();
            incorporation.target(known).quote(quote.text());
            incorporations.add(incorporation.build());
        }
    }
}
