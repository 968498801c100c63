package io.github.dutylist.io.text.clause;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds to the requirements of a duty until when it is to be done, which a ledger says in a column of its own. */
final class DueTimes {

    private DueTimes() {}

    /**
     * Returns the requirements of a duty with those of its deadline.
     *
     * <p>全年 says nothing beside a number of times.
     * A deadline in a period that the duty counts in, such as 每月25日前 beside 每月组织一次, says when that one is due.
     */
    static List<FrequencyRequirement> added(List<FrequencyRequirement> deadlines, List<FrequencyRequirement> duty) {
        if (duty.stream().anyMatch(requirement -> isShared(requirement, deadlines))) {
            return Stream.concat(
                            duty.stream().filter(requirement -> !isShared(requirement, deadlines)), deadlines.stream())
                    .toList();
        }
        if (deadlines.size() > 1 && duty.stream().anyMatch(requirement -> isAsOften(requirement, deadlines))) {
            return duty;
        }
        List<FrequencyRequirement> all = new ArrayList<>(duty);
        for (FrequencyRequirement deadline : deadlines) {
            boolean saysNothing = deadline instanceof Continuous && !duty.isEmpty() || isSaid(deadline, duty);
            if (!saysNothing && !(deadline instanceof CountPerPeriod due && isTimeOnly(due) && addTo(all, due))) {
                all.add(deadline);
            }
        }
        return all;
    }

    /** Tells whether several months say when each time of a year is: 3月、9月 beside 每年春秋两季各一次. */
    private static boolean isShared(FrequencyRequirement requirement, List<FrequencyRequirement> deadlines) {
        return deadlines.size() > 1
                && requirement instanceof CountPerPeriod count
                && count.getUnit() == PeriodUnit.YEAR
                && count.getEvery().isEmpty()
                && count.getMin().filter(min -> min == deadlines.size()).isPresent()
                && deadlines.stream()
                        .allMatch(deadline -> deadline instanceof CountPerPeriod one
                                && one.getUnit() == PeriodUnit.YEAR
                                && one.getDuring().isPresent());
    }

    /** 6月、12月 beside 每半年一次 only says when in each half-year. */
    private static boolean isAsOften(FrequencyRequirement requirement, List<FrequencyRequirement> deadlines) {
        boolean areOfYear = deadlines.stream()
                .allMatch(deadline -> deadline instanceof CountPerPeriod one && one.getUnit() == PeriodUnit.YEAR);
        return areOfYear
                && requirement instanceof CountPerPeriod count
                && count.getEvery().isEmpty()
                && switch (count.getUnit()) {
                    case HALF_YEAR -> deadlines.size() == 2;
                    case QUARTER -> deadlines.size() == 4;
                    case MONTH -> deadlines.size() == 12;
                    default -> false;
                };
    }

    /** 90日内 says nothing beside 自立案之日起90日内. */
    private static boolean isSaid(FrequencyRequirement requirement, List<FrequencyRequirement> duty) {
        return requirement instanceof DeadlineAfterEvent deadline
                && deadline.getEventTypes().isEmpty()
                && duty.stream()
                        .anyMatch(other -> other instanceof DeadlineAfterEvent said
                                && said.getWithin().equals(deadline.getWithin())
                                && said.getPromptness().equals(deadline.getPromptness()));
    }

    /** Tells whether a requirement counts nothing by itself: 每月25日前. */
    private static boolean isTimeOnly(CountPerPeriod due) {
        return due.getBound().filter(Bound.IMPLIED::equals).isPresent();
    }

    private static boolean addTo(List<FrequencyRequirement> duty, CountPerPeriod due) {
        for (int i = 0; i < duty.size(); i++) {
            if (duty.get(i) instanceof CountPerPeriod count && isOfSamePeriod(count, due)) {
                duty.set(i, due(count, due));
                return true;
            }
        }
        boolean plain = due.getDue().isEmpty() && due.getDuring().isEmpty();
        return plain && duty.stream().anyMatch(requirement -> isNeededMoreOften(requirement, due));
    }

    /** 12月底前 says nothing beside 每半年一次 or 每年不少于40学时. */
    private static boolean isNeededMoreOften(FrequencyRequirement requirement, CountPerPeriod due) {
        if (requirement instanceof DurationPerPeriod duration) {
            return duration.getUnit() == due.getUnit();
        }
        return requirement instanceof CountPerPeriod count
                && count.getMin().isPresent()
                && due.getUnit() == PeriodUnit.YEAR
                && count.getUnit() != PeriodUnit.HOST_PERIOD
                && count.getEvery().isEmpty();
    }

    private static boolean isOfSamePeriod(CountPerPeriod count, CountPerPeriod due) {
        return count.getUnit() == due.getUnit()
                && count.getEvery().orElse(1).equals(due.getEvery().orElse(1))
                && count.getScheme().equals(due.getScheme());
    }

    private static CountPerPeriod due(CountPerPeriod count, CountPerPeriod due) {
        return count.toBuilder()
                .due(count.getDue().or(due::getDue))
                .during(count.getDuring().or(due::getDuring))
                .build();
    }
}
