package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrequencyWordingTest {

    private static final CountPerPeriod YEARLY = CountPerPeriod.atLeast(2, PeriodUnit.YEAR);

    @ParameterizedTest
    @MethodSource("phrases")
    void saysARequirementInBothLanguages(FrequencyRequirement requirement, String chinese, String english) {
        assertThat(FrequencyWording.phrase(requirement, Locale.CHINA)).isEqualTo(chinese);
        assertThat(FrequencyWording.phrase(requirement, Locale.UK)).isEqualTo(english);
    }

    static Stream<Arguments> phrases() {
        return Stream.of(
                Arguments.of(YEARLY, "每年至少2次", "at least twice in each year"),
                Arguments.of(CountPerPeriod.bare(1, PeriodUnit.HALF_YEAR), "每半年1次", "once in each half-year"),
                Arguments.of(CountPerPeriod.implied(PeriodUnit.QUARTER), "每季度", "in each quarter"),
                Arguments.of(CountPerPeriod.exactly(3, PeriodUnit.WEEK), "每周恰好3次", "exactly 3 times in each week"),
                Arguments.of(
                        CountPerPeriod.between(1, 2, PeriodUnit.MONTH).toBuilder()
                                .every(2)
                                .per(Per.PERSON)
                                .build(),
                        "每人每2个月1至2次",
                        "1 to 2 times in every 2 months, for each person"),
                Arguments.of(
                        CountPerPeriod.atMost(4, PeriodUnit.MONTH).toBuilder()
                                .during(Season.of(MonthDay.of(11, 1), MonthDay.of(3, 31)))
                                .build(),
                        "每年11月至次年3月每月不超过4次",
                        "at most 4 times in each month from 1 November to 31 March"),
                Arguments.of(
                        YEARLY.toBuilder()
                                .during(Season.of(MonthDay.of(1, 1), MonthDay.of(11, 30)))
                                .build(),
                        "每年11月底前至少2次",
                        "at least twice by 30 November of each year"),
                Arguments.of(
                        CountPerPeriod.implied(PeriodUnit.YEAR).toBuilder()
                                .during(Season.of(MonthDay.of(1, 1), MonthDay.of(3, 15)))
                                .build(),
                        "每年3月15日前",
                        "by 15 March of each year"),
                Arguments.of(
                        CountPerPeriod.implied(PeriodUnit.YEAR).toBuilder()
                                .during(Season.of(MonthDay.of(6, 1), MonthDay.of(6, 30)))
                                .build(),
                        "每年6月",
                        "from 1 June to 30 June of each year"),
                Arguments.of(
                        CountPerPeriod.atLeast(1, PeriodUnit.WEEK).toBuilder()
                                .during(Season.of(MonthDay.of(5, 15), MonthDay.of(9, 30)))
                                .build(),
                        "每年5月15日至9月30日每周至少1次",
                        "at least once in each week from 15 May to 30 September"),
                Arguments.of(
                        DeadlineAfterEvent.within(Amount.of(15, AmountUnit.DAY)),
                        "15日内",
                        "within 15 days of the event"),
                Arguments.of(
                        CountPerPeriod.implied(PeriodUnit.QUARTER).toBuilder()
                                .due(Amount.of(10, AmountUnit.WORKING_DAY))
                                .build(),
                        "每季度结束后10个工作日内",
                        "in each quarter, within 10 working days of its end"),
                Arguments.of(
                        YEARLY.toBuilder()
                                .every(2)
                                .anchor(LocalDate.of(2026, 1, 1))
                                .build(),
                        "自2026年1月1日起每2年至少2次",
                        "at least twice in every 2 years counted from 2026-01-01"),
                Arguments.of(
                        YEARLY.toBuilder()
                                .unit(PeriodUnit.HOST_PERIOD)
                                .scheme(FrequencyPhrases.TERM_OF_OFFICE)
                                .build(),
                        "每届任期至少2次",
                        "at least twice in each term of office"),
                Arguments.of(
                        YEARLY.toBuilder()
                                .unit(PeriodUnit.HOST_PERIOD)
                                .scheme("https://example.org/laps")
                                .bound(Bound.BARE)
                                .build(),
                        "每个自定周期2次",
                        "twice in each host period"),
                Arguments.of(
                        DurationPerPeriod.of(Amount.of(12, AmountUnit.DAY), PeriodUnit.YEAR).toBuilder()
                                .per(Per.UNIT)
                                .build(),
                        "每个单位每年累计不少于12天",
                        "at least 12 days in all in each year, for each unit"),
                Arguments.of(
                        CountPerWindow.atLeast(1, Amount.of(6, AmountUnit.MONTH)),
                        "任意连续6个月内至少1次",
                        "at least once in any 6 months"),
                Arguments.of(
                        DeadlineAfterEvent.within(Amount.of(30, AmountUnit.MINUTE)),
                        "30分钟内",
                        "within 30 minutes of the event"),
                Arguments.of(
                        DeadlineAfterEvent.of(Promptness.IMMEDIATE).toBuilder()
                                .countedFrom(CountedFrom.AWARENESS)
                                .build(),
                        "知悉后立即",
                        "immediately after learning of the event"),
                Arguments.of(
                        DeadlineAfterEvent.of(Promptness.PROMPT).toBuilder()
                                .within(Amount.of(1, AmountUnit.YEAR))
                                .build(),
                        "自发生之日起1年内及时",
                        "promptly and within 1 year of the event"),
                Arguments.of(DeadlineAfterEvent.builder().build(), "结束后", "after the event"),
                Arguments.of(OnEvent.builder().min(2).build(), "遇有有关情形至少2次", "at least twice on each event"),
                Arguments.of(
                        ByDate.of(LocalDate.of(2026, 6, 30)).toBuilder()
                                .notBefore(LocalDate.of(2026, 3, 1))
                                .build(),
                        "自2026年3月1日起至2026年6月30日前",
                        "not before 2026-03-01 and by 2026-06-30"),
                Arguments.of(Continuous.of(), "始终", "at all times"),
                Arguments.of(Unquantified.of(Term.AS_NEEDED), "适时", "as needed"));
    }
}
