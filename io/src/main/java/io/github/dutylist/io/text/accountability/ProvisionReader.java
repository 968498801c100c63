package io.github.dutylist.io.text.accountability;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.text.clause.Frequencies;
import io.github.dutylist.io.text.role.LiableParties;
import io.github.dutylist.io.text.role.RoleBook;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.ProvisionPart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.LiableParty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads accountability provisions: who answers, in which cases, and with which sanctions. */
public final class ProvisionReader {

    private static final String[] RESULTS = {"不合格", "末位", "不称职", "较差", "等次", "结果为", "不达标", "排名"};
    private static final String[] EVENTS = {"发生", "出现", "引发", "造成", "导致", "有严重", "酿成", "存在重大"};
    private static final String[] BREACHES = {
        "未", "没有", "不按", "不力", "不到位", "拒不", "迟报", "瞒报", "谎报", "漏报", "放任", "不落实", "不履行", "失职", "渎职", "不制止", "不报告", "不及时",
        "不作为", "不认真", "懈怠", "推诿", "流于形式"
    };

    private static final String[] CONCEALMENT = {"迟报", "漏报", "谎报", "瞒报"};

    /** How long a case is that says how often a result came back: 连续两年不合格. */
    private static final int MAX_REPEATED = 14;

    private final Placements placements;
    private final RoleBook roles;
    private final Frequencies frequencies;
    private final BreachedDuties duties;
    private final Deciders usual;

    /** Starts reading the provisions of one document; where their words go is recorded, and frequencies are named. */
    public ProvisionReader(DocumentParts parts, Placements placements, RoleBook roles, Frequencies frequencies) {
        this.placements = placements;
        this.roles = roles;
        this.frequencies = frequencies;
        this.duties = new BreachedDuties(parts);
        this.usual = usual(parts);
    }

    /** Returns who proposes and decides when a provision does not say: 责任追究由区纪委提出建议,区委决定. */
    private static Deciders usual(DocumentParts parts) {
        return parts.allSections()
                .flatMap(SectionPart::clausesAndItems)
                .flatMap(clause -> clause.paragraphs.stream())
                .filter(words -> words.containsAny("追究", "问责") && words.containsAny("决定", "批准"))
                .findFirst()
                .map(Deciders::of)
                .orElseGet(Deciders::unknown);
    }

    /** Reads a provision that stands at a place of the list. */
    public AccountabilityProvision read(ProvisionPart part, String pointer) {
        AccountabilityProvision.Builder provision = AccountabilityProvision.builder();
        provision.id(part.id());
        if (part.number() != null) {
            provision.number(placements.place(pointer + "/number", part.number()));
        }
        List<Passage> all = new ArrayList<>(part.text());
        all.addAll(part.exempting());
        provision.text(placements.place(pointer + "/text", all));
        List<LiableParty> liable = liable(part);
        provision.liable(liable);
        provision.sanctions(Sanctions.read(part.text(), breaching(part), liable));
        Deciders deciders = all.stream()
                .map(Deciders::of)
                .filter(Deciders::isKnown)
                .findFirst()
                .orElse(usual);
        provision.proposedBy(deciders.proposedBy()).decidedBy(deciders.decidedBy());
        for (int i = 0; i < part.exemptions().size(); i++) {
            String place = pointer + "/exemptions/" + i;
            provision.addExemptions(placements.place(place, part.exemptions().get(i)));
        }
        for (int i = 0; i < part.conditions().size(); i++) {
            provision.addConditions(condition(part.conditions().get(i), pointer + "/conditions/" + i));
        }
        return provision.build();
    }

    /** Those answer whom the only breach names as the one who commits it, and whom the words before or behind the conditions name. */
    private List<LiableParty> liable(ProvisionPart part) {
        return Stream.concat(
                        breaching(part).stream(),
                        part.text().stream().flatMap(words -> LiableParties.read(words, roles).stream()))
                .distinct()
                .toList();
    }

    private List<LiableParty> breaching(ProvisionPart part) {
        return part.conditions().size() > 1
                ? List.of()
                : LiableParties.ofBreach(part.conditions().get(0).paragraphs.get(0), roles);
    }

    private AccountabilityCondition condition(ClausePart part, String pointer) {
        AccountabilityCondition.Builder condition = AccountabilityCondition.builder();
        condition.id(part.id);
        if (part.number != null) {
            condition.number(placements.place(pointer + "/number", part.number));
        }
        String text = placements.place(pointer + "/text", part.paragraphs);
        condition.text(text);
        List<FrequencyRequirement> breached = frequencies.breached(text);
        condition.frequencies(breached);
        Passage words = part.paragraphs.get(0);
        List<String> duty =
                part.breached.isEmpty() ? duties.find(words, breached).stream().toList() : part.breached;
        boolean ofRow = !duty.isEmpty() && words.isAgain();
        boolean isForbidden = duty.stream().anyMatch(duties::isProhibition) && !words.containsAny(EVENTS);
        ConditionKind own = kind(words, !duty.isEmpty());
        boolean isBreach = ofRow || isForbidden || !part.breached.isEmpty() && own == ConditionKind.CONDUCT;
        ConditionKind kind = isBreach || duties.isNamed(words) ? ConditionKind.DUTY_BREACH : own;
        condition.kind(kind);
        if (kind == ConditionKind.DUTY_BREACH) {
            condition.duties(duty);
        }
        return condition.build();
    }

    /** A breach is only called so when the duty is known: otherwise it is conduct. */
    private static ConditionKind kind(Passage words, boolean dutyKnown) {
        if (words.startsWithAny("其他", "其它", "有其他", "有其它", "法律、法规规定的其他", "法律法规规定的其他")) {
            return ConditionKind.CATCH_ALL;
        }
        boolean isAssessed = words.containsAny("考核", "考评", "测评", "评价", "评议", "评估")
                || words.startsWith("连续", 0) && words.length() <= MAX_REPEATED;
        if (isAssessed && words.containsAny(RESULTS)) {
            return ConditionKind.ASSESSMENT_RESULT;
        }
        if (words.containsAny(CONCEALMENT)) {
            return dutyKnown ? ConditionKind.DUTY_BREACH : ConditionKind.CONDUCT;
        }
        int breach = first(words, BREACHES);
        int event = first(words, EVENTS);
        if (breach < words.length() && (event == words.length() || breach < event)) {
            return dutyKnown ? ConditionKind.DUTY_BREACH : ConditionKind.CONDUCT;
        }
        return event < words.length() ? ConditionKind.EVENT : ConditionKind.CONDUCT;
    }

    private static int first(Passage words, String[] signs) {
        int first = words.length();
        for (String sign : signs) {
            int found = words.indexOf(sign, 0);
            first = found >= 0 ? Math.min(first, found) : first;
        }
        return first;
    }
}
