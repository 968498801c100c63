package io.github.dutylist.io.text;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;

/**
 * A requirement in few words, as the corpus writes it: {@code year >=2 per person}.
 *
 * <p>{@code year 1} is a bare number, {@code year (1)} an implied one, {@code sum} an accumulated length of time, {@code any} a window.
 */
final class CorpusShorthand implements FrequencyRequirement.Cases<String> {

    private CorpusShorthand() {}

    static String of(FrequencyRequirement requirement) {
        return requirement.match(new CorpusShorthand());
    }

    @Override
    public String countPerPeriod(CountPerPeriod count) {
        StringBuilder text =
                new StringBuilder(unit(count.getUnit(), count.getEvery().orElse(1)));
        count.getScheme().ifPresent(scheme -> text.append(' ').append(scheme.substring(scheme.lastIndexOf(':') + 1)));
        text.append(' ').append(number(count));
        count.getPer().ifPresent(per -> text.append(" per ").append(per.code()));
        count.getDuring()
                .ifPresent(season -> text.append(" in ")
                        .append(day(season.getStart()))
                        .append("..")
                        .append(day(season.getEnd())));
        count.getDue().ifPresent(due -> text.append(" due ").append(amount(due)));
        return text.toString();
    }

    @Override
    public String durationPerPeriod(DurationPerPeriod duration) {
        return unit(duration.getUnit(), duration.getEvery().orElse(1))
                + " sum >=" + amount(duration.getMin())
                + duration.getPer().map(per -> " per " + per.code()).orElse("");
    }

    @Override
    public String countPerWindow(CountPerWindow count) {
        return "any " + amount(count.getWindow())
                + count.getMin().map(min -> " >=" + min).orElse("")
                + count.getMax().map(max -> " <=" + max).orElse("");
    }

    @Override
    public String deadlineAfterEvent(DeadlineAfterEvent deadline) {
        return deadline.getWithin().map(within -> "within " + amount(within)).orElse("")
                + deadline.getPromptness().map(Promptness::code).orElse("")
                + (deadline.getWithin().isEmpty() && deadline.getPromptness().isEmpty() ? "after" : "")
                + deadline.getCountedFrom().map(from -> " from " + from.code()).orElse("");
    }

    @Override
    public String onEvent(OnEvent requirement) {
        return "on event" + requirement.getMin().map(min -> " >=" + min).orElse("");
    }

    @Override
    public String byDate(ByDate requirement) {
        return "by " + requirement.getDate();
    }

    @Override
    public String continuous(Continuous requirement) {
        return "continuous";
    }

    @Override
    public String unquantified(Unquantified requirement) {
        return requirement.getTerm().code();
    }

    private static String number(CountPerPeriod count) {
        int min = count.getMin().orElse(-1);
        int max = count.getMax().orElse(-1);
        return switch (count.getBound().orElse(Bound.EXACTLY)) {
            case AT_LEAST -> ">=" + min;
            case AT_MOST -> "<=" + max;
            case RANGE -> min + ".." + max;
            case BARE -> String.valueOf(min);
            case IMPLIED -> "(" + min + ")";
            case EXACTLY -> "=" + min;
        };
    }

    private static String unit(PeriodUnit unit, int every) {
        return every == 1 ? unit.code() : every + " " + unit.code();
    }

    private static String amount(Amount amount) {
        return amount.getValue() + " " + amount.getUnit().code();
    }

    private static String day(Object monthDay) {
        return monthDay.toString().substring(2);
    }
}
