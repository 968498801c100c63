package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import java.util.List;

/** Finds the subjects of sentences: the names before the predicate. */
public final class Subjects {

    private static final int MAX_CHARGED = 16;

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
    private static final String[] MEETING = {"发现", "接到", "收到", "接报", "得知", "获悉", "遇有", "遇到", "发生", "出现", "在"};

    static final String[] DEMANDING = {"应", "必须", "须", "要", "立即", "不得", "严禁"};

    /** Where something is done, not who does it: 消防控制室实行24小时值班. */
    private static final String[] ROOMS = {"控制室", "值班室", "监控室", "机房", "库房", "仓库"};

    /** Names whose colon is followed by others' names: 组长：局长. */
    private static final String[] NO_LABELS = {"组长", "成员", "联系人", "单位", "部门", "人员"};

    /** A verb before one of these names a body or a post: 督导组, 协调办, 检查员. */
    private static final String[] WORKING = {"组", "部", "处", "办", "员", "站", "队", "中心", "机构"};

    private static final String[] HOLDING = {"任", "担任", "兼任"};

    private Subjects() {}

    /** Returns the names of the subjects with which a segment starts; empty when it starts with none. */
    public static List<Passage> of(Passage segment) {
        Passage words = before(segment);
        boolean appoints = segment.startsWith("由", 0) && Appointment.of(segment).isPresent();
        if (appoints || isNone(words) || words.startsWith("其", 0) && !words.startsWith("其他", 0)) {
            return List.of();
        }
        List<Passage> names = ActorName.names(words);
        boolean isPlace = words.endsWithAny("场所", "部位") && segment.startsWith("每", Predicates.index(segment));
        boolean isFound = words.startsWith("被", 0) && words.indexOf('的', 2) > 0;
        boolean isCalled = isFound || Predicates.isFunction(words) || ActorName.isGeneric(words) && isDemanded(segment);
        boolean isMeant = isCharged(segment) || isCalled && isObliged(segment);
        return isPlace ? List.of() : names.isEmpty() && isMeant ? List.of(words) : names;
    }

    /** Returns the name with a colon behind it with which words start (办公室：牵头制定…); empty when they start with none. */
    static Passage label(Passage words) {
        Passage near = words.subSequence(0, Math.min(words.length(), Predicates.MAX_SUBJECT));
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
        int predicate = Predicates.index(segment);
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
        int by = Predicates.agent(segment, predicate);
        boolean isAgent =
                by >= 0 && !behind.startsWithAny(HOLDING) && ActorName.isName(segment.subSequence(by + 1, predicate));
        return isAppointed
                || Predicates.startsTerm(segment, predicate)
                || isQualified
                || isAgent
                || behind.startsWithAny(OBLIGING)
                || behind.startsWithAny(MEETING) && behind.containsAny(DEMANDING);
    }

    /** 企业应当每月检查: nobody else is meant where a segment obliges in so many words. */
    private static boolean isDemanded(Passage segment) {
        return segment.from(Predicates.index(segment)).startsWithAny(DEMANDING);
    }

    /** Tells whether a segment says what is kept up in a room: 消防控制室实行24小时值班. */
    static boolean isRoom(Passage segment) {
        int predicate = Predicates.index(segment);
        return segment.startsWith("实行", predicate)
                && segment.subSequence(0, predicate).endsWithAny(ROOMS);
    }

    /** Tells whether a segment says that its subject has duties, so that it is one whatever its name ends in: 通风区应当履行下列职责. */
    static boolean isCharged(Passage segment) {
        int predicate = Predicates.index(segment);
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
        int end = Predicates.index(segment);
        int by = segment.subSequence(0, end).indexOf('由', 2);
        if (by > 0 && segment.from(end).startsWithAny(HOLDING) && ActorName.isName(segment.subSequence(0, by))) {
            return segment.subSequence(0, by);
        }
        return end > Predicates.MAX_SUBJECT
                ? segment.subSequence(0, 0)
                : withoutPreposition(withoutConnective(agent(segment.subSequence(0, end))))
                        .trimmed();
    }

    /** 问责由区纪委决定 is what 区纪委 does; 本办法由区纪委解释 is nobody's duty. */
    private static Passage agent(Passage words) {
        int by = Predicates.agent(words, words.length());
        if (by < 1) {
            return words;
        }
        boolean anybody = words.from(by + 1).startsWithAny("具备", "具有资质", "取得", "有资质", "专业");
        return words.startsWith("本", 0) || anybody ? words.subSequence(0, 0) : words.from(by + 1);
    }

    /** Tells whether words before a predicate can be no subject whatever they name. */
    static boolean isNone(Passage words) {
        boolean isRelative = words.startsWithAny(Predicates.RELATIVE) && words.indexOf('的', 2) > 0;
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
}
