package io.github.dutylist.io.text.table;

import io.github.dutylist.io.text.source.Passage;
import java.util.Arrays;
import java.util.List;

/** What a column of a ledger holds, by the words at its head. */
public enum Column {
    /** The number of the row. */
    NUMBER("序号", "编号", "项次", "序", "次序", "NO", "No"),
    /** Who bears the duty: a post or a body. */
    BEARER(
            "责任主体", "责任人", "责任人员", "责任岗位", "责任领导", "责任对象", "履责主体", "履职主体", "牵头领导", "包保领导", "岗位", "岗位名称", "职务", "主体",
            "落实人"),
    /** The office in charge. */
    OFFICE("责任科室", "责任处室", "责任股室", "承办科室", "责任科室/责任人"),
    /** The body that bears the duty, beside the post when there is a column for that as well. */
    BODY("责任部门", "责任单位", "承办单位", "承办部门", "主责部门", "主责单位", "实施单位", "落实单位", "部门", "单位"),
    /** The office that leads. */
    LEAD("牵头部门", "牵头单位", "牵头科室", "牵头处室"),
    /** The offices that help. */
    SUPPORT("配合部门", "配合单位", "配合科室", "配合处室", "协办单位", "协办部门", "参与单位", "参与部门"),
    /** What is to be done. */
    CONTENT(
            "责任内容", "责任事项", "责任清单", "责任", "职责", "监管职责", "监管责任", "监管事项", "职责内容", "具体职责", "主要职责", "岗位职责", "工作职责", "工作内容",
            "工作任务", "工作事项", "任务", "任务内容", "任务清单", "主要任务", "重点任务", "重点工作", "主要内容", "具体内容", "履职内容", "事项", "事项名称", "清单内容",
            "整改内容", "责任范围"),
    /** How it is to be done. */
    REQUIREMENT(
            "履职要求", "履责要求", "工作要求", "具体要求", "要求", "目标要求", "工作标准", "履职标准", "完成标准", "工作目标", "工作措施", "落实措施", "具体措施",
            "主要措施", "整改措施", "措施", "履职方式", "频次", "频率", "频次要求", "履职频次", "工作频次", "检查频次"),
    /** Until when it is to be done. */
    DEADLINE(
            "完成时限", "完成时间", "完成期限", "时限", "时限要求", "时间要求", "时间节点", "办理时限", "工作时限", "整改时限", "办结时限", "落实时限", "报送时限", "期限",
            "完成时间节点"),
    /** What it rests on. */
    BASIS("责任依据", "履职依据", "政策依据", "法律依据", "法规依据", "制度依据", "文件依据", "设定依据", "工作依据", "依据", "法律法规依据"),
    /** When somebody answers for it. */
    ACCOUNTABILITY(
            "追责情形", "问责情形", "追究情形", "失职情形", "失责情形", "追责问责情形", "责任追究", "责任追究情形", "追责事项", "追责内容", "追责", "问责", "失职追责",
            "失职问责", "追责问责"),
    /** What follows then. */
    MEASURES(
            "追责方式", "问责方式", "追究方式", "责任追究方式", "处理措施", "问责措施", "追责措施", "追究措施", "处理方式", "问责处理", "处罚措施", "责任追究措施",
            "追责问责方式", "惩处措施"),
    /** To whom it is reported. */
    RECIPIENT("报送对象", "报告对象", "汇报对象", "上报对象"),
    /** What else there is to say. */
    REMARKS("备注", "说明", "附注"),
    /** Anything else. */
    OTHER;

    private static final int MAX_HEAD = 16;
    private static final String JOINTS = "及和与、/";
    private static final List<String> BEFORE = List.of("主要", "具体", "重点", "年度", "本级", "相关", "有关");
    private static final List<String> BEHIND =
            List.of("标准", "要求", "内容", "情况", "措施", "目标", "名称", "职务", "姓名", "说明", "方式", "办法");

    private final List<String> heads;

    Column(String... heads) {
        this.heads = List.of(heads);
    }

    /**
     * Returns what a column with a head holds.
     *
     * <p>A head may say a little more than the words known: 主要工作任务, 工作要求及标准, 履职要求(频次).
     * The longest known words decide.
     */
    static Column of(Passage head) {
        Passage bare = head.withoutSpaces();
        int bracket = bare.indexOf('(', 0);
        Passage words = bracket > 0 ? bare.subSequence(0, bracket) : bare;
        if (words.length() > MAX_HEAD) {
            return OTHER;
        }
        String whole = words.toString();
        Column column = startingWith(whole);
        for (String before : BEFORE) {
            if (column == OTHER && whole.startsWith(before)) {
                return startingWith(whole.substring(before.length()));
            }
        }
        return column;
    }

    private static Column startingWith(String words) {
        for (int end = words.length(); end > 0; end--) {
            Column column = named(words.substring(0, end));
            if (column != OTHER && column.goesWith(words.substring(end))) {
                return column;
            }
        }
        return OTHER;
    }

    private static Column named(String words) {
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(words))
                .findFirst()
                .orElse(OTHER);
    }

    /** Tells whether the rest of a head changes nothing: it is empty, says a little more, or joins a column of the same use. */
    private boolean goesWith(String rest) {
        if (rest.isEmpty() || BEHIND.contains(rest)) {
            return true;
        }
        String other = rest.substring(1);
        return JOINTS.indexOf(rest.charAt(0)) >= 0
                && (BEHIND.contains(other) || named(other).use() == use());
    }

    private Column use() {
        return switch (this) {
            case REQUIREMENT, DEADLINE -> CONTENT;
            case OFFICE, BODY -> BEARER;
            case MEASURES -> ACCOUNTABILITY;
            default -> this;
        };
    }

    /** Tells whether its cells are kept as they stand: they are neither the number, nor words of the duty, nor about accountability. */
    boolean isKept() {
        return switch (this) {
            case NUMBER, CONTENT, REQUIREMENT, DEADLINE, ACCOUNTABILITY, MEASURES -> false;
            default -> true;
        };
    }

    /** Tells whether an empty cell means the same as the cell above, as merged cells are exported. */
    boolean isMerged() {
        return this == BEARER || this == OFFICE || this == BODY || this == LEAD;
    }
}
