package io.github.dutylist.wording;

/** Words that begin what is to be done, by which a word of time before them is told from one that qualifies a noun. */
final class Verbs {

    private static final Words OPENING = Words.of(
            "进行", "开展", "组织", "召开", "对", "由", "向", "将", "把", "要", "应", "须", "需", "必须", "集中", "统一", "报送", "上报", "提交",
            "制定", "汇总", "接受", "形成", "完成", "签订", "听取", "逐", "再", "开", "做好", "编制", "公布", "兑现", "及时", "召集", "带队", "牵头",
            "会同", "联合", "统筹", "全面", "举办", "安排", "部署", "根据", "结合", "按照", "至少", "各", "书面", "主动", "认真", "深入", "配合", "协助",
            "采取", "通过", "印发", "填报", "更新", "确定", "明确", "下达", "分解", "审定");
    private static final Words DEEDS = Words.of(
            "检查", "登记", "记录", "督查", "督导", "汇总", "清零", "点评", "复盘", "销号", "碰头", "督办", "考评", "测评", "考核", "评估", "监测", "报告",
            "统计", "梳理", "盘点", "核查", "抽查", "清查", "走访", "通报", "调度", "分析", "研判", "排查", "巡查", "研究", "公开", "公示", "发布", "收集",
            "反馈", "缴", "支付", "发放", "拨付", "总结", "会商", "例会", "跟踪", "管控", "督促", "约谈", "推送", "巡检", "巡护", "维护", "保养", "清理",
            "检测", "检验", "排名", "检修", "维修", "推进", "演练", "培训", "学习", "宣传", "汇报", "核对", "对账", "评价", "轮换", "清洗", "消毒", "审核",
            "审计", "备份", "回访", "查看", "晾晒", "点评", "落实", "清点", "清扫", "巡视", "复核", "校验", "化验", "取样", "抽检", "交接", "巡河", "巡田",
            "巡山", "巡库", "巡线", "巡堤", "抓");

    private static final String SHORT = "查巡检测清扫擦洗填记点核验报";

    private Verbs() {}

    /** Tells whether a word stands at a position that only begins a predicate, never a noun. */
    static boolean opensAt(Sentence sentence, int position) {
        return sentence.hasAny(position, OPENING);
    }

    /** Tells whether the word for a deed stands at a position, as a verb or as a noun. */
    static boolean isDeedAt(Sentence sentence, int position) {
        return opensAt(sentence, position) || sentence.hasAny(position, DEEDS);
    }

    /** Tells whether a verb of one letter with its object ends a part of the sentence (清灰, 查寝). */
    static boolean isShortDeedAt(Sentence sentence, int position) {
        char behind = sentence.at(position + 2);
        return Sentence.isOneOf(sentence.at(position), SHORT)
                && !Sentence.isOneOf(sentence.at(position + 1), ",、:()")
                && (behind == Sentence.NONE || Sentence.isOneOf(behind, ",、"));
    }

    /** Returns the position behind the word for a deed at a position, or the position itself. */
    static int skipDeed(Sentence sentence, int position) {
        return sentence.skip(position, DEEDS);
    }

    /** Tells whether the word for a deed of two letters ends at a position. */
    static boolean endsDeed(Sentence sentence, int position) {
        return skipDeed(sentence, position - 2) == position;
    }
}
