package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Activity;
import java.util.List;
import java.util.Optional;

/** Reads which activity a clause demands, where it is one and only one. */
final class Activities {

    private static final int MAX_SENTENCES = 2;

    private static final Lexicon<Activity> WORDS = new Lexicon<Activity>()
            .with(Activity.STUDY, "传达学习", "学习传达", "集中学习", "组织学习", "专题学习")
            .with(Activity.SPECIAL_STUDY, "专题研究", "专题研讨")
            .with(Activity.MEETING, "召开", "主持召开", "例会")
            .with(Activity.ANALYSIS, "分析研判", "研判", "风险评估", "形势分析")
            .with(Activity.REPORT, "专题汇报", "专题报告", "报送", "书面报告")
            .with(Activity.CIRCULATE, "通报")
            .with(Activity.INSPECT, "督查", "督导", "督促指导", "检查", "巡查", "排查", "巡检", "扫描", "督促指导和工作检查")
            .with(Activity.SELF_INSPECT, "自查", "自评")
            .with(Activity.TRAIN, "培训")
            .with(Activity.PUBLICISE, "宣传教育", "主题教育", "警示教育", "安全提示", "防溺水提醒")
            .with(Activity.DRILL, "演练")
            .with(Activity.RECTIFY, "整改")
            .with(Activity.REVIEW, "审核", "把关", "审查")
            .with(Activity.ESTABLISH, "建立健全", "健全")
            .with(Activity.HANDLE_INCIDENT, "处置", "应急响应", "组织救治")
            .with(Activity.TALK, "谈心谈话", "交心谈心", "廉政谈话")
            .with(Activity.FILE, "备案");

    private static final String[] NO_ACTIVITIES = {"对照检查材料", "监督检查范围", "检查材料", "监督检查机制"};

    private Activities() {}

    /** Returns the activity of a clause; empty when it has none or several, or says too much. */
    static Optional<Activity> read(Passage text) {
        if (Sentences.of(text).size() > MAX_SENTENCES) {
            return Optional.empty();
        }
        List<Activity> activities = WORDS.values(text);
        boolean misleading = text.containsAny(NO_ACTIVITIES);
        return activities.size() == 1 && !misleading ? Optional.of(activities.get(0)) : Optional.empty();
    }
}
