package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.implication.Implication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one requirement in one list.
 *
 * @param status how the list stands to it
 * @param parts what satisfies it, or what is forbidden and there
 * @param pointer where the list should be changed
 * @param nearest what comes closest, or null
 * @param reason why it is not satisfied, or null
 * @param missing what is missing, or null
 * @param shortfall why the frequencies of what comes closest are not enough, or null
 */
record Judgement(
        RequirementStatus status,
        List<ListPart> parts,
        String pointer,
        @Nullable ListPart nearest,
        @Nullable Phrase reason,
        @Nullable Missing missing,
        @Nullable Implication shortfall) {

    /** Of what satisfies a requirement, only so many parts are named. */
    private static final int NAMED = 100;

    static final Judgement NOT_APPLICABLE =
            new Judgement(RequirementStatus.NOT_APPLICABLE, List.of(), "", null, null, null, null);

    static Judgement satisfied(List<ListPart> parts) {
        return new Judgement(
                RequirementStatus.SATISFIED, parts.stream().limit(NAMED).toList(), "", null, null, null, null);
    }

    static Judgement unsatisfied(Phrase reason, String pointer) {
        return new Judgement(RequirementStatus.NOT_SATISFIED, List.of(), pointer, null, reason, null, null);
    }

    static Judgement undetermined(Phrase reason, String pointer) {
        return new Judgement(RequirementStatus.UNDETERMINED, List.of(), pointer, null, reason, null, null);
    }

    Judgement near(@Nullable ListPart part) {
        return new Judgement(status, parts, part == null ? pointer : part.pointer(), part, reason, missing, shortfall);
    }

    Judgement missing(Missing what) {
        return new Judgement(status, parts, pointer, nearest, reason, what.isEmpty() ? missing : what, shortfall);
    }

    Judgement by(List<ListPart> offending) {
        return new Judgement(
                status, offending.stream().limit(NAMED).toList(), pointer, nearest, reason, missing, shortfall);
    }

    Judgement because(Implication why) {
        return new Judgement(status, parts, pointer, nearest, reason, missing, why);
    }

    /** Returns this, or that a person has to judge where the list is not known to satisfy the requirement. */
    Judgement unlessSatisfied(Phrase doubt) {
        return status == RequirementStatus.NOT_SATISFIED
                ? new Judgement(RequirementStatus.UNDETERMINED, parts, pointer, nearest, doubt, missing, shortfall)
                : this;
    }
}
