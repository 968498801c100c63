package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Capacity;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.LiableParty;
import java.util.ArrayList;
import java.util.List;

/** Reads who answers under an accountability provision: before 有下列情形之一, or between 对 and 给予. */
public final class LiableParties {

    private static final int MAX_LENGTH = 60;

    private LiableParties() {}

    /** Returns who answers; empty when the provision does not say. */
    public static List<LiableParty> read(Passage text, RoleBook roles) {
        Passage words = beforeTrigger(text);
        if (words.isEmpty()) {
            words = between(text);
        }
        List<LiableParty> parties = new ArrayList<>();
        for (Passage name : split(words)) {
            LiableParty.Builder party = LiableParty.builder();
            party.description(name.text()).capacity(capacity(name));
            roles.atStart(name)
                    .filter(match -> match.length() == name.length())
                    .ifPresent(match -> party.role(match.role().id));
            parties.add(party.build());
        }
        return parties;
    }

    private static Passage beforeTrigger(Passage text) {
        int trigger = -1;
        for (String words : new String[] {"有下列", "存在下列", "发生下列", "出现下列", "有以下", "存在以下", "出现以下"}) {
            int found = text.indexOf(words, 0);
            trigger = found >= 0 && (trigger < 0 || found < trigger) ? found : trigger;
        }
        if (trigger <= 0 || trigger > MAX_LENGTH) {
            return text.subSequence(0, 0);
        }
        Passage words = text.subSequence(0, trigger).trimmed();
        boolean plain = words.indexOfAny(",。;:", 0) < 0;
        return plain ? withoutOpening(words) : text.subSequence(0, 0);
    }

    private static Passage withoutOpening(Passage words) {
        return words.startsWithAny("对", "凡") ? words.from(1) : words;
    }

    private static Passage between(Passage text) {
        int start = text.indexOf('对', 0);
        while (start >= 0) {
            for (String verb : new String[] {"给予", "予以", "进行", "追究", "实施"}) {
                Passage near = text.subSequence(start + 1, Math.min(text.length(), start + MAX_LENGTH));
                int end = near.indexOf(verb, 2);
                if (end > 0 && near.subSequence(0, end).indexOfAny(",。;:", 0) < 0) {
                    return near.subSequence(0, end).trimmed();
                }
            }
            int next = text.indexOf('对', start + 1);
            start = next > MAX_LENGTH * 2 ? -1 : next;
        }
        return text.subSequence(0, 0);
    }

    /** Returns the names that words list, split at 、 and 和 outside brackets. */
    public static List<Passage> split(Passage words) {
        List<Passage> names = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '、' : words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean joint = c == '和' || c == '及' || c == '或';
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

    private static Capacity capacity(Passage name) {
        if (name.endsWithAny("领导干部", "人员", "责任人", "人", "成员", "干部", "职工", "员工", "负责同志", "领导")) {
            return Capacity.INDIVIDUAL;
        }
        Holder holder = ActorName.holder(name);
        return holder == Holder.BODY || holder == Holder.UNIT || name.endsWithAny("组织", "委", "政府", "单位", "集体")
                ? Capacity.COLLECTIVE
                : Capacity.INDIVIDUAL;
    }
}
