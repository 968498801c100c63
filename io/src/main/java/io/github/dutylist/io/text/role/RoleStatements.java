package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Responsibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who bears which responsibility from sentences that say so in words: …负主体责任, …是第一责任人, …负领导责任.
 *
 * <p>A title alone says nothing: the same title bears different responsibilities in different fields.
 */
final class RoleStatements {

    private static final int MAX_SUBJECT = 30;
    private static final int MAX_EXPLICIT = 20;

    private static final String[] PREDICATES = {
        "根据", "按照", "依照", "依据", "落实", "承担", "作为", "认真", "切实", "自觉", "全面", "必须", "履行", "牵头", "协助", "具体", "担负", "坚持",
        "严格", "统筹", "同时", "结合"
    };

    private static final String[] NO_SUBJECTS = {
        "督促", "要求", "推动", "指导", "组织", "协助", "明确", "落实", "压实", "监督", "检查", "加强", "强化", "确保", "建立", "健全", "配合", "支持",
        "带领", "其他单位", "本人", "把", "将", "对", "向", "在"
    };

    private final List<RoleStatement> statements = new ArrayList<>();
    private final Set<Responsibility> found = EnumSet.noneOf(Responsibility.class);
    private @Nullable Passage subject;
    private @Nullable Passage assisted;
    private boolean twoResponsibilities;

    private RoleStatements() {}

    /** Returns what a text says, in its order. */
    static List<RoleStatement> read(Passage text) {
        RoleStatements reader = new RoleStatements();
        for (Passage sentence : Sentences.of(text)) {
            reader.readSentence(sentence);
        }
        return reader.statements;
    }

    private void readSentence(Passage sentence) {
        if (!sentence.contains("责任") && !sentence.contains("总责")) {
            return;
        }
        for (Passage segment : Sentences.segments(sentence)) {
            Passage next = subjectOf(segment);
            if (next != null) {
                close();
                subject = next;
            }
            readSegment(segment);
        }
        close();
        subject = null;
    }

    private void close() {
        if (subject != null && !found.isEmpty()) {
            statements.add(new RoleStatement(subject, EnumSet.copyOf(found), twoResponsibilities, assisted));
        }
        found.clear();
        assisted = null;
        twoResponsibilities = false;
    }

    private void readSegment(Passage segment) {
        twoResponsibilities |= segment.contains("一岗双责");
        readAppointment(segment, "第一责任人", Responsibility.FIRST_RESPONSIBLE);
        readAppointment(segment, "直接责任人", Responsibility.DIRECT);
        readBurden(segment, "主体责任", Responsibility.PRINCIPAL);
        readBurden(segment, "总责", Responsibility.PRINCIPAL);
        readBurden(segment, "领导责任", Responsibility.LEADERSHIP);
        readBurden(segment, "监督责任", Responsibility.SUPERVISORY);
        readBurden(segment, "监管责任", Responsibility.SUPERVISORY);
        readBurden(segment, "牵头责任", Responsibility.COORDINATING);
        readBurden(segment, "配合责任", Responsibility.SUPPORTING);
        for (String implementing : List.of("管理责任", "具体责任", "岗位责任", "落实责任", "直接责任")) {
            readBurden(segment, implementing, Responsibility.IMPLEMENTING);
        }
        int assists = segment.indexOf("协助", 0);
        if (assists >= 0 && assisted == null) {
            assisted = segment.from(assists + 2);
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
        if (index < 0 || !hasBefore(segment, index, "负", "承担", "履行", "扛")) {
            return;
        }
        boolean body = subject == null || ActorName.holder(subject) != Holder.POST;
        boolean person = segment.at(index + words.length()) == '人';
        if (!person && (body || !words.equals("总责"))) {
            found.add(responsibility);
        }
    }

    private static boolean hasBefore(Passage segment, int index, String... verbs) {
        Passage before = segment.subSequence(0, index);
        for (String verb : verbs) {
            int found = before.indexOf(verb, 0);
            if (found >= 0 && !before.startsWith("负责", found)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the subject with which a segment starts, or null when it starts with none. */
    private static @Nullable Passage subjectOf(Passage segment) {
        int end = predicateIndex(segment);
        if (end < 2 || end > MAX_SUBJECT) {
            return null;
        }
        Passage words = withoutConnective(segment.subSequence(0, end)).trimmed();
        if (words.length() < 2 || words.startsWithAny(NO_SUBJECTS)) {
            return null;
        }
        boolean explicit = words.length() <= MAX_EXPLICIT && segment.startsWith("是", end) && segment.contains("责任人");
        return explicit || ActorName.isName(words) ? words : null;
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
        for (int i = 0; i < limit; i++) {
            if (startsPredicate(segment, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Tells whether a predicate starts at an index. */
    static boolean startsPredicate(Passage segment, int index) {
        char before = segment.at(index - 1);
        char next = segment.at(index + 1);
        return switch (segment.at(index)) {
            case '是', '每', '把', '将' -> true;
            case '对' -> next != '外' && before != '针';
            case '要' -> "主重需首摘".indexOf(before) < 0;
            case '应' -> "急用".indexOf(next) < 0 && "供响相".indexOf(before) < 0;
            case '须' -> before != '必';
            case '负' ->
                next != '责'
                        || segment.startsWith("负责", index)
                                && segment.at(index + 2) != '人'
                                && segment.at(index + 2) != '同';
            case '为' -> "行作".indexOf(before) < 0;
            default -> {
                for (String predicate : PREDICATES) {
                    if (segment.startsWith(predicate, index)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }
}
