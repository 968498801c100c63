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
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** Says requirements in Chinese, in words that the recogniser reads. */
final class ChineseWording implements FrequencyRequirement.Cases<String> {

    private static final Map<String, String> SCHEMES = Map.of(
            FrequencyPhrases.SCHOOL_TERM, "学期",
            FrequencyPhrases.SCHOOL_YEAR, "学年",
            FrequencyPhrases.TERM_OF_OFFICE, "届任期",
            FrequencyPhrases.WORKING_DAY, "工作日",
            FrequencyPhrases.SHIFT, "班");

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    @Override
    public String countPerPeriod(CountPerPeriod count) {
        StringBuilder words = new StringBuilder();
        count.getAnchor()
                .ifPresent(anchor -> words.append("自").append(day(anchor)).append("起"));
        words.append(per(count.getPer()));
        boolean isYear = count.getUnit() == PeriodUnit.YEAR && count.getEvery().orElse(1) == 1;
        count.getDuring().ifPresent(season -> words.append("每年").append(isYear ? time(season) : season(season)));
        if (count.getDuring().isEmpty() || !isYear) {
            words.append(period(count.getUnit(), count.getEvery().orElse(1), count.getScheme()));
        }
        count.getDue().ifPresent(due -> words.append("结束后").append(limit(due)));
        return words.append(number(count)).toString();
    }

    @Override
    public String durationPerPeriod(DurationPerPeriod duration) {
        return per(duration.getPer())
                + period(duration.getUnit(), duration.getEvery().orElse(1), Optional.empty())
                + "累计不少于" + amount(duration.getMin());
    }

    @Override
    public String countPerWindow(CountPerWindow count) {
        return per(count.getPer()) + "任意连续" + limit(count.getWindow()) + number(count.getMin(), count.getMax());
    }

    @Override
    public String deadlineAfterEvent(DeadlineAfterEvent deadline) {
        boolean isAware = deadline.getCountedFrom().orElse(CountedFrom.OCCURRENCE) == CountedFrom.AWARENESS;
        String word = deadline.getPromptness().map(ChineseWording::promptness).orElse("");
        if (deadline.getWithin().isEmpty()) {
            String event = isAware ? "知悉后" : "";
            return word.isEmpty() && !isAware ? "结束后" : event + word;
        }
        Amount within = deadline.getWithin().get();
        String limit = limit(within) + word;
        if (within.getUnit() == AmountUnit.YEAR) {
            return (isAware ? "自知悉之日起" : "自发生之日起") + limit;
        }
        return (isAware ? "知悉后" : "") + limit;
    }

    @Override
    public String onEvent(OnEvent requirement) {
        return "遇有有关情形" + requirement.getMin().map(min -> "至少" + min + "次").orElse("");
    }

    @Override
    public String byDate(ByDate requirement) {
        return requirement.getNotBefore().map(first -> "自" + day(first) + "起至").orElse("") + day(requirement.getDate())
                + "前";
    }

    @Override
    public String continuous(Continuous requirement) {
        return "始终";
    }

    @Override
    public String unquantified(Unquantified requirement) {
        return switch (requirement.getTerm()) {
            case PERIODIC -> "定期";
            case IRREGULAR -> "不定期";
            case FREQUENT -> "经常";
            case ROUTINE -> "日常";
            case AS_NEEDED -> "适时";
            case CONCURRENT -> "同部署、同检查";
        };
    }

    private static String number(CountPerPeriod count) {
        int min = count.getMin().orElse(1);
        return switch (count.getBound().orElse(Bound.AT_LEAST)) {
            case BARE -> min + "次";
            case IMPLIED -> min == 1 ? "" : min + "次";
            case AT_LEAST, AT_MOST, EXACTLY, RANGE -> number(count.getMin(), count.getMax());
        };
    }

    private static String number(Optional<Integer> min, Optional<Integer> max) {
        if (max.isEmpty()) {
            return min.map(least -> "至少" + least + "次").orElse("");
        }
        if (min.isEmpty()) {
            return "不超过" + max.get() + "次";
        }
        return min.equals(max) ? "恰好" + min.get() + "次" : min.get() + "至" + max.get() + "次";
    }

    private static String per(Optional<Per> per) {
        return per.map(whom -> switch (whom) {
                    case BEARER -> "各责任主体";
                    case UNIT -> "每个单位";
                    case PERSON -> "每人";
                })
                .orElse("");
    }

    private static String period(PeriodUnit unit, int every, Optional<String> scheme) {
        String name = switch (unit) {
            case YEAR -> "年";
            case HALF_YEAR -> "半年";
            case QUARTER -> "季度";
            case MONTH -> "月";
            case TEN_DAYS -> "旬";
            case WEEK -> "周";
            case DAY -> "日";
            case HOST_PERIOD -> SCHEMES.getOrDefault(scheme.orElse(""), "个自定周期");
        };
        if (every == 1) {
            return "每" + name;
        }
        boolean isCounted = unit != PeriodUnit.YEAR && unit != PeriodUnit.DAY && unit != PeriodUnit.WEEK;
        return "每" + every + (isCounted ? "个" : "") + name;
    }

    /** Returns the time of a year in which something is done so often: 11月底前, 6月, 3月至10月. */
    private static String time(Season season) {
        MonthDay end = season.getEnd();
        if (!season.getStart().equals(NEW_YEAR) || end.equals(NEW_YEARS_EVE)) {
            return season(season);
        }
        boolean isOneMonth = season.getStart().getMonth() == end.getMonth();
        return isEndOfMonth(end) ? end.getMonthValue() + (isOneMonth ? "月" : "月底前") : day(end) + "前";
    }

    private static String season(Season season) {
        MonthDay start = season.getStart();
        MonthDay end = season.getEnd();
        String next = end.isBefore(start) ? "至次年" : "至";
        if (start.getDayOfMonth() != 1 || !isEndOfMonth(end)) {
            return start.equals(end) ? day(start) : day(start) + next + day(end);
        }
        String month = start.getMonthValue() + "月";
        return start.getMonth() == end.getMonth() ? month : month + next + end.getMonthValue() + "月";
    }

    private static boolean isEndOfMonth(MonthDay day) {
        return CalendarDays.of(day.getMonthValue(), 31).equals(day);
    }

    /** Officials count the days of a limit as 日, those of work as 天. */
    private static String limit(Amount amount) {
        return (amount.getUnit() == AmountUnit.DAY ? amount.getValue() + "日" : amount(amount)) + "内";
    }

    private static String promptness(Promptness promptness) {
        return promptness == Promptness.IMMEDIATE ? "立即" : "及时";
    }

    private static String amount(Amount amount) {
        String unit = switch (amount.getUnit()) {
            case MINUTE -> "分钟";
            case HOUR -> "小时";
            case CLASS_HOUR -> "学时";
            case DAY -> "天";
            case WORKING_DAY -> "个工作日";
            case WEEK -> "周";
            case MONTH -> "个月";
            case YEAR -> "年";
        };
        return amount.getValue() + unit;
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + day(MonthDay.from(date));
    }

    private static String day(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
