package io.github.dutylist.conformance;

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

    /** Of duties that nothing reaches, only so many are named. */
    private static final int NAMED = 5;

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

    Judgement judge(RequiredAccountability requirement) {
        if (facts.list().getAccountability().isEmpty()) {
            return Judgement.unsatisfied(Phrase.NOT_FOUND, PROVISIONS);
        }
        List<String> missing = new ArrayList<>();
        PartJudge.addMissing(requirement.getMeasures(), facts.index().ladder(), missing);
        if (!missing.isEmpty()) {
            return Judgement.unsatisfied(Phrase.INCOMPLETE, PROVISIONS).missing(String.join(", ", missing));
        }
        int wanted = requirement.getMinConditions().orElse(0);
        if (conditions < wanted) {
            return Judgement.unsatisfied(Phrase.TOO_FEW, PROVISIONS).missing(conditions + " < " + wanted);
        }
        return judgeCoverage(requirement);
    }

    private Judgement judgeCoverage(RequiredAccountability requirement) {
        List<Duty> open = catchesAll
                ? List.of()
                : covered(requirement).stream()
                        .filter(duty -> !isNamed(duty.placed()))
                        .toList();
        if (open.isEmpty()) {
            return Judgement.satisfied(provisions());
        }
        String missing = String.join(
                ", ",
                open.stream().limit(NAMED).map(duty -> duty.clause().getId()).toList());
        Judgement judgement = catchesSome
                ? Judgement.undetermined(Phrase.NOT_LINKED, PROVISIONS)
                : Judgement.unsatisfied(Phrase.INCOMPLETE, PROVISIONS);
        return judgement
                .near(open.get(0).part())
                .missing(open.size() > NAMED ? missing + ", … (" + open.size() + ")" : missing);
    }

    private List<Duty> covered(RequiredAccountability requirement) {
        return requirement
                .getSelector()
                .map(selector -> Selection.binding(selector).among(facts.duties()))
                .orElseGet(() -> facts.duties().stream()
                        .filter(duty -> duty.placed().strength() == Strength.SHALL)
                        .toList());
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
