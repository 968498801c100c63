package io.github.dutylist.wording;

/** The nouns in which names of bodies, units and posts end. */
final class Bodies {

    private static final Words NOUNS = Words.of(
            "党组", "党委", "市委", "县委", "区委", "省委", "州委", "纪委", "监委", "工委", "支部", "总支", "政府", "委员会", "领导小组", "班子", "部门",
            "单位", "机构", "机关", "办公室", "中心", "公司", "集团", "企业", "学校", "医院", "学院", "街道", "社区", "协会", "工会", "团委", "妇联",
            "董事会", "理事会", "安委会", "党委会", "常委会", "党组会", "大会", "办公会", "投诉人", "举报人", "申请人", "当事人", "信访人", "利害关系人", "监护人",
            "书记", "主任", "负责人", "领导", "校长", "局长", "院长", "站长", "经理", "总队", "支队", "大队", "局", "厅", "科", "处", "股", "室", "站",
            "场部", "矿部", "厂部", "队部", "总部", "校部", "馆", "办", "委", "村", "组织部", "宣传部", "统战部", "保卫部", "安全部", "工程部", "生产部",
            "质量部", "人事部", "财务部", "运行部", "技术部", "管理部", "业务部", "保障部", "监察部");

    private static final Words PERSONS =
            Words.of("员", "者", "人", "方", "长", "岗", "班", "队", "组", "所", "院", "校", "厂", "户", "园", "店");

    private Bodies() {}

    /** Tells whether a name of a body ends at a position. */
    static boolean endsAt(Sentence sentence, int position) {
        return sentence.endsWithAny(position, NOUNS);
    }

    /** Tells whether the words between two positions end in the noun of a body, or are one. */
    static boolean endsAt(Sentence sentence, int start, int end) {
        for (String noun : NOUNS.endingWith(sentence.at(end - 1))) {
            if (end - noun.length() >= start && sentence.has(end - noun.length(), noun)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the words between two positions end in the noun of a body or of persons: 值班室, 巡查人员. */
    static boolean isSubject(Sentence sentence, int start, int end) {
        return end > start && (endsAt(sentence, start, end) || sentence.endsWithAny(end, PERSONS));
    }
}
