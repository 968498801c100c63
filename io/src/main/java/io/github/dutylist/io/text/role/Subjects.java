package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the subjects of sentences: the names before the predicate. */
public final class Subjects {

    private static final int MAX_SUBJECT = 30;
    private static final int MAX_CHARGED = 16;
    private static final int MAX_TOPIC = 10;
    private static final int MAX_TERM = 8;
    private static final int MAX_OPENINGS = 8;
    private static final int MAX_OPENING = 240;

    private static final String[] PREDICATES = {
        "根据", "按照", "依照", "依据", "依法", "落实", "承担", "作为", "认真", "切实", "自觉", "全面", "必须", "原则上", "一般应", "履行", "牵头", "配合",
        "协助", "具体", "担负", "坚持", "严格", "统筹", "同时", "结合", "同为", "均为", "会同", "建立", "制定", "定期", "及时", "主持", "召开", "开展",
        "成立", "设立", "组建", "担任", "兼任", "实行", "实时", "严禁", "不得", "不准", "可以", "除履行", "除执行", "除应", "督促", "发现", "接到", "收到",
        "接报", "得知", "获悉", "遇有", "遇到", "积极", "带头", "抓好", "做好", "加强", "组织开展", "组织实施", "组织制定", "鼓励", "职责包括", "职责是", "职责为",
        "职责如下", "的职责是", "的职责包括", "的职责为", "的主要职责", "主要职责是", "主要职责包括", "主要职责为"
    };

    private static final Map<Character, List<String>> BY_FIRST =
            Stream.of(PREDICATES).collect(Collectors.groupingBy(predicate -> predicate.charAt(0)));

    private static final String[] NO_SUBJECTS = {
        "督促", "要求", "推动", "指导", "组织", "协助", "明确", "落实", "压实", "监督", "检查", "加强", "强化", "确保", "建立", "健全", "配合", "支持",
        "带领", "其他单位", "本人", "把", "将", "对", "向", "在", "任何", "有关", "相关", "前款", "违反", "未", "鼓励", "从事", "发现", "因", "为", "并",
        "经", "需", "各项", "报", "协调", "听取"
    };

    /** Nouns that begin like one of these. */
    private static final String[] NOUNS = {
        "经理", "经济", "经信", "经发", "经营", "经办", "经贸", "经开", "未成年", "未保", "对外", "对口", "在建", "在场", "在岗", "组织部", "组织人事", "组织科",
        "监督管理", "监督检查机构", "检查站", "指导员", "指导站", "指导中心", "报社", "报建", "督促检查室", "需求"
    };

    private static final String[] OBLIGING = {
        "于", "自", "应", "必须", "须", "要", "负责", "具体负责", "每", "不得", "严禁", "实行", "定期", "及时", "可以"
    };

    /** What may stand before what obliges: 按照职责分工每半年检查一次. */
    private static final String[] ADVERBS = {"按照", "依照", "根据", "依法", "依据", "结合"};

    private static final String[] REGULAR = {"每", "应当", "必须", "负责", "定期"};
    private static final int MAX_ADVERB = 16;

    private static final String[] CHARGING = {
        "应当履行", "应履行", "履行下列", "履行以下", "要履行", "必须履行", "应当承担下列", "承担下列", "承担以下", "应当落实下列", "落实下列", "应当做到", "应做到", "须履行"
    };

    /** What happens to somebody who then has to do something: 值班人员接到报警后应当到场. */
    private static final String[] MEETING = {"发现", "接到", "收到", "接报", "得知", "获悉", "遇有", "遇到", "在"};

    private static final String[] DEMANDING = {"应", "必须", "须", "要", "立即", "不得", "严禁"};

    /** Clauses before a noun, which are part of the subject: 负有监管职责的部门. */
    private static final String[] RELATIVE = {"负有", "承担", "从事", "具有"};

    /** What was found of somebody, before what he is called: 被评为不合格的管护站, 考核结果为差的单位. */
    private static final String[] FOUND = {"被", "评为", "列为", "考核结果为", "考核结果不", "考核不", "考评不", "排名"};

    /** Where something is done, not who does it: 消防控制室实行24小时值班. */
    private static final String[] ROOMS = {"控制室", "值班室", "监控室", "机房", "库房", "仓库"};

    /** Names whose colon is followed by others' names: 组长：局长. */
    private static final String[] NO_LABELS = {"组长", "成员", "联系人", "单位", "部门", "人员"};

    private static final String[] CASES = {"发生", "发现", "遇", "接到", "收到", "出现", "当", "如", "若", "凡"};

    private static final String[] CASE_ENDS = {
        "后", "时", "的", "的问题", "的隐患", "的事项", "的线索", "的情况", "日内", "天内", "小时内", "分钟内", "个月内", "期间", "底前", "日前"
    };

    /** What those are called by what they have to do in a case; elsewhere the words only stand before a name. */
    private static final String[] FUNCTIONS = {
        "责任主体", "责任单位", "责任部门", "责任科室", "责任股室", "责任人", "牵头单位", "牵头部门", "牵头科室", "配合单位", "配合部门", "配合科室"
    };

    /** What somebody does of whom 由 says that it is he: 由值班人员通知各科室. */
    private static final String[] DOING = {
        "报", "通知", "发布", "填写", "填报", "明确", "提出", "组织", "确定", "审核", "审批", "汇总", "下达", "抄送", "函告", "启动", "统一", "停用", "安排",
        "研究", "决定", "提请", "派", "收集", "编制", "公布", "告知", "向", "于", "在"
    };

    /** A verb before one of these names a body or a post: 督导组, 协调办, 检查员. */
    private static final String[] WORKING = {"组", "部", "处", "办", "员", "站", "队", "中心", "机构"};

    private static final String[] HOLDING = {"任", "担任", "兼任"};

    /** Behind these words with which a segment starts, a subject follows: 防火期内护林员每日巡护. */
    private static final String[] SEASONS = {"期间", "期内", "季节"};

    private static final String[] TIMES = {"前", "后", "内", "时", "日", "月", "期间", "季度", "半年", "年"};

    private static final String[] ANTECEDENTS = {"的部门", "的单位", "的机构", "的人员", "的企业"};

    private Subjects() {}

    /**
     * Returns where in some words a subject may stand, with what follows in the sentence: at the start of a sentence, behind a
     * semicolon, and behind the case in which something is to be done (发生事故的,现场人员应当…).
     */
    static List<Passage> openings(Passage words) {
        List<Passage> openings = new ArrayList<>();
        for (Passage sentence : Sentences.of(words)) {
            int limit = openings.size() + MAX_OPENINGS;
            boolean opens = true;
            int start = 0;
            for (int i = 0; i <= sentence.length(); i++) {
                char c = i == sentence.length() ? ';' : sentence.charAt(i);
                if (c != ',' && c != ';') {
                    continue;
                }
                int from = agentStart(sentence, start, i);
                opens |= from > 0 && isOther(sentence.subSequence(from, i).trimmed());
                if (opens && i > start && openings.size() < limit) {
                    int end = Math.min(sentence.length(), from + MAX_OPENING);
                    openings.add(withoutRequest(sentence.subSequence(from, end).trimmed()));
                }
                opens = c == ';'
                        || opens && isCase(sentence.subSequence(start, i).trimmed());
                start = i + 1;
            }
        }
        return openings;
    }

    /** Returns where those stand of whom 由 says behind a time that they do something: 每日17时前由信息科报送. */
    private static int agentStart(Passage sentence, int start, int end) {
        int by = sentence.subSequence(start, Math.min(end, start + MAX_SUBJECT)).indexOf('由', 1);
        boolean isTimed = by > 0 && sentence.subSequence(start, start + by).endsWithAny(TIMES);
        return isTimed ? start + by : start;
    }

    /** 请各镇于每月25日前报送, 防火期内护林员每日巡护: those who are asked are those who have to do it. */
    private static Passage withoutRequest(Passage words) {
        boolean asks = words.startsWith("请", 0) && !words.startsWithAny("请示", "请假", "请求", "请款");
        return asks ? words.from(1) : words.from(seasonEnd(words));
    }

    /** Returns the index behind the season with which words start before a name; 0 when they start with none. */
    private static int seasonEnd(Passage words) {
        Passage near = words.subSequence(0, Math.min(words.length(), MAX_TOPIC));
        if (near.indexOfAny("期季", 1) < 0) {
            return 0;
        }
        for (String season : SEASONS) {
            int end = near.indexOf(season, 1) + season.length();
            if (end > season.length() && Folding.isHan(words.at(end)) && ActorName.prefixLength(words.from(end)) > 0) {
                return end;
            }
        }
        return 0;
    }

    /** 集团每年演练一次,水厂每半年演练一次: a segment with a subject of its own that has to do something. */
    private static boolean isOther(Passage segment) {
        return isObliged(segment)
                && of(segment).stream().anyMatch(name -> ActorName.isDistinctName(name) || isFunction(name));
    }

    /** Tells whether words call somebody by what he has to do in a case: 责任单位. */
    private static boolean isFunction(Passage words) {
        return words.endsWithAny(FUNCTIONS) && words.indexOf('、', 0) < 0;
    }

    /** Tells whether the first segment of a sentence says in which case something is to be done. */
    static boolean isCase(List<Passage> segments) {
        return !segments.isEmpty() && isCase(segments.get(0));
    }

    private static boolean isCase(Passage segment) {
        boolean topic = segment.length() <= MAX_TOPIC && predicateIndex(segment) == segment.length();
        return segment.startsWithAny(CASES) || segment.endsWithAny(CASE_ENDS) || topic && !isNone(segment);
    }

    /** Returns the first segment of an opening, with the next where only a comma stands behind the subject: 学校、医院,应当每月检查. */
    static Passage first(Passage opening) {
        List<Passage> segments = Sentences.segments(opening);
        if (segments.isEmpty()) {
            return opening;
        }
        Passage first = segments.get(0);
        boolean goesOn = segments.size() > 1
                && segments.get(1).startsWithAny(DEMANDING)
                && predicateIndex(first) == first.length()
                && !first.startsWithAny(CASES)
                && !first.endsWithAny(CASE_ENDS)
                && !ActorName.names(first).isEmpty();
        return goesOn ? Passage.join(List.of(first, segments.get(1))) : first;
    }

    /** Returns the names of the subjects with which a segment starts; empty when it starts with none. */
    public static List<Passage> of(Passage segment) {
        Passage words = before(segment);
        boolean appoints = segment.startsWith("由", 0) && Appointment.of(segment).isPresent();
        if (appoints || isNone(words) || words.startsWith("其", 0) && !words.startsWith("其他", 0)) {
            return List.of();
        }
        List<Passage> names = ActorName.names(words);
        boolean isPlace = words.endsWithAny("场所", "部位") && segment.startsWith("每", predicateIndex(segment));
        boolean isFound = words.startsWith("被", 0) && words.indexOf('的', 2) > 0;
        boolean isCalled = isFound || isFunction(words) || ActorName.isGeneric(words) && isDemanded(segment);
        boolean isMeant = isCharged(segment) || isCalled && isObliged(segment);
        return isPlace ? List.of() : names.isEmpty() && isMeant ? List.of(words) : names;
    }

    /** Returns the name with a colon behind it with which words start (办公室：牵头制定…); empty when they start with none. */
    static Passage label(Passage words) {
        Passage near = words.subSequence(0, Math.min(words.length(), MAX_SUBJECT));
        int colon = near.indexOf(':', 2);
        int end = colon;
        while (end > 1 && "×X".indexOf(near.charAt(end - 1)) >= 0) {
            end--;
        }
        Passage name = near.subSequence(0, Math.max(0, end)).trimmed();
        boolean named = colon > 0
                && colon + 2 < words.length()
                && ActorName.isName(name)
                && name.indexOfAny(",。;", 0) < 0
                && !isNone(name)
                && !name.endsWithAny(NO_LABELS);
        return named ? name : near.subSequence(0, 0);
    }

    /** Tells whether the predicate of a segment says that its subject has to do something: 应当, 要, 负责, 每月…. */
    static boolean isObliged(Passage segment) {
        int predicate = predicateIndex(segment);
        if (predicate == segment.length()) {
            return false;
        }
        Passage behind = segment.from(predicate);
        if (isRoom(segment)) {
            return false;
        }
        boolean isAppointed = behind.startsWithAny("是", "为") && behind.contains("责任人")
                || behind.startsWithAny(HOLDING) && !segment.startsWith("由", 0);
        boolean isQualified = behind.startsWithAny(ADVERBS)
                && behind.subSequence(0, Math.min(behind.length(), MAX_ADVERB)).containsAny(REGULAR);
        int by = agent(segment, predicate);
        boolean isAgent =
                by >= 0 && !behind.startsWithAny(HOLDING) && ActorName.isName(segment.subSequence(by + 1, predicate));
        return isAppointed
                || startsTerm(segment, predicate)
                || isQualified
                || isAgent
                || behind.startsWithAny(OBLIGING)
                || behind.startsWithAny(MEETING) && behind.containsAny(DEMANDING);
    }

    /** 企业应当每月检查: nobody else is meant where a segment obliges in so many words. */
    private static boolean isDemanded(Passage segment) {
        return segment.from(predicateIndex(segment)).startsWithAny(DEMANDING);
    }

    /** Tells whether a segment says what is kept up in a room: 消防控制室实行24小时值班. */
    static boolean isRoom(Passage segment) {
        int predicate = predicateIndex(segment);
        return segment.startsWith("实行", predicate)
                && segment.subSequence(0, predicate).endsWithAny(ROOMS);
    }

    /** Tells whether a segment says that its subject has duties, so that it is one whatever its name ends in: 通风区应当履行下列职责. */
    static boolean isCharged(Passage segment) {
        int predicate = predicateIndex(segment);
        Passage words = segment.subSequence(0, predicate);
        return predicate < segment.length()
                && segment.from(predicate).startsWithAny(CHARGING)
                && words.length() <= MAX_CHARGED
                && !isNone(words)
                && !words.startsWithAny("本", "其")
                && words.indexOf('、', 0) < 0;
    }

    /** Returns what stands before the predicate of a segment, without a connective; too long to be a subject, it is empty. */
    static Passage before(Passage segment) {
        int end = predicateIndex(segment);
        int by = segment.subSequence(0, end).indexOf('由', 2);
        if (by > 0 && segment.from(end).startsWithAny(HOLDING) && ActorName.isName(segment.subSequence(0, by))) {
            return segment.subSequence(0, by);
        }
        return end > MAX_SUBJECT
                ? segment.subSequence(0, 0)
                : withoutPreposition(withoutConnective(agent(segment.subSequence(0, end))))
                        .trimmed();
    }

    /** 问责由区纪委决定 is what 区纪委 does; 本办法由区纪委解释 is nobody's duty. */
    private static Passage agent(Passage words) {
        int by = agent(words, words.length());
        if (by < 1) {
            return words;
        }
        boolean anybody = words.from(by + 1).startsWithAny("具备", "具有资质", "取得", "有资质", "专业");
        return words.startsWith("本", 0) || anybody ? words.subSequence(0, 0) : words.from(by + 1);
    }

    /** Tells whether words before a predicate can be no subject whatever they name. */
    static boolean isNone(Passage words) {
        boolean isRelative = words.startsWithAny(RELATIVE) && words.indexOf('的', 2) > 0;
        boolean isVerb =
                words.startsWithAny(NO_SUBJECTS) && !words.startsWithAny(NOUNS) && !isRelative && !isNamedByWork(words);
        return words.length() < 2 || isVerb;
    }

    /** Tells whether words are a verb and the noun that it makes a name of: 督导组, 组织部, 发现人. */
    private static boolean isNamedByWork(Passage words) {
        for (String noun : WORKING) {
            if (words.length() == noun.length() + 2 && words.endsWith(noun)) {
                return true;
            }
        }
        return words.length() == "发现人".length() && words.endsWith("人");
    }

    /** 甲方于每年12月…: neither what stands before the time nor who a post is held by (局长×××同志) is part of the name. */
    private static Passage withoutPreposition(Passage words) {
        Passage bare = words.from(words.indexOf(':', 0) + 1).trimmed();
        while (bare.length() > 2 && bare.endsWithAny("于", "在", "同志", "×") && !bare.endsWith("负责同志")) {
            bare = bare.subSequence(0, bare.length() - (bare.endsWith("同志") ? 2 : 1));
        }
        return bare;
    }

    private static Passage withoutConnective(Passage words) {
        for (String connective : List.of("其中", "同时", "由", "即")) {
            if (words.startsWith(connective, 0)) {
                return words.from(connective.length());
            }
        }
        return words;
    }

    /** Returns where the predicate of a segment starts. */
    static int predicateIndex(Passage segment) {
        int limit = Math.min(segment.length(), MAX_SUBJECT + 1);
        int by = agent(segment, limit);
        for (int i = Math.max(relativeEnd(segment), functionEnd(segment)); i < limit; i++) {
            boolean does = by >= 0 && i > by + 2 && segment.from(i).startsWithAny(DOING);
            if (startsPredicate(segment, i) || does && ActorName.isName(segment.subSequence(by + 1, i))) {
                return i;
            }
        }
        return limit;
    }

    /** Returns the index of 由 before somebody who does something, not in 理由; -1 when none stands before an end. */
    private static int agent(Passage segment, int end) {
        int by = segment.subSequence(0, end).indexOf('由', 0);
        return by > 0 && "理自缘".indexOf(segment.charAt(by - 1)) >= 0 ? -1 : by;
    }

    private static int functionEnd(Passage segment) {
        for (String function : FUNCTIONS) {
            if (segment.startsWith(function, 0)) {
                return function.length();
            }
        }
        return 0;
    }

    private static int relativeEnd(Passage segment) {
        Passage near = segment.subSequence(0, Math.min(segment.length(), MAX_SUBJECT));
        if (segment.startsWithAny(FOUND)) {
            return near.indexOf('的', 2) + 1;
        }
        if (!segment.startsWithAny(RELATIVE)) {
            return 0;
        }
        for (String noun : ANTECEDENTS) {
            int found = near.indexOf(noun, 2);
            if (found > 0) {
                return found + noun.length();
            }
        }
        return 0;
    }

    /** Tells whether a predicate starts at an index. */
    static boolean startsPredicate(Passage segment, int index) {
        char before = segment.at(index - 1);
        char next = segment.at(index + 1);
        return switch (segment.at(index)) {
            case '是', '每', '把', '将' -> true;
            case '在' -> "所存现实潜旨好内".indexOf(before) < 0 && isActor(segment, index);
            case '对' -> next != '外' && before != '针';
            case '要' -> "主重需首摘".indexOf(before) < 0;
            case '应' -> "急用".indexOf(next) < 0 && "供响相".indexOf(before) < 0;
            case '须' -> before != '必';
            case '任' -> "务何免职期".indexOf(next) < 0 && isActor(segment, index);
            case '自' -> "觉己查行身主费愿".indexOf(next) < 0 && isActor(segment, index);
            case '于' -> (Folding.isDigit(next) || "每次当本".indexOf(next) >= 0) && isActor(segment, index);
            case '负' ->
                next != '责'
                        || segment.startsWith("负责", index)
                                && segment.at(index + 2) != '人'
                                && segment.at(index + 2) != '同';
            case '为' -> "行作".indexOf(before) < 0 && next != '民';
            default -> startsWord(segment, index) || startsTerm(segment, index);
        };
    }

    /** 值班室10分钟内响应. */
    private static boolean startsTerm(Passage segment, int index) {
        if (!Folding.isDigit(segment.at(index)) || Folding.isDigit(segment.at(index - 1))) {
            return false;
        }
        Passage near = segment.subSequence(index, Math.min(segment.length(), index + MAX_TERM));
        return near.indexOf('内', 2) > 0 && isActor(segment, index);
    }

    private static boolean isActor(Passage segment, int index) {
        return index > 1 && index <= MAX_SUBJECT && ActorName.isName(segment.subSequence(0, index));
    }

    private static boolean startsWord(Passage segment, int index) {
        for (String predicate : BY_FIRST.getOrDefault(segment.at(index), List.of())) {
            if (segment.startsWith(predicate, index)) {
                return segment.at(index + predicate.length()) != '人';
            }
        }
        return false;
    }
}
