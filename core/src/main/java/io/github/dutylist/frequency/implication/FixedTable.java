package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from one requirement where it is not a matter of counting days: a fixed table.
 *
 * <p>Every answer is null if the demand follows, or why it does not.
 */
final class FixedTable {

    private final AmountOrder amounts;
    private final CountReader counts;

    FixedTable(AmountOrder amounts, CountReader counts) {
        this.amounts = amounts;
        this.counts = counts;
    }

    /** Returns the same demand on each of its events alone; only itself when it names none or one. */
    static List<FrequencyRequirement> byEvent(FrequencyRequirement demanded) {
        if (demanded instanceof OnEvent event) {
            return event.getEventTypes().stream()
                    .<FrequencyRequirement>map(
                            type -> event.toBuilder().eventTypes(List.of(type)).build())
                    .toList();
        }
        return demanded instanceof DeadlineAfterEvent deadline
                ? deadline.getEventTypes().stream()
                        .<FrequencyRequirement>map(type ->
                                deadline.toBuilder().eventTypes(List.of(type)).build())
                        .toList()
                : List.of(demanded);
    }

    @Nullable
    Reason obstacle(FrequencyRequirement given, FrequencyRequirement demanded) {
        if (demanded instanceof Unquantified word) {
            return term(given, word.getTerm());
        }
        if (given instanceof Unquantified word) {
            return word.getTerm() == Term.IRREGULAR ? Reason.IRREGULAR : Reason.UNQUANTIFIED;
        }
        if (demanded instanceof ByDate date) {
            return given instanceof ByDate earlier ? byDate(earlier, date) : Reason.OTHER_FORM;
        }
        if (demanded instanceof Continuous) {
            return given instanceof Continuous ? null : Reason.OTHER_FORM;
        }
        if (demanded instanceof OnEvent event) {
            return onEvent(given, event);
        }
        return demanded instanceof DeadlineAfterEvent deadline ? deadline(given, deadline) : Reason.OTHER_FORM;
    }

    private @Nullable Reason term(FrequencyRequirement given, Term demanded) {
        if (given instanceof Unquantified word && word.getTerm() == demanded) {
            return null;
        }
        boolean irregular = given instanceof Unquantified word && word.getTerm() == Term.IRREGULAR;
        if (irregular || demanded == Term.IRREGULAR) {
            return Reason.IRREGULAR;
        }
        return demanded == Term.PERIODIC && isYearly(given) ? null : Reason.UNQUANTIFIED;
    }

    /** Tells whether something is demanded at least once in every year or oftener. */
    private boolean isYearly(FrequencyRequirement given) {
        boolean counts = given instanceof CountPerWindow
                || given instanceof DurationPerPeriod
                || given instanceof CountPerPeriod count && count.getUnit() != PeriodUnit.HOST_PERIOD;
        if (!counts) {
            return false;
        }
        Counted counted = this.counts.read(given).counted();
        return counted != null && counted.min() >= 1 && counted.spans().longest() <= 12 * 31;
    }

    private static @Nullable Reason byDate(ByDate given, ByDate demanded) {
        if (!given.isOrdered() || !demanded.isOrdered()) {
            return Reason.UNSOUND;
        }
        if (given.getDate().isAfter(demanded.getDate())) {
            return Reason.LATER;
        }
        Optional<LocalDate> first = demanded.getNotBefore();
        boolean early = first.isPresent()
                && (given.getNotBefore().isEmpty() || given.getNotBefore().get().isBefore(first.get()));
        return early ? Reason.EARLIER : null;
    }

    private static @Nullable Reason onEvent(FrequencyRequirement given, OnEvent demanded) {
        if (given instanceof OnEvent event) {
            Reason events = events(event.getEventTypes(), demanded.getEventTypes());
            if (events != null) {
                return events;
            }
            return event.getMin().orElse(1) >= demanded.getMin().orElse(1) ? null : Reason.LOOSER;
        }
        if (given instanceof DeadlineAfterEvent deadline) {
            Reason events = events(deadline.getEventTypes(), demanded.getEventTypes());
            if (events != null) {
                return events;
            }
            return demanded.getMin().orElse(1) <= 1 ? null : Reason.LOOSER;
        }
        return Reason.OTHER_FORM;
    }

    private @Nullable Reason deadline(FrequencyRequirement given, DeadlineAfterEvent demanded) {
        boolean timed =
                demanded.getWithin().isPresent() || demanded.getPromptness().isPresent();
        if (given instanceof OnEvent event && !timed) {
            return events(event.getEventTypes(), demanded.getEventTypes());
        }
        if (!(given instanceof DeadlineAfterEvent deadline)) {
            return given instanceof OnEvent ? Reason.LATER : Reason.OTHER_FORM;
        }
        Reason events = events(deadline.getEventTypes(), demanded.getEventTypes());
        if (events != null || !timed) {
            return events;
        }
        if (countedFrom(deadline) != countedFrom(demanded)) {
            return Reason.OTHER_START;
        }
        Reason within = within(deadline, demanded.getWithin());
        return within != null ? within : promptness(deadline, demanded.getPromptness());
    }

    private @Nullable Reason within(DeadlineAfterEvent given, Optional<Amount> demanded) {
        if (demanded.isEmpty()) {
            return null;
        }
        if (given.getWithin().isPresent()) {
            Reason excess = amounts.excess(given.getWithin().get(), demanded.get());
            return excess == Reason.LATER && given.getPromptness().isPresent() ? Reason.PROMPTNESS : excess;
        }
        return given.getPromptness().isPresent() ? Reason.PROMPTNESS : Reason.LATER;
    }

    private static @Nullable Reason promptness(DeadlineAfterEvent given, Optional<Promptness> demanded) {
        if (demanded.isEmpty()) {
            return null;
        }
        Optional<Promptness> word = given.getPromptness();
        if (word.equals(demanded) || word.equals(Optional.of(Promptness.IMMEDIATE))) {
            return null;
        }
        return word.isEmpty() && given.getWithin().isEmpty() ? Reason.LATER : Reason.PROMPTNESS;
    }

    private static CountedFrom countedFrom(DeadlineAfterEvent deadline) {
        return deadline.getCountedFrom().orElse(CountedFrom.OCCURRENCE);
    }

    /** Any event that the clause speaks of covers any event that the clause speaks of, and nothing is known beside that. */
    private static @Nullable Reason events(List<String> given, List<String> demanded) {
        if (given.isEmpty() != demanded.isEmpty()) {
            return Reason.EVENTS_UNNAMED;
        }
        return new HashSet<>(given).containsAll(demanded) ? null : Reason.OTHER_EVENTS;
    }
}
