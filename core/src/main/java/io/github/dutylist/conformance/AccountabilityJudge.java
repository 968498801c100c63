package io.github.dutylist.conformance;

import io.github.dutylist.finding.Labelled;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges what a list has to say on the neglect of duties. */
final class AccountabilityJudge {

    private static final String PROVISIONS = "/accountability";

    private static final Labelled CONDITIONS = new Labelled("conditions", "追责情形", "conditions");

    private final ListFacts facts;
    private final Set<String> named = new HashSet<>();
    private boolean catchesAll;
    private boolean catchesSome;
    private int conditions;

    AccountabilityJudge(ListFacts facts) {
        this.facts = facts;
        for (AccountabilityProvision provision : facts.list().getAccountability()) {
            provision.getConditions().forEach(this::add);
        }
    }

    private void add(AccountabilityCondition condition) {
        conditions++;
        named.addAll(condition.getDuties());
        catchesAll |= condition.getKind() == ConditionKind.CATCH_ALL;
        catchesSome |= condition.getKind() == ConditionKind.DUTY_BREACH
                && condition.getDuties().isEmpty();
    }

    /** Returns all that is missing: measures, conditions, and the duties that nothing reaches. */
    Judgement judge(RequiredAccountability requirement) {
        Missing measures =
                PartJudge.missing(requirement.getMeasures(), facts.index().ladder());
        int wanted = requirement.getMinConditions().orElse(0);
        Missing number = conditions < wanted ? Missing.amount(CONDITIONS, conditions, "<", wanted) : Missing.NOTHING;
        List<Duty> open = unreached(covered(requirement));
        boolean none = facts.list().getAccountability().isEmpty();
        Missing certain = measures.and(number);
        if (!none && certain.isEmpty() && open.isEmpty()) {
            return unreached(doubtful(requirement)).stream()
                    .findFirst()
                    .map(duty -> Judgement.undetermined(Phrase.SAID_AROUND, PROVISIONS)
                            .near(duty.part()))
                    .orElseGet(() -> Judgement.satisfied(provisions()));
        }
        boolean onlyFew = measures.isEmpty() && open.isEmpty();
        Judgement judgement = certain.isEmpty() && catchesSome
                ? Judgement.undetermined(Phrase.NOT_LINKED, PROVISIONS)
                : Judgement.unsatisfied(
                        none ? Phrase.NOT_FOUND : onlyFew ? Phrase.TOO_FEW : Phrase.INCOMPLETE, PROVISIONS);
        return judgement
                .near(
                        none || open.isEmpty() || !certain.isEmpty()
                                ? null
                                : open.get(0).part())
                .by(certain.isEmpty() ? open.stream().map(Duty::part).toList() : List.of())
                .missing(certain.and(names(open)));
    }

    private static Missing names(List<Duty> duties) {
        return Missing.names(duties.stream().map(duty -> duty.clause().getId()).toList());
    }

    /** Returns those of some duties that no condition certainly reaches. */
    private List<Duty> unreached(List<Duty> duties) {
        return catchesAll
                ? List.of()
                : duties.stream().filter(duty -> !isNamed(duty.placed())).toList();
    }

    private List<Duty> covered(RequiredAccountability requirement) {
        return requirement
                .getSelector()
                .map(selector -> Selection.binding(selector).among(facts.duties()))
                .orElseGet(() -> facts.duties().stream()
                        .filter(duty -> duty.placed().strength() == Strength.SHALL)
                        .toList());
    }

    /** Returns the duties of which nobody can tell whether they should be reached. */
    private List<Duty> doubtful(RequiredAccountability requirement) {
        return requirement
                .getSelector()
                .map(selector -> Selection.binding(selector).ledUpTo(facts.duties()))
                .orElse(List.of());
    }

    /** Tells whether a condition names a clause or one around it. */
    boolean isNamed(PlacedClause clause) {
        return named.contains(clause.clause().getId())
                || clause.container().map(this::isNamed).orElse(false);
    }

    private List<ListPart> provisions() {
        List<ListPart> provisions = new ArrayList<>();
        for (int i = 0; i < facts.list().getAccountability().size(); i++) {
            AccountabilityProvision provision = facts.list().getAccountability().get(i);
            provisions.add(new ListPart(provision.getId(), PROVISIONS + "/" + i, provision.getText()));
        }
        return provisions;
    }
}
