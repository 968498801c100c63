package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Holder;
import java.util.ArrayList;
import java.util.List;

/** Recognises the names of those who act: bodies, posts, classes of posts and units, by the nouns in which they end. */
public final class ActorName {

    private static final int MAX_LENGTH = 30;
    private static final int MAX_PLACES = 9;
    private static final String JOINTS = "、和与及";
    private static final String PLACES = "省市州盟县区旗乡镇街道社村居地园";

    private static final Nouns BODIES = Nouns.of(
            "省委", "市委", "县委", "区委", "旗委", "州委", "党组", "党委", "党工委", "党支部", "党总支", "总支", "支部", "支委", "领导班子", "班子", "委员会",
            "领导小组", "党政班子", "董事会", "理事会", "工会", "团委", "妇联", "纪委", "监委", "纪工委", "两委”", "两委", "党组织", "联席会议", "指挥部", "安委会",
            "党委会", "局务会", "院务会", "校务会", "所务会", "站务会", "行务会", "厂务会", "委务会", "社务会", "办公会", "办公会议", "务会议", "常务会议", "村民会议",
            "代表会议", "专班");

    private static final Nouns CLASSES = Nouns.of(
            "成员", "人员", "干部", "职工", "员工", "教师", "教职工", "党员", "班主任", "负责同志", "骨干", "工作者", "从业者", "经营者", "使用者", "管理者",
            "所有者", "学生", "医师", "护士", "司机", "责任人”", "门卫", "保安", "宿管", "校医", "保洁", "保健医", "医生", "护工", "社工", "电工", "焊工",
            "义工", "志愿者", "权人", "使用人", "发现人", "申请人", "当事人", "监护人", "承租人", "举报人");

    private static final Nouns POSTS = Nouns.of(
            "书记", "主任", "经理", "总监", "工程师", "主管", "主席", "负责人", "分管领导", "主要领导", "带班领导", "值班领导", "包保领导", "包村领导", "包片领导",
            "联系领导", "校领导", "局领导", "镇领导", "集团领导", "院领导", "县领导", "市领导", "区领导", "厂领导", "单位领导", "部门领导", "公司领导", "首席信息官",
            "专员", "总值班", "代表", "法定代表人", "代表人", "管理人", "经办人", "承办人", "保管人", "联络人", "实际控制人", "总裁");

    private static final Nouns UNITS = Nouns.of(
            "部门", "机构", "科室", "科", "室", "处", "股", "办公室", "办", "中心", "局", "厅", "部", "单位", "公司", "集团", "企业", "学校", "中学",
            "小学", "幼儿园", "医院", "学院", "大学", "法院", "检察院", "研究院", "设计院", "卫生院", "敬老院", "福利院", "银行", "支行", "站", "所", "队",
            "大队", "支队", "政府", "街道", "社区", "馆", "厂", "车间", "班组", "组", "分局", "分公司", "事务所", "协会", "商会", "合作社", "村委会",
            "居委会", "管委会", "经营主体", "市场主体", "养殖场", "屠宰场", "批发市场", "农贸市场", "景区", "园区", "办事处", "机关", "商户", "网点", "门店", "超市",
            "商场", "旅行社", "酒店", "宾馆", "药店", "煤矿", "林场", "农场", "党校", "承包商", "供应商", "服务商", "运营商", "甲方", "乙方", "丙方");

    private static final Nouns NO_ACTORS = Nouns.of(
            "责任人", "责任部门", "责任单位", "责任机构", "全部", "内部", "工作室", "处所", "部所", "一部", "小组", "到处", "之处", "牵头部门", "配合部门", "管理办",
            "班组长期");

    /** Words that are no name by themselves although they end like one. */
    private static final List<String> GENERIC =
            List.of("单位", "部门", "机构", "人员", "机关", "组织机构", "工作机构", "领导机构", "支部", "班子", "成员", "企业", "科室");

    private static final String NO_COMMITTEES = "原推政常";
    private static final String NO_WORKERS = "施开竣完分加手动停复怠化军民人职员务用上下收返做打罢监";
    private static final String NO_HOUSES = "门入账帐窗开落销分过逐挨到商";
    private static final String NO_HEADS = "增成延特擅专时家学生漫深助见拉工期边身";
    private static final String NO_DOERS = "或再后前三两二上述的,、";
    private static final String NO_MEMBERS = "动人满超增裁冗";

    private ActorName() {}

    /** Returns how long the name of an actor at the start of words is, the longest there is; 0 when there is none. */
    static int prefixLength(Passage words) {
        int longest = 0;
        int depth = 0;
        int limit = Math.min(words.length(), MAX_LENGTH);
        for (int end = 2; end <= limit; end++) {
            if ("《》,。;:\"".indexOf(words.charAt(end - 1)) >= 0) {
                break;
            }
            depth += words.charAt(end - 1) == '(' ? 1 : words.charAt(end - 1) == ')' ? -1 : 0;
            if (depth == 0 && isName(words.subSequence(0, end)) && !isFollowedByMore(words, end)) {
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
            case "局" -> "部面势限长机".indexOf(next) >= 0;
            case "站" -> "在点长".indexOf(next) >= 0;
            case "队" -> "伍长".indexOf(next) >= 0;
            case "厂" -> "区房长".indexOf(next) >= 0;
            case "校" -> "园车长内舍外".indexOf(next) >= 0;
            case "组" -> "织长成建合".indexOf(next) >= 0;
            case "股" -> "份东长".indexOf(next) >= 0;
            case "员" -> "工会额".indexOf(next) >= 0;
            case "长" -> "期效远度制".indexOf(next) >= 0;
            case "导" -> "小班干机成体".indexOf(next) >= 0;
            case "村" -> "民委级庄".indexOf(next) >= 0;
            case "委" -> "员托任派常".indexOf(next) >= 0;
            case "企" -> true;
            case "工" -> "作程艺会业具资序地人".indexOf(next) >= 0;
            case "户" -> "外籍口主".indexOf(next) >= 0;
            default -> false;
        };
    }

    /** Tells whether words are the name of an actor. */
    public static boolean isName(Passage words) {
        int charge = words.subSequence(0, Math.min(words.length(), MAX_LENGTH)).indexOf("负责", 0);
        boolean isSentence = charge > 0 && "人同".indexOf(words.at(charge + 2)) < 0;
        boolean isNone = NO_ACTORS.endOf(words) && !words.endsWith("领导小组");
        if (isSentence || isNone) {
            return false;
        }
        Passage bare = bare(words);
        return isBody(bare) || isClass(bare) || isPost(bare) || UNITS.endOf(bare) || isPlace(words);
    }

    /** 委 ends the names of committees: 县发改委. */
    private static boolean isBody(Passage words) {
        return BODIES.endOf(words) || endsBehindOther(words, "委", NO_COMMITTEES);
    }

    /** Tells whether words end in a noun, and not in a word of which it is the end: 操作工, but not 施工. */
    private static boolean endsBehindOther(Passage words, String noun, String others) {
        int last = words.length() - 1;
        return last > 0 && words.endsWith(noun) && others.indexOf(words.charAt(last - 1)) < 0;
    }

    /** Tells whether words are a name that says of what kind somebody is and no more: 企业. */
    static boolean isGeneric(Passage words) {
        return GENERIC.stream().anyMatch(word -> word.length() == words.length() && words.startsWith(word, 0));
    }

    /** Tells whether words are a name that says who is meant, which 单位 alone does not. */
    static boolean isDistinctName(Passage words) {
        return words.length() >= 2 && isName(words) && !isGeneric(words);
    }

    /**
     * Returns the names of actors that words consist of, cut at 、, 和 and the like; empty when they are anything else.
     *
     * <p>党委和政府 is one name.
     */
    static List<Passage> names(Passage words) {
        if (isPlace(words)) {
            return List.of(words);
        }
        List<Passage> names = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 1; i < words.length(); i++) {
            depth += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
            if (JOINTS.indexOf(words.charAt(i)) >= 0
                    && depth <= 0
                    && isDistinctName(words.subSequence(start, i).trimmed())
                    && !isShortened(words.from(i + 1))
                    && !isOfOnePerson(words.subSequence(start, i), words.from(i + 1))
                    && !isOfBoth(words.subSequence(start, i), words.from(i + 1))) {
                names.add(words.subSequence(start, i).trimmed());
                start = i + (words.startsWith("以及", i) ? 2 : 1);
            }
        }
        names.add(words.from(start).trimmed());
        names.replaceAll(Meetings::body);
        boolean meeting =
                names.size() == 1 && names.get(0).length() < words.trimmed().length();
        if (meeting || names.stream().allMatch(ActorName::isDistinctName)) {
            return names;
        }
        return isDistinctName(words) && words.indexOf('、', 0) < 0 ? List.of(words) : List.of();
    }

    /** 局党组书记、局长 is one person in two posts: the head of an office leads its Party group. */
    static boolean isOfOnePerson(Passage first, Passage rest) {
        int end = rest.indexOfAny("、,和与及", 0);
        Passage second = rest.subSequence(0, end < 0 ? rest.length() : end).trimmed();
        return first.endsWith("党组书记") && second.endsWithAny("长", "主任") && second.indexOf('副', 0) < 0;
    }

    /** 县委、县政府主要负责同志 are the heads of both. */
    private static boolean isOfBoth(Passage first, Passage rest) {
        int end = rest.indexOfAny("、,;。", 0);
        Passage second = rest.subSequence(0, end < 0 ? rest.length() : end);
        return first.endsWithAny("委", "党组") && second.containsAny("政府主要", "政府党政主要", "行政主要");
    }

    private static boolean isShortened(Passage rest) {
        return rest.startsWithAny("政府", "人民政府", "其") || rest.startsWithAny("个人");
    }

    /** Returns what holds a role with a title, by the noun in which it ends. */
    static Holder holder(Passage title) {
        Passage bare = bare(title);
        boolean several = title.startsWithAny("各", "其他", "全体", "每");
        if (isClass(bare)) {
            return Holder.POST_CLASS;
        }
        if (isPost(bare)) {
            return several ? Holder.POST_CLASS : Holder.POST;
        }
        if (isBody(bare)) {
            return Holder.BODY;
        }
        return UNITS.endOf(bare) || isPlace(title) ? Holder.UNIT : Holder.POST;
    }

    /** 各村, 各县区, 各市、州, 镇(街道), 县(市、区): all places of a level; 被约谈的市、县: some. */
    private static boolean isPlace(Passage words) {
        int of = words.startsWith("被", 0) ? words.indexOf('的', 1) : -1;
        Passage places = words.from(of > 0 ? of + 1 : words.startsWith("各", 0) ? 1 : 0);
        boolean named = places.length() < words.length() || words.endsWith(")");
        boolean place = named && !places.isEmpty() && words.length() > 1 && places.length() < MAX_PLACES;
        for (int i = 0; i < places.length() && place; i++) {
            place = PLACES.indexOf(places.charAt(i)) >= 0 || i > 0 && "(、)".indexOf(places.charAt(i)) >= 0;
        }
        return place;
    }

    private static Passage bare(Passage words) {
        int open = words.endsWith(")") ? words.indexOf('(', 0) : -1;
        return open > 0 ? words.subSequence(0, open) : words;
    }

    /** 员, 师 and 者 end the names of classes of posts: 网格员, 库房管理员, 厨师, 数据处理者; a 专员 is one, and so is a 总工程师. */
    private static boolean isClass(Passage words) {
        boolean member = endsBehindOther(words, "员", NO_MEMBERS) && !words.endsWith("专员");
        boolean all = words.endsWith("全员") && !words.endsWith("安全员");
        boolean master = endsBehindOther(words, "师", "") && !words.endsWith("工程师");
        boolean doer = words.length() > 2 && endsBehindOther(words, "者", NO_DOERS);
        boolean worker = words.length() > 2 && endsBehindOther(words, "工", NO_WORKERS);
        boolean house = endsBehindOther(words, "户", NO_HOUSES);
        return CLASSES.endOf(words) || master || doer || worker || house || member && !all;
    }

    /** 长 ends the names of heads: 院长, 河长. */
    private static boolean isPost(Passage words) {
        return endsBehindOther(words, "长", NO_HEADS) || POSTS.endOf(words);
    }
}
