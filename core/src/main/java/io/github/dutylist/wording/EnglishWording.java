package io.github.dutylist.wording;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says requirements in English. */
final class EnglishWording implements FrequencyRequirement.Cases<String> {

    private static final Map<String, String> SCHEMES = Map.of(
            FrequencyPhrases.SCHOOL_TERM, "school term",
            FrequencyPhrases.SCHOOL_YEAR, "school year",
            FrequencyPhrases.TERM_OF_OFFICE, "term of office",
            FrequencyPhrases.WORKING_DAY, "working day",
            FrequencyPhrases.SHIFT, "shift");

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    @Override
    public String countPerPeriod(CountPerPeriod count) {
        int every = count.getEvery().orElse(1);
        boolean isYear = count.getUnit() == PeriodUnit.YEAR && every == 1;
        String within = count.getUnit() == PeriodUnit.DAY && every == 1 ? "on " : "in ";
        String period = isYear && count.getDuring().isPresent()
                ? ofEachYear(count.getDuring().get())
                : within + period(count.getUnit(), every, count.getScheme());
        String number =
                count.getBound().orElse(Bound.AT_LEAST) == Bound.IMPLIED ? period : number(count) + " " + period;
        return number
                + count.getAnchor().map(anchor -> " counted from " + anchor).orElse("")
                + (isYear ? "" : count.getDuring().map(EnglishWording::season).orElse(""))
                + count.getDue()
                        .map(due -> ", within " + amount(due) + " of its end")
                        .orElse("")
                + per(count.getPer());
    }

    @Override
    public String durationPerPeriod(DurationPerPeriod duration) {
        return "at least " + amount(duration.getMin()) + " in all in "
                + period(duration.getUnit(), duration.getEvery().orElse(1), Optional.empty()) + per(duration.getPer());
    }

    @Override
    public String countPerWindow(CountPerWindow count) {
        return number(count.getMin(), count.getMax()) + " in any " + amount(count.getWindow()) + per(count.getPer());
    }

    @Override
    public String deadlineAfterEvent(DeadlineAfterEvent deadline) {
        boolean isAware = deadline.getCountedFrom().orElse(CountedFrom.OCCURRENCE) == CountedFrom.AWARENESS;
        String event = isAware ? "learning of the event" : "the event";
        String word = deadline.getPromptness()
                .map(promptness -> promptness == Promptness.IMMEDIATE ? "immediately" : "promptly")
                .orElse("");
        if (deadline.getWithin().isEmpty()) {
            return word.isEmpty() ? "after " + event : word + " after " + event;
        }
        String limit = "within " + amount(deadline.getWithin().get()) + " of " + event;
        return word.isEmpty() ? limit : word + " and " + limit;
    }

    @Override
    public String onEvent(OnEvent requirement) {
        return requirement.getMin().map(min -> "at least " + times(min) + " ").orElse("") + "on each event";
    }

    @Override
    public String byDate(ByDate requirement) {
        return requirement
                        .getNotBefore()
                        .map(first -> "not before " + first + " and ")
                        .orElse("") + "by " + requirement.getDate();
    }

    @Override
    public String continuous(Continuous requirement) {
        return "at all times";
    }

    @Override
    public String unquantified(Unquantified requirement) {
        return requirement.getTerm().label(Locale.ENGLISH);
    }

    private static String number(CountPerPeriod count) {
        return count.getBound().orElse(Bound.AT_LEAST) == Bound.BARE
                ? times(count.getMin().orElse(1))
                : number(count.getMin(), count.getMax());
    }

    private static String number(Optional<Integer> min, Optional<Integer> max) {
        if (max.isEmpty()) {
            return min.map(least -> "at least " + times(least)).orElse("");
        }
        if (min.isEmpty()) {
            return "at most " + times(max.get());
        }
        return min.equals(max) ? "exactly " + times(min.get()) : min.get() + " to " + max.get() + " times";
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    private static String per(Optional<Per> per) {
        return per.map(whom -> ", for " + whom.label(Locale.ENGLISH)).orElse("");
    }

    private static String period(PeriodUnit unit, int every, Optional<String> scheme) {
        String name = switch (unit) {
            case YEAR -> "year";
            case HALF_YEAR -> "half-year";
            case QUARTER -> "quarter";
            case MONTH -> "month";
            case TEN_DAYS -> "ten-day period";
            case WEEK -> "week";
            case DAY -> "day";
            case HOST_PERIOD -> SCHEMES.getOrDefault(scheme.orElse(""), "host period");
        };
        return every == 1
                ? "each " + name
                : "every " + every + " " + (name.equals("term of office") ? "terms of office" : name + "s");
    }

    private static String ofEachYear(Season season) {
        MonthDay start = season.getStart();
        if (start.equals(season.getEnd())) {
            return "on " + day(start) + " of each year";
        }
        return start.equals(NEW_YEAR)
                ? "by " + day(season.getEnd()) + " of each year"
                : "from " + day(start) + " to " + day(season.getEnd()) + " of each year";
    }

    private static String season(Season season) {
        return " from " + day(season.getStart()) + " to " + day(season.getEnd());
    }

    private static String day(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String amount(Amount amount) {
        String unit = amount.getUnit().label(Locale.ENGLISH);
        return amount.getValue() + " " + (amount.getValue() == 1 ? unit : unit + "s");
    }
}
