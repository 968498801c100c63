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
import org.jspecify.annotations.Nullable;

/** A duty of a list with what the requirements of a profile ask of it again and again. */
final class Duty {

    private final PlacedClause placed;
    private final Set<Responsibility> responsibilities;
    private @Nullable String folded;

    Duty(PlacedClause placed, Set<Responsibility> responsibilities) {
        this.placed = placed;
        this.responsibilities = responsibilities;
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
            return List.of(clause().getFrequencies());
        }
        List<List<FrequencyRequirement>> frequencies = new ArrayList<>(List.of(clause().getFrequencies()));
        for (Recipient recipient : clause().getRecipients()) {
            if (selector.getRelations().contains(recipient.getRelation())) {
                frequencies.add(recipient.getFrequencies());
            }
        }
        return frequencies;
    }

    /** Tells whether it does not say how often, to a recipient that a selector asks for or at all. */
    boolean isSilent(Selector selector) {
        return frequencies(selector).stream().allMatch(List::isEmpty);
    }

    /** Returns what its effective bearers bear. */
    Set<Responsibility> responsibilities() {
        return responsibilities;
    }

    /** Returns its text without what only typing changes. */
    String folded() {
        String known = folded;
        if (known == null) {
            known = Texts.folded(clause().getText());
            folded = known;
        }
        return known;
    }

    ListPart part() {
        return new ListPart(clause().getId(), placed.pointer(), clause().getText());
    }
}
