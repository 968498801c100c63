package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Capacity;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.LiableParty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads who answers under an accountability provision: before 有下列情形之一, or between 对 and 给予. */
public final class LiableParties {

    private static final int MAX_LENGTH = 60;
    private static final String[] BREACHING = {
        "未", "不", "违反", "擅自", "拒", "有", "发生", "造成", "玩忽", "滥用", "徇私", "失职", "对", "因", "在", "存在", "隐瞒", "弄虚作假"
    };

    private static final String[] BEFORE_BREACHES = {"违反", "在", "未", "因", "履行", "履职", "不履行", "不正确"};
    private static final String[] MANNERS = {"依法", "依规", "依纪", "分别", "视情", "一律", "相应"};
    private static final String[] PURSUED = {"人", "人员", "领导", "干部", "单位", "部门", "组织", "班子", "成员"};

    private LiableParties() {}

    /** Returns who answers; empty when the provision does not say. */
    public static List<LiableParty> read(Passage text, RoleBook roles) {
        int trigger = trigger(text);
        List<Passage> names = new ArrayList<>(split(beforeTrigger(text, trigger)));
        names.addAll(split(behindTrigger(text, trigger)));
        Stream.concat(punished(text, Math.max(0, trigger)).stream(), pursued(text).stream())
                .flatMap(words -> split(words).stream())
                .filter(name -> !isGeneral(name))
                .forEach(names::add);
        List<LiableParty> parties = new ArrayList<>();
        names.forEach(name -> parties.add(party(name, roles)));
        return parties.stream().distinct().toList();
    }

    /** Returns whom a breach names as the one who commits it: 用水单位未报送的; empty when it names none. */
    public static List<LiableParty> ofBreach(Passage breach, RoleBook roles) {
        List<Passage> last = split(breach.from(lastOf(breach) + 1).trimmed());
        boolean isNamedLast =
                lastOf(breach) > 0 && !last.isEmpty() && last.stream().allMatch(LiableParties::isParty);
        if (isNamedLast || breach.startsWith("对", 0) && !breach.endsWith("的")) {
            return isNamedLast ? last.stream().map(name -> party(name, roles)).toList() : List.of();
        }
        int end = first(breach, BREACHING, 2);
        if (end < 0 || end > MAX_LENGTH / 2) {
            return roles.atStart(breach)
                    .map(match -> List.of(party(breach.subSequence(0, match.length()), roles)))
                    .orElse(List.of());
        }
        List<LiableParty> parties = new ArrayList<>();
        Passage words = breach.subSequence(0, end).trimmed();
        if (!Subjects.isNone(words)) {
            ActorName.names(words).forEach(who -> parties.add(party(who, roles)));
        }
        return parties;
    }

    private static boolean isParty(Passage name) {
        return ActorName.isName(name) || name.endsWithAny("个人", "责任人");
    }

    private static int lastOf(Passage words) {
        int last = words.length() - 1;
        while (last >= 0 && words.charAt(last) != '的') {
            last--;
        }
        return last;
    }

    private static LiableParty party(Passage name, RoleBook roles) {
        LiableParty.Builder party = LiableParty.builder();
        party.description(name.text()).capacity(capacity(name));
        roles.atStart(name)
                .filter(match -> match.length() == name.length())
                .ifPresent(match -> party.role(match.role().id));
        return party.build();
    }

    /** 对单位予以… and 对其给予… speak of those who are named already. */
    private static boolean isGeneral(Passage name) {
        return name.length() <= 2 && name.startsWithAny("单位", "其", "个人") || name.containsAny("情节", "上述", "情形");
    }

    private static int trigger(Passage text) {
        int trigger = -1;
        for (String words :
                new String[] {"有下列", "存在下列", "发生下列", "出现下列", "有以下", "存在以下", "出现以下", "具有下列", "下列行为之一", "下列情形之一"}) {
            int found = text.indexOf(words, 0);
            trigger = found >= 0 && (trigger < 0 || found < trigger) ? found : trigger;
        }
        return trigger;
    }

    private static Passage beforeTrigger(Passage text, int trigger) {
        if (trigger <= 0 || trigger > MAX_LENGTH) {
            return text.subSequence(0, 0);
        }
        Passage before = text.subSequence(0, trigger).trimmed();
        int comma = before.indexOf(',', 1);
        int end = first(before, BEFORE_BREACHES, 2);
        Passage words = before.subSequence(0, end > 0 ? end : before.length()).trimmed();
        boolean plain = words.indexOfAny("。;:,", 0) < 0 && words.length() > 1 && (end > 0 || comma < 0);
        return plain ? withoutOpening(words) : text.subSequence(0, 0);
    }

    private static Passage withoutOpening(Passage words) {
        return words.startsWithAny("对", "凡") ? words.from(1) : words;
    }

    /** 有下列情形之一的工作人员: the name follows. */
    private static Passage behindTrigger(Passage text, int trigger) {
        int start = trigger < 0 ? -1 : text.indexOf("之一的", trigger);
        int end = start < 0 ? -1 : text.indexOfAny(",。;:", start);
        if (start < 0 || end < 0 || end - start > MAX_LENGTH) {
            return text.subSequence(0, 0);
        }
        return text.subSequence(start + 3, end).trimmed();
    }

    /** Returns everything that stands between 对 and a verb such as 给予. */
    private static List<Passage> punished(Passage text, int from) {
        List<Passage> punished = new ArrayList<>();
        int limit = Math.min(text.length(), from + 3 * MAX_LENGTH);
        int start = text.indexOf('对', from);
        while (start >= 0 && start < limit) {
            Passage near = text.subSequence(start + 1, Math.min(text.length(), start + MAX_LENGTH));
            int end = verb(near);
            Passage whom = near.subSequence(0, Math.max(0, end));
            int stop = whom.indexOfAny(",。;:", 0);
            Passage name = whom.subSequence(0, stop < 0 ? whom.length() : stop).trimmed();
            boolean isPlain =
                    stop < 0 || name.endsWithAny(PURSUED) && !name.containsAny("未", "不", "拒", "违反", "发生", "造成");
            if (end > 0 && isPlain) {
                punished.add(withoutManner(name));
            }
            start = text.indexOf('对', start + 1);
        }
        return punished;
    }

    private static Passage withoutManner(Passage name) {
        int by = first(name, new String[] {"按照", "依照", "按管理", "按干部", "根据"}, 2);
        Passage bare = by > 0 ? name.subSequence(0, by) : name;
        while (bare.length() > 2 && bare.endsWithAny(MANNERS)) {
            bare = bare.subSequence(0, bare.length() - 2);
        }
        return bare;
    }

    /** Returns whose responsibility is pursued: 追究有关责任人责任. */
    private static List<Passage> pursued(Passage text) {
        List<Passage> pursued = new ArrayList<>();
        for (int i = text.indexOf("追究", 0); i >= 0; i = text.indexOf("追究", i + 1)) {
            Passage near = text.subSequence(i + 2, Math.min(text.length(), i + MAX_LENGTH / 2));
            int end = near.indexOfAny(",。;:", 0);
            Passage object = near.subSequence(0, end < 0 ? near.length() : end);
            int of = Math.max(object.indexOf("的责任", 2), object.indexOf("责任", object.contains("责任人") ? 4 : 2));
            Passage name = object.subSequence(0, Math.max(0, of)).trimmed();
            Passage whose = name.endsWith("的") ? name.subSequence(0, name.length() - 1) : name;
            if (whose.endsWithAny(PURSUED)) {
                pursued.add(whose.startsWithAny("其") ? whose.from(1) : whose);
            }
        }
        return pursued;
    }

    private static int verb(Passage near) {
        int verb = first(near, new String[] {"给予", "予以", "进行", "追究", "实施"}, 2);
        if (verb > 0) {
            return verb;
        }
        int amount = near.indexOf('处', 2);
        return amount > 0 && ChineseNumeral.end(near, amount + 1) > amount + 1
                ? amount
                : first(near, new String[] {"约谈", "诫勉", "通报批评", "批评教育", "提醒谈话"}, 2);
    }

    private static int first(Passage words, String[] signs, int from) {
        int first = -1;
        for (String sign : signs) {
            int found = words.indexOf(sign, from);
            first = found > 0 && (first < 0 || found < first) ? found : first;
        }
        return first;
    }

    /** Returns the names that words list, split at 、 and 和 outside brackets. */
    public static List<Passage> split(Passage words) {
        List<Passage> names = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '、' : words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean joint = (c == '和' || c == '及' || c == '或') && !isInside(words, start, i);
            if (i == words.length() || depth <= 0 && (c == '、' || joint)) {
                Passage name = words.subSequence(start, i).trimmed();
                Passage bare = name.endsWith("以") || name.endsWith("或") ? name.subSequence(0, name.length() - 1) : name;
                if (!bare.trimmed().isEmpty() && !bare.toString().equals("者")) {
                    names.add(bare.trimmed());
                }
                start = words.startsWith("者", i + 1) && c == '或' ? i + 2 : i + 1;
            }
        }
        return names;
    }

    /** Tells whether a joint is part of a name: 住房和城乡建设局. */
    private static boolean isInside(Passage words, int start, int joint) {
        int next = words.indexOfAny("、,和及或", joint + 1);
        Passage whole =
                words.subSequence(start, next < 0 ? words.length() : next).trimmed();
        Passage first = words.subSequence(start, joint).trimmed();
        return !isParty(first) && !first.endsWithAny("人", "委", "干部", "集体") && ActorName.holder(whole) == Holder.UNIT;
    }

    /** Returns whether a body or a person has a name. */
    public static Capacity capacity(Passage name) {
        if (name.endsWithAny("领导干部", "人员", "责任人", "人", "成员", "干部", "职工", "员工", "负责同志", "领导")) {
            return Capacity.INDIVIDUAL;
        }
        Holder holder = ActorName.holder(name);
        return holder == Holder.BODY || holder == Holder.UNIT || name.endsWithAny("组织", "委", "政府", "单位", "集体")
                ? Capacity.COLLECTIVE
                : Capacity.INDIVIDUAL;
    }
}
