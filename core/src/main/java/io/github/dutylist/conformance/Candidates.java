package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The duties of a list that a requirement counts, of which one has to do alone. */
final class Candidates {

    /** Where duties are to be added. */
    static final String SECTIONS = "/sections";

    private final ListFacts facts;
    private final Selection selection;
    private final List<Duty> duties;

    Candidates(ListFacts facts, Selector selector) {
        this.facts = facts;
        this.selection = Selection.binding(selector);
        this.duties = selection.among(facts.duties());
    }

    List<Duty> duties() {
        return duties;
    }

    /** Returns the duties that would count if what leads up to them is said of each of them. */
    List<Duty> ledUpTo() {
        return selection.ledUpTo(facts.duties());
    }

    /** Returns that there are none, near the duty that comes closest to being one, if one is about the same. */
    Judgement none() {
        return selection
                .nearest(facts.duties())
                .map(near -> Judgement.unsatisfied(Phrase.UNFIT, SECTIONS)
                        .near(near.part())
                        .missing(selection.unfit(near)))
                .orElseGet(() ->
                        Judgement.unsatisfied(selection.hasSubject() ? Phrase.NO_CLAUSE : Phrase.NOT_FOUND, SECTIONS));
    }

    /**
     * Returns what the best of them gives.
     *
     * @param question tells whether one does
     * @param speaks tells which of those that do not say anything of what is asked
     * @param demand gives what one demands, so that of several the one that demands most comes closest
     */
    Judgement best(Function<Duty, Sufficiency> question, Predicate<Duty> speaks, Demand demand) {
        List<Duty> enough = new ArrayList<>();
        Duty open = null;
        for (Duty duty : duties) {
            Sufficiency sufficiency = question.apply(duty);
            if (sufficiency == Sufficiency.ENOUGH) {
                enough.add(duty);
            } else if (sufficiency == Sufficiency.OPEN && open == null) {
                open = duty;
            }
        }
        if (!enough.isEmpty()) {
            return Judgement.satisfied(parts(enough));
        }
        if (open != null) {
            Phrase doubt = open.isLedUpTo() ? Phrase.SAID_AROUND : Phrase.NOT_COMPARABLE;
            return Judgement.undetermined(doubt, SECTIONS).near(open.part());
        }
        for (Duty duty : ledUpTo()) {
            if (question.apply(duty) != Sufficiency.SHORT) {
                return Judgement.undetermined(Phrase.SAID_AROUND, SECTIONS).near(duty.part());
            }
        }
        return duties.isEmpty()
                ? none()
                : Judgement.unsatisfied(Phrase.NOT_ENOUGH, SECTIONS).near(closest(speaks, demand));
    }

    /** Returns what comes closest: the first that counts if none speaks of it, unless anything counts. */
    @Nullable
    ListPart closest(Predicate<Duty> speaks, Demand demand) {
        List<Duty> speaking =
                duties.stream().filter(speaks).limit(Demand.COMPARED).toList();
        if (speaking.isEmpty()) {
            return selection.hasSubject() ? duties.get(0).part() : null;
        }
        Duty closest = speaking.get(0);
        for (Duty duty : speaking) {
            if (demand.isMore(duty, closest)) {
                closest = duty;
            }
        }
        return closest.part();
    }

    /** Tells which of two duties demands more. */
    interface Demand {

        /** Of many duties that are not enough, only so many are compared with each other. */
        int COMPARED = 16;

        /** The first duty comes as close as any other. */
        Demand ALIKE = (duty, other) -> false;

        boolean isMore(Duty duty, Duty other);
    }

    static List<ListPart> parts(List<Duty> duties) {
        return duties.stream().distinct().map(Duty::part).toList();
    }
}
