package io.github.dutylist.frequency.notation;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes requirements in other notations and says what is lost.
 *
 * <p>None of them can say "at least so many times in each calendar period", so almost every text loses something.
 */
public final class Notations {

    private static final int MONTHS_OF_HALF_YEAR = 6;

    private static final int MONTHS_OF_QUARTER = 3;

    private static final int SHORTEST_MONTH = 28;

    private static final LocalDate FIRST_OF_MONTH = LocalDate.of(2026, 1, 1);

    private Notations() {}

    /**
     * Returns the recurrence rule (RFC 5545, section 3.3.10) whose dates are the last days of the periods.
     *
     * <p>The {@code DTSTART} that goes with it is the last day of some period.
     * Where the rule steps by months and names no day of the month, it leaves out the months that have no such day as the
     * {@code DTSTART}.
     *
     * @param requirement the requirement
     */
    public static Notation recurrenceRule(FrequencyRequirement requirement) {
        if (requirement instanceof CountPerWindow window) {
            String rule = window.getMin().equals(Optional.of(1)) ? everyLength(window.getWindow()) : null;
            EnumSet<Loss> losses = losses(window);
            addIf(losses, Loss.CLIPPING, isOfMonths(window.getWindow()));
            return rule == null ? Notation.none() : Notation.of(rule, losses);
        }
        if (!(requirement instanceof CountPerPeriod count) || count.getMin().isEmpty() || !isPlain(count)) {
            return Notation.none();
        }
        Set<Loss> losses = losses(count);
        losses.add(Loss.LAST_DAY);
        losses.add(Loss.START);
        if (count.getMin().get() > 1) {
            losses.add(Loss.NUMBER);
        }
        losses.remove(Loss.LEAST);
        if (count.getUnit() == PeriodUnit.YEAR && count.getDuring().isPresent()) {
            losses.remove(Loss.SEASON);
            losses.remove(Loss.START);
            return Notation.of(yearlyOn(count.getDuring().get()), losses);
        }
        addIf(losses, Loss.CLIPPING, isClipped(count));
        String rule = rule(count);
        return rule == null ? Notation.none() : Notation.of(rule, losses);
    }

    private static @Nullable String rule(CountPerPeriod count) {
        int every = count.getEvery().orElse(1);
        // A period that starts in the middle of a month ends there too.
        LocalDate anchor = count.getAnchor().orElse(FIRST_OF_MONTH);
        String monthEnd = anchor.getDayOfMonth() == 1 ? ";BYMONTHDAY=-1" : "";
        String february = MonthDay.from(anchor).equals(MonthDay.of(3, 1)) ? ";BYMONTH=2;BYMONTHDAY=-1" : "";
        return switch (count.getUnit()) {
            case YEAR -> interval("YEARLY", every) + february;
            case HALF_YEAR -> interval("MONTHLY", (long) MONTHS_OF_HALF_YEAR * every) + monthEnd;
            case QUARTER -> interval("MONTHLY", (long) MONTHS_OF_QUARTER * every) + monthEnd;
            case MONTH -> interval("MONTHLY", every) + monthEnd;
            case TEN_DAYS -> every == 1 ? "FREQ=MONTHLY;BYMONTHDAY=10,20,-1" : null;
            case WEEK -> interval("WEEKLY", every);
            case DAY -> interval("DAILY", every);
            case HOST_PERIOD -> null;
        };
    }

    /** Tells whether some periods start earlier in the month than others, since their month is shorter. */
    private static boolean isClipped(CountPerPeriod count) {
        LocalDate anchor = count.getAnchor().orElse(FIRST_OF_MONTH);
        return switch (count.getUnit()) {
            case YEAR -> anchor.getDayOfMonth() > SHORTEST_MONTH && anchor.getMonth() == Month.FEBRUARY;
            case HALF_YEAR, QUARTER, MONTH -> anchor.getDayOfMonth() > SHORTEST_MONTH;
            case TEN_DAYS, WEEK, DAY, HOST_PERIOD -> false;
        };
    }

    private static String yearlyOn(Season season) {
        MonthDay last = season.getEnd();
        int day = last.equals(MonthDay.of(2, 28)) ? -1 : last.getDayOfMonth();
        return "FREQ=YEARLY;BYMONTH=" + last.getMonthValue() + ";BYMONTHDAY=" + day;
    }

    private static boolean isOfMonths(Amount length) {
        return length.getUnit() == AmountUnit.MONTH || length.getUnit() == AmountUnit.YEAR;
    }

    private static @Nullable String everyLength(Amount length) {
        return switch (length.getUnit()) {
            case DAY -> interval("DAILY", length.getValue());
            case WEEK -> interval("WEEKLY", length.getValue());
            case MONTH -> interval("MONTHLY", length.getValue());
            case YEAR -> interval("YEARLY", length.getValue());
            case MINUTE, HOUR, CLASS_HOUR, WORKING_DAY -> null;
        };
    }

    private static String interval(String frequency, long every) {
        return "FREQ=" + frequency + (every == 1 ? "" : ";INTERVAL=" + every);
    }

    /**
     * Returns the JSON of a FHIR Timing (R5): {@code {"repeat":{"frequency":2,"period":1,"periodUnit":"a"}}}.
     *
     * @param requirement the requirement
     */
    public static Notation fhirTiming(FrequencyRequirement requirement) {
        if (requirement instanceof ByDate date && date.getNotBefore().isEmpty()) {
            return Notation.of("{\"event\":[\"" + date.getDate() + "\"]}", EnumSet.of(Loss.LAST_DAY));
        }
        if (!(requirement instanceof CountPerPeriod count) || count.getMin().isEmpty() || !isPlain(count)) {
            return Notation.none();
        }
        long every = count.getEvery().orElse(1);
        String period = switch (count.getUnit()) {
            case YEAR -> period(every, "a");
            case HALF_YEAR -> period(MONTHS_OF_HALF_YEAR * every, "mo");
            case QUARTER -> period(MONTHS_OF_QUARTER * every, "mo");
            case MONTH -> period(every, "mo");
            case WEEK -> period(every, "wk");
            case DAY -> period(every, "d");
            case TEN_DAYS, HOST_PERIOD -> "";
        };
        if (period.isEmpty()) {
            return Notation.none();
        }
        Set<Loss> losses = losses(count);
        losses.add(Loss.START);
        losses.remove(Loss.GREATEST);
        String max = count.getMax()
                .filter(number -> !number.equals(count.getMin().get()))
                .map(number -> ",\"frequencyMax\":" + number)
                .orElse("");
        return Notation.of("{\"repeat\":{\"frequency\":" + count.getMin().get() + max + period + "}}", losses);
    }

    private static String period(long number, String unit) {
        return ",\"period\":" + number + ",\"periodUnit\":\"" + unit + '"';
    }

    /**
     * Returns the requirement in the terms of ISO 8601-1: a repeating interval (R/P3M), a duration (PT24H), a date or an
     * interval of dates.
     *
     * @param requirement the requirement
     */
    public static Notation iso8601(FrequencyRequirement requirement) {
        if (requirement instanceof ByDate date) {
            String first = date.getNotBefore().map(day -> day + "/").orElse("");
            return Notation.of(first + date.getDate(), EnumSet.of(Loss.LAST_DAY));
        }
        if (requirement instanceof DeadlineAfterEvent deadline) {
            return deadline.getWithin()
                    .map(Notations::duration)
                    .filter(text -> !text.isEmpty() && deadline.getPromptness().isEmpty())
                    .map(text -> Notation.of(text, EnumSet.of(Loss.EVENT)))
                    .orElseGet(Notation::none);
        }
        if (requirement instanceof CountPerWindow window) {
            String length = duration(window.getWindow());
            boolean once = window.getMin().equals(Optional.of(1)) && !length.isEmpty();
            return once ? Notation.of("R/" + length, losses(window)) : Notation.none();
        }
        if (!(requirement instanceof CountPerPeriod count) || count.getMin().isEmpty() || !isPlain(count)) {
            return Notation.none();
        }
        String length = duration(count.getUnit(), count.getEvery().orElse(1));
        if (length.isEmpty()) {
            return Notation.none();
        }
        Set<Loss> losses = losses(count);
        losses.add(Loss.START);
        if (count.getMin().get() > 1) {
            losses.add(Loss.NUMBER);
        }
        return Notation.of("R/" + length, losses);
    }

    private static String duration(PeriodUnit unit, long every) {
        return switch (unit) {
            case YEAR -> "P" + every + "Y";
            case HALF_YEAR -> "P" + MONTHS_OF_HALF_YEAR * every + "M";
            case QUARTER -> "P" + MONTHS_OF_QUARTER * every + "M";
            case MONTH -> "P" + every + "M";
            case WEEK -> "P" + every + "W";
            case DAY -> "P" + every + "D";
            case TEN_DAYS, HOST_PERIOD -> "";
        };
    }

    private static String duration(Amount amount) {
        int value = amount.getValue();
        return switch (amount.getUnit()) {
            case MINUTE -> "PT" + value + "M";
            case HOUR -> "PT" + value + "H";
            case DAY -> "P" + value + "D";
            case WEEK -> "P" + value + "W";
            case MONTH -> "P" + value + "M";
            case YEAR -> "P" + value + "Y";
            case CLASS_HOUR, WORKING_DAY -> "";
        };
    }

    /** Tells whether the numbers make sense. */
    private static boolean isPlain(CountPerPeriod count) {
        return count.getMin().orElse(0) >= 1
                && count.isBounded()
                && count.isPeriodAligned()
                && count.isSeasonMatched()
                && count.getEvery().orElse(1) >= 1;
    }

    private static EnumSet<Loss> losses(CountPerPeriod count) {
        EnumSet<Loss> losses = EnumSet.noneOf(Loss.class);
        addIf(losses, Loss.LEAST, count.getMax().isEmpty());
        addIf(losses, Loss.GREATEST, count.getMax().isPresent());
        addIf(losses, Loss.SEASON, count.getDuring().isPresent());
        addIf(losses, Loss.DUE, count.getDue().isPresent());
        addIf(losses, Loss.PER, count.getPer().isPresent());
        return losses;
    }

    private static EnumSet<Loss> losses(CountPerWindow window) {
        EnumSet<Loss> losses = EnumSet.of(Loss.SPACING, Loss.START);
        addIf(losses, Loss.GREATEST, window.getMax().isPresent());
        addIf(losses, Loss.PER, window.getPer().isPresent());
        return losses;
    }

    private static void addIf(Set<Loss> losses, Loss loss, boolean condition) {
        if (condition) {
            losses.add(loss);
        }
    }
}
