package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.DisplayWidth;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.fulfilment.FulfilmentReason;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.StatusCount;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.wording.FrequencyWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is required and done, in a few words. */
final class FulfilmentWords {

    /** How many columns of a terminal the words of a requirement take at most. */
    private static final int QUOTE = 34;

    private final Words words;

    FulfilmentWords(Words words) {
        this.words = words;
    }

    /** Returns what is required in the words of the list, of many words only the first. */
    String requirement(FrequencyRequirement requirement) {
        return DisplayWidth.cut(
                requirement.getQuote().orElseGet(() -> FrequencyWording.phrase(requirement, words.locale())), QUOTE);
    }

    /** Returns which period, event or stretch of time it is about; empty for a single date. */
    String period(PeriodFulfilment period) {
        return period.getKey()
                .or(period::getEvent)
                .or(() -> period.getPeriod().map(this::days))
                .orElse("");
    }

    /** Returns from which day to which a time goes. */
    String days(DateRange range) {
        LocalDate end = range.getEnd().orElse(null);
        return range.getStart() + words.pick(" 至 ", " to ") + (end == null ? "" : end);
    }

    /** Returns how much was done of how much. */
    String done(PeriodFulfilment period) {
        StringBuilder done = new StringBuilder().append(period.getObserved());
        period.getRequired().ifPresent(required -> done.append('/').append(required));
        if (period.getRequired().isEmpty()) {
            period.getAllowed().ifPresent(allowed -> done.append('/').append(allowed));
        }
        int number = period.getRequired().orElse(period.getObserved());
        period.getUnit().ifPresent(unit -> done.append(' ').append(unit(unit, number)));
        return done.toString();
    }

    /** Returns until when it is in time. */
    String due(PeriodFulfilment period) {
        return period.getDueAt()
                .map(Object::toString)
                .or(() -> period.getDue().map(LocalDate::toString))
                .orElse("");
    }

    /** Returns what there is to say besides the status: how much is missing, how late it was, why nobody can tell. */
    String remark(PeriodFulfilment period) {
        List<String> remarks = new ArrayList<>();
        period.getMissing().ifPresent(missing -> remarks.add(words.pick("差 " + missing, missing + " missing")));
        period.getLateBy().ifPresent(late -> remarks.add(late(late)));
        period.getReason().map(this::reason).ifPresent(remarks::add);
        return words.list(remarks);
    }

    private String late(Amount late) {
        return words.pick("迟 ", "late by ") + late.getValue() + " " + unit(late.getUnit(), late.getValue());
    }

    private String unit(AmountUnit unit, int number) {
        String label = unit.label(words.locale());
        return words.pick(label, label + (number == 1 ? "" : "s"));
    }

    private String reason(FulfilmentReason reason) {
        return reason.label(words.locale());
    }

    /** Returns how often a status occurs. */
    String count(StatusCount count) {
        String label = count.getStatus().label(words.locale());
        return words.pick(label + " " + count.getCount(), count.getCount() + " " + label);
    }
}
