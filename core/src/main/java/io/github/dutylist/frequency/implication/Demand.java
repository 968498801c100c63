package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/**
 * What a requirement demands of one of its periods or windows.
 *
 * @param requirement the requirement
 * @param days the period or window
 * @param number the number that is demanded
 * @param least whether it is the least number, not the greatest
 */
public record Demand(FrequencyRequirement requirement, DateRange days, long number, boolean least) {

    /**
     * Says in words what is demanded: 2026-01-01 至 2026-06-30 至多 1 次.
     *
     * @param locale Chinese for Chinese locales, English for all others
     */
    public String words(Locale locale) {
        return Labels.choose(
                locale,
                DayWords.chinese(days) + (least ? "至少 " : "至多 ") + number + " 次",
                "at " + (least ? "least " : "most ") + number + ' ' + DayWords.english(days));
    }
}
