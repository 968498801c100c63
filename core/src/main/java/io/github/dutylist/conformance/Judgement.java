package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.implication.Implication;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one requirement in one list.
 *
 * @param status how the list stands to it
 * @param parts what satisfies it, or what is forbidden and there, or what nothing reaches that should be
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

    static final Judgement NOT_APPLICABLE = of(RequirementStatus.NOT_APPLICABLE, List.of(), "", null);

    private static Judgement of(
            RequirementStatus status, List<ListPart> parts, String pointer, @Nullable Phrase reason) {
        return new Judgement(status, parts, pointer, null, reason, null, null);
    }

    static Judgement satisfied(List<ListPart> parts) {
        return of(RequirementStatus.SATISFIED, List.copyOf(parts), "", null);
    }

    static Judgement unsatisfied(Phrase reason, String pointer) {
        return of(RequirementStatus.NOT_SATISFIED, List.of(), pointer, reason);
    }

    static Judgement undetermined(Phrase reason, String pointer) {
        return of(RequirementStatus.UNDETERMINED, List.of(), pointer, reason);
    }

    Judgement near(@Nullable ListPart part) {
        return new Judgement(status, parts, part == null ? pointer : part.pointer(), part, reason, missing, shortfall);
    }

    Judgement missing(Missing what) {
        return new Judgement(status, parts, pointer, nearest, reason, what.isEmpty() ? missing : what, shortfall);
    }

    /** Returns this with all that stands against it, each of which has to be changed. */
    Judgement by(List<ListPart> offending) {
        return new Judgement(status, List.copyOf(offending), pointer, nearest, reason, missing, shortfall);
    }

    /** Returns this as far as it is about one of the parts that stand against it. */
    Judgement only(ListPart part) {
        return at(part).by(List.of(part));
    }

    /** Returns this without some of the parts that stand against it, of which others are left. */
    Judgement without(Set<ListPart> waived) {
        List<ListPart> left =
                parts.stream().filter(part -> !waived.contains(part)).toList();
        boolean pointed = waived.stream().anyMatch(part -> part.pointer().equals(pointer));
        return (pointed ? at(left.get(0)) : this).by(left);
    }

    private Judgement at(ListPart part) {
        return nearest == null
                ? new Judgement(status, parts, part.pointer(), null, reason, missing, shortfall)
                : near(part);
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

    /** Returns this, or that a person has to judge where the list is said to satisfy the requirement. */
    Judgement unlessUnsatisfied(Phrase doubt) {
        return status == RequirementStatus.SATISFIED ? undetermined(doubt, "") : this;
    }
}
