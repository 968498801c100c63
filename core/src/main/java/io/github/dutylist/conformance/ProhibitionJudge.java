package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges what a list must not have. */
final class ProhibitionJudge {

    private final ListFacts facts;
    private final Meaning meaning;

    ProhibitionJudge(ListFacts facts, Meaning meaning) {
        this.facts = facts;
        this.meaning = meaning;
    }

    Judgement judge(Forbidden prohibition) {
        List<ListPart> offending = offending(prohibition, Selection::among);
        if (!offending.isEmpty()) {
            return Judgement.unsatisfied(Phrase.FORBIDDEN, offending.get(0).pointer())
                    .by(offending);
        }
        List<ListPart> doubtful =
                choosing(prohibition).isPresent() ? offending(prohibition, Selection::ledUpTo) : List.of();
        return doubtful.isEmpty()
                ? Judgement.satisfied(List.of())
                : Judgement.undetermined(Phrase.SAID_AROUND, doubtful.get(0).pointer())
                        .near(doubtful.get(0));
    }

    private List<ListPart> offending(Forbidden prohibition, Choice choice) {
        return switch (prohibition.getWhat()) {
            case CLAUSE -> duties(prohibition, choice, duty -> true);
            case MEASURE -> prohibition.getMeasure().map(this::provisions).orElse(List.of());
            case TEXT ->
                prohibition
                        .getText()
                        .map(Texts::foldedParts)
                        .filter(text -> !text.isEmpty())
                        .map(text -> saying(prohibition, choice, text))
                        .orElse(List.of());
            case PERSON_NAMES -> namedRoles();
            case UNQUANTIFIED_ONLY -> duties(prohibition, choice, this::isUnquantified);
        };
    }

    /** Which of the duties count for a selector. */
    private interface Choice {

        List<Duty> among(Selection selection, List<Duty> duties);
    }

    private static Optional<Selector> choosing(Forbidden prohibition) {
        return prohibition.getSelector().filter(Selectors::isChoosing);
    }

    /** Returns the duties selected that have words in them; without a selector, or one that says nothing, every part of the list that has. */
    private List<ListPart> saying(Forbidden prohibition, Choice choice, String folded) {
        return choosing(prohibition).isPresent()
                ? duties(prohibition, choice, duty -> duty.says(folded))
                : Passages.of(facts.index()).saying(folded);
    }

    private List<ListPart> duties(Forbidden prohibition, Choice choice, Predicate<Duty> test) {
        Selection selection = Selection.of(
                prohibition.getSelector().orElseGet(() -> Selector.builder().build()));
        return choice.among(selection, facts.duties()).stream()
                .filter(test)
                .map(Duty::part)
                .toList();
    }

    private boolean isUnquantified(Duty duty) {
        List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
        return !frequencies.isEmpty() && frequencies.stream().allMatch(meaning::isOpen);
    }

    private List<ListPart> provisions(SanctionMeasure measure) {
        List<ListPart> provisions = new ArrayList<>();
        for (int i = 0; i < facts.list().getAccountability().size(); i++) {
            AccountabilityProvision provision = facts.list().getAccountability().get(i);
            if (provision.getSanctions().stream()
                    .anyMatch(sanction -> sanction.getMeasure().equals(measure))) {
                provisions.add(new ListPart(provision.getId(), "/accountability/" + i, provision.getText()));
            }
        }
        return provisions;
    }

    private List<ListPart> namedRoles() {
        List<ListPart> roles = new ArrayList<>();
        for (int i = 0; i < facts.list().getRoles().size(); i++) {
            Role role = facts.list().getRoles().get(i);
            if (!role.getHolders().isEmpty()) {
                roles.add(new ListPart(role.getId(), "/roles/" + i, role.getTitle()));
            }
        }
        return roles;
    }
}
