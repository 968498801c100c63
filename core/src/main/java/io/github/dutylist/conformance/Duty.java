package io.github.dutylist.conformance;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A duty of a list with what the requirements of a profile ask of it again and again. */
final class Duty {

    private final PlacedClause placed;
    private final Set<Responsibility> responsibilities;
    private final UnaryOperator<List<FrequencyRequirement>> shared;
    private final List<List<FrequencyRequirement>> own;
    private @Nullable String folded;

    /**
     * Makes a duty ready.
     *
     * @param placed the clause
     * @param responsibilities what its effective bearers bear
     * @param shared gives one list of frequencies for all that are equal
     */
    Duty(PlacedClause placed, Set<Responsibility> responsibilities, UnaryOperator<List<FrequencyRequirement>> shared) {
        this.placed = placed;
        this.responsibilities = responsibilities;
        this.shared = shared;
        this.own = List.of(shared.apply(placed.clause().getFrequencies()));
    }

    PlacedClause placed() {
        return placed;
    }

    DutyClause clause() {
        return placed.clause();
    }

    /**
     * Returns how often it is to be done, as it says in one place or another, each of which counts by itself: in the
     * clause, and for the recipients that a selector asks for.
     */
    List<List<FrequencyRequirement>> frequencies(Selector selector) {
        if (selector.getRelations().isEmpty()) {
            return own;
        }
        List<List<FrequencyRequirement>> frequencies = new ArrayList<>(own);
        for (Recipient recipient : clause().getRecipients()) {
            if (selector.getRelations().contains(recipient.getRelation())) {
                frequencies.add(shared.apply(recipient.getFrequencies()));
            }
        }
        return frequencies;
    }

    /** Returns how often it is to be done as it says first; empty if it does not say so, to a recipient that a selector asks for or at all. */
    List<FrequencyRequirement> firstFrequencies(Selector selector) {
        for (List<FrequencyRequirement> stated : frequencies(selector)) {
            if (!stated.isEmpty()) {
                return stated;
            }
        }
        return List.of();
    }

    /** Returns the clauses of which it is an item, from the inside out. */
    List<DutyClause> around() {
        List<DutyClause> around = new ArrayList<>();
        PlacedClause container = placed.container().orElse(null);
        while (container != null) {
            around.add(container.clause());
            container = container.container().orElse(null);
        }
        return around;
    }

    /** Tells whether it says nothing of how often by itself, but what leads up to it does. */
    boolean isLedUpTo() {
        return clause().getFrequencies().isEmpty()
                && around().stream().anyMatch(clause -> !clause.getFrequencies().isEmpty());
    }

    /** Returns what its effective bearers bear. */
    Set<Responsibility> responsibilities() {
        return responsibilities;
    }

    /** Tells whether words, which must be folded, stand within one part of its text. */
    boolean says(String words) {
        return Texts.hasIdeographsOf(clause().getText(), words) && Texts.contains(folded(), words);
    }

    private String folded() {
        String known = folded;
        if (known == null) {
            known = Texts.foldedParts(clause().getText());
            folded = known;
        }
        return known;
    }

    ListPart part() {
        return new ListPart(clause().getId(), placed.pointer(), clause().getText());
    }
}
