package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who bears which responsibility from sentences that say so in words: …负主体责任, …是第一责任人, …负领导责任, …牵头.
 *
 * <p>A title alone says nothing: the same title bears different responsibilities in different fields.
 */
final class RoleStatements {

    /** Words with which a sentence starts that leaves out who is meant. */
    private static final String[] ELLIPTIC = {
        "是", "为", "主持", "全面", "对", "负", "承担", "协助", "履行", "按照", "根据", "落实", "坚持", "严格按照", "严格落实"
    };

    /** Those who see to it that others bear their responsibility do not bear it: 督促企业落实主体责任. */
    private static final String[] URGING = {"督促", "推动", "指导", "监督", "促使", "引导", "督导", "检查", "确保", "情况", "帮助"};

    private static final int MAX_EXPLICIT = 20;
    private static final int MAX_DISTANCE = 4;

    private final List<RoleStatement> statements = new ArrayList<>();
    private final Set<Responsibility> found = EnumSet.noneOf(Responsibility.class);
    private final Set<Principle> principles = new LinkedHashSet<>();
    private List<Passage> subjects = List.of();
    private List<Passage> lastSubjects = List.of();
    private @Nullable Passage assisted;
    private boolean inCharge;
    private boolean heads;

    private RoleStatements() {}

    /** Returns what a text says, in its order. */
    static List<RoleStatement> read(Passage text) {
        return read(text, List.of());
    }

    /** Returns what a text says under a heading that names who is meant where it starts without a subject: 是第一责任人. */
    static List<RoleStatement> read(Passage text, List<Passage> implied) {
        RoleStatements reader = new RoleStatements();
        for (Passage sentence : Sentences.of(text)) {
            reader.subjects = sentence.startsWithAny(ELLIPTIC) ? implied : List.of();
            reader.readSentence(sentence);
        }
        return reader.statements;
    }

    private void readSentence(Passage sentence) {
        if (!sentence.containsAny("责任", "总责", "负责", "牵头", "配合", "协助", "一岗双责", "党政同责")) {
            return;
        }
        for (Passage segment : Sentences.segments(sentence)) {
            Optional<Appointment> appointment = Appointment.of(segment);
            List<Passage> next = appointment.map(made -> List.of(made.holder())).orElseGet(() -> subjectsOf(segment));
            if (!next.isEmpty()) {
                close();
                subjects = next;
                lastSubjects = next;
                heads = appointment.filter(Appointment::isHead).isPresent();
                if (appointment.isEmpty()) {
                    readPart(segment);
                }
            }
            readSegment(segment);
        }
        close();
        subjects = List.of();
        lastSubjects = List.of();
    }

    private void close() {
        if (inCharge && found.isEmpty()) {
            found.add(heads ? Responsibility.FIRST_RESPONSIBLE : Responsibility.LEADERSHIP);
        }
        heads = false;
        if (!found.isEmpty() || !principles.isEmpty() || assisted != null) {
            subjects.forEach(subject -> statements.add(
                    new RoleStatement(subject, EnumSet.copyOf(found), new LinkedHashSet<>(principles), assisted)));
        }
        found.clear();
        principles.clear();
        assisted = null;
        inCharge = false;
    }

    private void readSegment(Passage segment) {
        readPrinciples(segment);
        readAppointment(segment, "第一责任人", Responsibility.FIRST_RESPONSIBLE);
        readAppointment(segment, "直接责任人", Responsibility.DIRECT);
        readBurden(segment, "主体责任", Responsibility.PRINCIPAL);
        if (!segment.containsAny(URGING) && hasBefore(segment, segment.indexOf("主体责任", 0), "落实", "压实")) {
            found.add(Responsibility.PRINCIPAL);
        }
        readAppointment(segment, "责任主体", Responsibility.PRINCIPAL);
        readBurden(segment, "领导责任", Responsibility.LEADERSHIP);
        for (String supervisory : List.of("监督责任", "监管责任", "监督管理责任")) {
            readBurden(segment, supervisory, Responsibility.SUPERVISORY);
        }
        readBurden(segment, "直接责任", Responsibility.DIRECT);
        readBurden(segment, "牵头责任", Responsibility.COORDINATING);
        readBurden(segment, "配合责任", Responsibility.SUPPORTING);
        for (String implementing : List.of("管理责任", "具体责任", "岗位责任", "落实责任", "巡护责任")) {
            readBurden(segment, implementing, Responsibility.IMPLEMENTING);
        }
        readCharge(segment);
        int assists = segment.indexOf("协助", 0);
        if (assists >= 0 && assisted == null) {
            assisted = segment.from(assists + 2);
        }
    }

    private void readPrinciples(Passage segment) {
        if (segment.contains("一岗双责")) {
            principles.add(Principle.ONE_POST_TWO_RESPONSIBILITIES);
        }
        if (segment.contains("党政同责")) {
            principles.add(Principle.PARTY_AND_GOVERNMENT_SHARE);
        }
        if (segment.containsAny("谁主管谁负责", "谁主管、谁负责", "管行业必须管")) {
            principles.add(Principle.WHO_MANAGES_IS_RESPONSIBLE);
        }
        if (segment.contains("属地管理")) {
            principles.add(Principle.TERRITORIAL);
        }
    }

    private void readAppointment(Passage segment, String words, Responsibility responsibility) {
        int index = segment.indexOf(words, 0);
        boolean person = index >= 0 && segment.at(index + words.length()) != '员';
        if (person && hasBefore(segment, index, "是", "为", "履行", "担任", "明确")) {
            found.add(responsibility);
        }
    }

    private void readBurden(Passage segment, String words, Responsibility responsibility) {
        int index = segment.indexOf(words, 0);
        boolean borne = index >= 0 && hasBefore(segment, index, "负", "承担", "履行", "扛");
        if (borne && segment.at(index + words.length()) != '人') {
            found.add(responsibility);
        }
    }

    /**
     * 负总责 is the principal responsibility of a body, and leads when a post bears it that is called nothing else.
     *
     * <p>The head of a body that is set up for the matter is the first who answers for it.
     */
    private void readCharge(Passage segment) {
        boolean charge = segment.containsAny("负总责", "负全责", "负全面责任", "承担全面责任", "全面负责");
        if (charge && subjects.stream().anyMatch(subject -> ActorName.holder(subject) == Holder.POST)) {
            inCharge = true;
        } else if (charge || isBorne(segment, "总责")) {
            found.add(Responsibility.PRINCIPAL);
        }
    }

    private boolean isBorne(Passage segment, String words) {
        int index = segment.indexOf(words, 0);
        boolean body = subjects.stream().noneMatch(subject -> ActorName.holder(subject) == Holder.POST);
        return index >= 0 && body && hasBefore(segment, index, "负", "承担", "履行", "扛");
    }

    /** What the subject does right behind its name: 牵头, 配合, 负责. */
    private void readPart(Passage segment) {
        int start = Predicates.index(segment);
        Passage predicate = segment.subSequence(start, Math.min(segment.length(), start + MAX_DISTANCE + 2));
        if (predicate.contains("牵头")) {
            found.add(Responsibility.COORDINATING);
        } else if (predicate.startsWithAny("配合", "积极配合", "协同配合")) {
            found.add(Responsibility.SUPPORTING);
        } else if (predicate.startsWithAny("负责监督")) {
            found.add(Responsibility.SUPERVISORY);
        } else if (predicate.startsWithAny("负责", "具体负责") && predicate.at(predicate.indexOf("负责", 0) + 2) != '人') {
            found.add(Responsibility.IMPLEMENTING);
        }
    }

    private static boolean hasBefore(Passage segment, int index, String... verbs) {
        Passage before = segment.subSequence(0, Math.max(0, index));
        for (String verb : verbs) {
            for (int found = before.indexOf(verb, 0); found >= 0; found = before.indexOf(verb, found + 1)) {
                if (!before.startsWith("负责", found)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the subjects with which a segment starts; empty when it starts with none. */
    private List<Passage> subjectsOf(Passage segment) {
        Passage words = Subjects.before(segment);
        if (Subjects.isNone(words)) {
            return List.of();
        }
        if (words.startsWith("其", 0) && !words.startsWith("其他", 0)) {
            return ofThese(words.from(1));
        }
        List<Passage> names = ActorName.names(words);
        boolean explicit = words.length() <= MAX_EXPLICIT
                && segment.startsWithAny(words + "是", words + "为")
                && segment.contains("责任人");
        return names.isEmpty() && explicit ? List.of(words) : names;
    }

    /** 其主要负责人 is that of the subject before it. */
    private List<Passage> ofThese(Passage name) {
        boolean known = lastSubjects.size() == 1 && ActorName.isName(name);
        return known ? List.of(Passage.join(List.of(lastSubjects.get(0), name))) : List.of();
    }
}
