package io.github.dutylist.io.text.clause;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a notice or a plan is: in it 5月31日前 is one day, and in a standing document one of every year.
 *
 * @param start from when it is
 */
public record PlanTime(LocalDate start) {

    private static final String[] PLANS = {"通知", "方案", "计划", "行动", "安排", "要点", "通告"};
    private static final String[] STANDING = {
        "办法", "规定", "细则", "制度", "条例", "规则", "规程", "清单", "职责", "责任制", "守则", "机制", "标准", "意见", "规范"
    };
    private static final List<String> LAST_DAYS = List.of("日前", "号前", "底前", "末前", "月前", "旬前", "终前", "之前", "以前");
    private static final int YEAR_LENGTH = 4;

    /** Returns the time of a document with a title, issued on a day; empty when it is a standing one or nothing says its year. */
    public static Optional<PlanTime> of(Passage title, Optional<LocalDate> issuedOn) {
        if (!title.containsAny(PLANS) || title.containsAny(STANDING)) {
            return Optional.empty();
        }
        LocalDate named = yearIn(title);
        return Optional.ofNullable(named).or(() -> issuedOn).map(PlanTime::new);
    }

    /** Returns the first day of the one year that words name, or null. */
    private static @Nullable LocalDate yearIn(Passage words) {
        int mark = words.indexOf('年', YEAR_LENGTH);
        int year = 0;
        for (int i = mark - YEAR_LENGTH; mark >= 0 && i < mark; i++) {
            year = Folding.isDigit(words.charAt(i)) ? 10 * year + words.charAt(i) - '0' : 0;
        }
        boolean isOne = year > 1900 && year < 2200 && "-—~至".indexOf(words.at(mark - YEAR_LENGTH - 1)) < 0;
        return isOne ? LocalDate.of(year, 1, 1) : null;
    }

    /** Returns the one day that a requirement means which was read as the last of every year; any other requirement as it is. */
    FrequencyRequirement dated(FrequencyRequirement requirement) {
        if (!(requirement instanceof CountPerPeriod count) || !isLastDay(count)) {
            return requirement;
        }
        MonthDay day = count.getDuring().map(season -> season.getEnd()).orElse(MonthDay.of(12, 31));
        LocalDate date = day.atYear(start.getYear());
        LocalDate due = date.isBefore(start) ? day.atYear(start.getYear() + 1) : date;
        return ByDate.of(due).toBuilder().quote(count.getQuote()).build();
    }

    /** 11月15日前, 年底前 and 11月15日前排查一遍, but not 每年11月15日前. */
    private static boolean isLastDay(CountPerPeriod count) {
        String quote = count.getQuote().orElse("");
        boolean isOnce = count.getUnit() == PeriodUnit.YEAR
                && count.getEvery().isEmpty()
                && count.getDue().isEmpty()
                && count.getMin().filter(min -> min == 1).isPresent()
                && count.getBound()
                        .filter(bound -> bound == Bound.IMPLIED || bound == Bound.BARE)
                        .isPresent();
        return isOnce && quote.indexOf('每') < 0 && LAST_DAYS.stream().anyMatch(quote::contains);
    }
}
