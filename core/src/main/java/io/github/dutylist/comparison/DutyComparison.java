package io.github.dutylist.comparison;

import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.text.Texts;
import java.util.List;
import java.util.function.UnaryOperator;

/** Compares a duty of a model list with the one that answers to it, as far as the two lists can be compared at all. */
final class DutyComparison {

    private final ListIndex model;
    private final ListIndex list;
    private final FrequencyAlgebra algebra;

    DutyComparison(ListIndex model, ListIndex list) {
        this.model = model;
        this.list = list;
        this.algebra = Comparison.algebraFor(list.clauses().size());
    }

    DutyStanding compare(PlacedClause wanted, PlacedClause duty, boolean byText) {
        Comparison comparison = new Comparison(algebra);
        Spot before = new Spot(wanted.pointer(), wanted.clause().getId());
        Spot after = new Spot(duty.pointer(), duty.clause().getId());
        FrequencyComparison frequencies = new FrequencyComparison(comparison, eventNames(model), eventNames(list));
        compareStrength(wanted, duty, before, after, comparison);
        frequencies.compare(wanted.clause().getFrequencies(), duty.clause().getFrequencies(), before, after);
        compareRecipients(wanted.clause(), duty.clause(), before, after, comparison, frequencies);
        comparison.elements(
                "incorporations",
                Matching.of(
                        wanted.clause().getIncorporations(),
                        duty.clause().getIncorporations(),
                        incorporation -> incorporation.getTarget()),
                before,
                after,
                incorporation -> incorporation.getTarget(),
                Comparison.Kinds.INCORPORATIONS);
        compareBearers(wanted, duty, before, comparison);
        List<Change> differences = comparison.changes().stream()
                .filter(change -> change.getKind() != ChangeKind.FREQUENCY_EQUIVALENT)
                .toList();
        return new DutyStanding(standing(wanted, duty, differences), wanted, duty, byText, differences);
    }

    private static void compareStrength(
            PlacedClause wanted, PlacedClause duty, Spot before, Spot after, Comparison comparison) {
        if (wanted.strength() != duty.strength()) {
            comparison.add(
                    Strengths.change(wanted.strength(), duty.strength()),
                    Significance.SUBSTANTIVE,
                    before.member("strength", wanted.strength()),
                    after.member("strength", duty.strength()));
        }
    }

    /** Recipients answer to each other by how they stand to their organisation, since their names differ. */
    private static void compareRecipients(
            DutyClause wanted,
            DutyClause duty,
            Spot before,
            Spot after,
            Comparison comparison,
            FrequencyComparison frequencies) {
        Matching<Recipient> recipients = comparison.elements(
                "recipients",
                Matching.of(
                        wanted.getRecipients(),
                        duty.getRecipients(),
                        recipient -> List.of(recipient.getRelation(), recipient.getMode())),
                before,
                after,
                recipient ->
                        recipient.getLabel().isPresent() ? recipient.getLabel().get() : recipient.getRelation(),
                Comparison.Kinds.RECIPIENTS);
        for (Matching.Pair<Recipient> pair : recipients.pairs()) {
            frequencies.compare(
                    pair.before().value().getFrequencies(),
                    pair.after().value().getFrequencies(),
                    before.part("recipients", pair.before().index()),
                    after.part("recipients", pair.after().index()));
        }
    }

    private void compareBearers(PlacedClause wanted, PlacedClause duty, Spot before, Comparison comparison) {
        List<Responsibility> borne = responsibilities(list, duty);
        for (Responsibility responsibility : responsibilities(model, wanted)) {
            if (!borne.contains(responsibility)) {
                comparison.add(
                        ChangeKind.BEARER_REMOVED,
                        Significance.SUBSTANTIVE,
                        before.member("roles", responsibility),
                        Change.Side.NONE);
            }
        }
    }

    private static List<Responsibility> responsibilities(ListIndex index, PlacedClause duty) {
        return duty.bearers().stream()
                .flatMap(role -> index.role(role).stream())
                .flatMap(role -> role.getResponsibilities().stream())
                .distinct()
                .toList();
    }

    /** Event types of two lists are one if their titles are. */
    private static UnaryOperator<String> eventNames(ListIndex index) {
        return id ->
                index.eventType(id).map(EventType::getTitle).map(Texts::folded).orElse(id);
    }

    private static Standing standing(PlacedClause wanted, PlacedClause duty, List<Change> differences) {
        boolean less = false;
        boolean more = false;
        boolean open = differences.isEmpty() && isOnlyText(wanted) && isOtherText(wanted, duty);
        for (Change difference : differences) {
            switch (difference.getKind()) {
                case STRENGTH_LOWERED, FREQUENCY_LOOSENED, RECIPIENT_REMOVED, INCORPORATION_REMOVED, BEARER_REMOVED ->
                    less = true;
                case STRENGTH_RAISED, FREQUENCY_TIGHTENED, RECIPIENT_ADDED, INCORPORATION_ADDED -> more = true;
                case STRENGTH_CHANGED, FREQUENCY_INCOMPARABLE -> {
                    less = true;
                    more = true;
                }
                default -> open = true;
            }
        }
        if (less && more) {
            return Standing.INCOMPARABLE;
        }
        if (open) {
            return less ? Standing.WEAKER : Standing.UNDETERMINED;
        }
        return less ? Standing.WEAKER : more ? Standing.STRONGER : Standing.EQUAL;
    }

    private static boolean isOnlyText(PlacedClause duty) {
        return duty.clause().getFrequencies().isEmpty()
                && duty.clause().getRecipients().isEmpty()
                && duty.clause().getIncorporations().isEmpty();
    }

    private static boolean isOtherText(PlacedClause wanted, PlacedClause duty) {
        return !Texts.folded(wanted.clause().getText())
                .equals(Texts.folded(duty.clause().getText()));
    }
}
