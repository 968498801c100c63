package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Holder;
import java.util.List;

/** Recognises the names of those who act: bodies, posts, classes of posts and units, by the nouns in which they end. */
public final class ActorName {

    private static final int MAX_LENGTH = 30;

    private static final List<String> BODIES = List.of(
            "党组", "党委", "党工委", "党支部", "总支", "支部", "支委", "领导班子", "委员会", "领导小组", "党政班子", "董事会", "理事会", "工会", "团委", "妇联");

    private static final List<String> CLASSES = List.of(
            "成员", "人员", "干部", "职工", "员工", "教师", "教职工", "党员", "委员", "班主任", "负责同志", "骨干", "工作者", "网格员", "安全员", "从业者",
            "学生");

    private static final List<String> POSTS = List.of(
            "书记", "主任", "局长", "校长", "院长", "厂长", "处长", "科长", "所长", "站长", "馆长", "镇长", "乡长", "县长", "区长", "市长", "部长", "厅长",
            "组长", "队长", "班组长", "园长", "村长", "会长", "行长", "董事长", "总经理", "经理", "总监", "总工程师", "主管", "主席", "负责人", "分管领导",
            "主要领导", "班子主要领导", "首席信息官", "专员", "管理员", "代表", "秘书长", "园区长", "法定代表人", "实际控制人", "总裁", "船长", "司机", "驾驶员");

    private static final List<String> UNITS = List.of(
            "部门", "机构", "科室", "科", "室", "处", "办公室", "办", "中心", "局", "厅", "部", "单位", "公司", "集团", "企业", "学校", "中学", "小学",
            "幼儿园", "医院", "学院", "大学", "站", "所", "队", "大队", "支队", "政府", "街道", "馆", "厂", "车间", "班组", "分局", "分公司", "事务所",
            "协会", "商会", "合作社", "村委会", "居委会", "管委会", "机关");

    private static final List<String> NO_ACTORS =
            List.of("责任人", "责任部门", "责任单位", "责任机构", "全部", "内部", "工作室", "处所", "场所", "部所", "一部");

    private ActorName() {}

    /** Returns how long the name of an actor at the start of words is, the longest there is; 0 when there is none. */
    static int prefixLength(Passage words) {
        int longest = 0;
        int limit = Math.min(words.length(), MAX_LENGTH);
        for (int end = 2; end <= limit; end++) {
            if ("“”《》,。;:\"".indexOf(words.charAt(end - 1)) >= 0) {
                break;
            }
            if (isName(words.subSequence(0, end)) && !isFollowedByMore(words, end)) {
                longest = end;
            }
        }
        return longest;
    }

    /** Tells whether the characters behind a name make it the beginning of something else: 领导 of 领导责任, 部 of 部署. */
    private static boolean isFollowedByMore(Passage words, int end) {
        String last = String.valueOf(words.charAt(end - 1));
        char next = words.at(end);
        return switch (last) {
            case "部" -> "署分位队件长".indexOf(next) >= 0;
            case "处" -> "置理罚分于在长".indexOf(next) >= 0;
            case "所" -> "有属在需辖长".indexOf(next) >= 0;
            case "办" -> "理法公事案".indexOf(next) >= 0;
            case "科" -> "学技室研目长".indexOf(next) >= 0;
            case "室" -> "内外主".indexOf(next) >= 0;
            case "局" -> "部面势限长党机".indexOf(next) >= 0 && next != '党';
            case "站" -> "在点长".indexOf(next) >= 0;
            case "队" -> "伍长".indexOf(next) >= 0;
            case "厂" -> "区房长".indexOf(next) >= 0;
            default -> false;
        };
    }

    /** Tells whether words are the name of an actor. */
    public static boolean isName(Passage words) {
        if (NO_ACTORS.stream().anyMatch(words::endsWith)) {
            return false;
        }
        boolean bracketed = words.endsWith(")") && words.indexOf('(', 0) > 0;
        Passage bare = bracketed ? words.subSequence(0, words.indexOf('(', 0)) : words;
        return endsWithOneOf(bare, BODIES)
                || endsWithOneOf(bare, CLASSES)
                || endsWithOneOf(bare, POSTS)
                || endsWithOneOf(bare, UNITS);
    }

    /** Returns what holds a role with a title, by the noun in which it ends. */
    static Holder holder(Passage title) {
        boolean bracketed = title.endsWith(")") && title.indexOf('(', 0) > 0;
        Passage bare = bracketed ? title.subSequence(0, title.indexOf('(', 0)) : title;
        boolean several = title.startsWithAny("各", "其他", "全体", "每");
        if (endsWithOneOf(bare, CLASSES)) {
            return Holder.POST_CLASS;
        }
        if (endsWithOneOf(bare, POSTS)) {
            return several ? Holder.POST_CLASS : Holder.POST;
        }
        if (endsWithOneOf(bare, BODIES)) {
            return Holder.BODY;
        }
        if (endsWithOneOf(bare, UNITS)) {
            return Holder.UNIT;
        }
        return Holder.POST;
    }

    private static boolean endsWithOneOf(Passage words, List<String> nouns) {
        for (String noun : nouns) {
            if (words.endsWith(noun)) {
                return true;
            }
        }
        return false;
    }
}
