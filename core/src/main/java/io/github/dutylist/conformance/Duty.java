package io.github.dutylist.conformance;

import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.text.Texts;
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
