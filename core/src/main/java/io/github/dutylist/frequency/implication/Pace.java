package io.github.dutylist.frequency.implication;

import io.github.dutylist.value.Labels;
import java.util.Locale;

/**
 * What requirements come to in the long run, where the least is more than the greatest.
 *
 * @param days in how many days, on average
 * @param least the least number in so many days
 * @param greatest the greatest number in so many days
 */
public record Pace(long days, long least, long greatest) {

    private static final long DAYS_OF_LEAP_CYCLE = 1_461;

    private static final long YEARS_OF_LEAP_CYCLE = 4;

    /** Returns the pace of two rates, each a number in so many cycles. */
    static Pace of(long cycleDays, Ratio least, Ratio greatest) {
        long divisor = Ratio.gcd(least.denominator(), greatest.denominator());
        long cycles = Math.multiplyExact(least.denominator() / divisor, greatest.denominator());
        long days = Math.multiplyExact(cycles, cycleDays);
        long low = Math.multiplyExact(least.numerator(), cycles / least.denominator());
        long high = Math.multiplyExact(greatest.numerator(), cycles / greatest.denominator());
        long common = Ratio.gcd(days, Ratio.gcd(low, high));
        return new Pace(days / common, low / common, high / common);
    }

    /**
     * Says it in words: 长期平均每 930 天至少 31 次，而至多 30 次.
     *
     * @param locale Chinese for Chinese locales, English for all others
     */
    public String words(Locale locale) {
        boolean years = days % DAYS_OF_LEAP_CYCLE == 0;
        long length = years ? days / DAYS_OF_LEAP_CYCLE * YEARS_OF_LEAP_CYCLE : days;
        return Labels.choose(
                locale,
                "长期平均每 " + length + (years ? " 年" : " 天") + "至少 " + least + " 次，而至多 " + greatest + " 次",
                "in the long run at least " + least + " in every " + length + (years ? " years" : " days")
                        + ", but at most " + greatest);
    }
}
