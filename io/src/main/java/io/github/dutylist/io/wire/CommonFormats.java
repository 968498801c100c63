package io.github.dutylist.io.wire;

import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;

/** The formats of the objects that many others hold. */
final class CommonFormats {

    static final ObjectFormat<Amount, Amount.Builder> AMOUNT = ObjectFormat.of(
                    Amount.class, Amount::builder, Amount.Builder::build, Amount.Builder::extensions)
            .one("value", ScalarFormats.POSITIVE, Amount::getValue, Amount.Builder::value)
            .one("unit", new CodeFormat<>(AmountUnit.CODES), Amount::getUnit, Amount.Builder::unit);

    static final ObjectFormat<DateRange, DateRange.Builder> DATE_RANGE = ObjectFormat.of(
                    DateRange.class, DateRange::builder, DateRange.Builder::build, DateRange.Builder::extensions)
            .one("start", ScalarFormats.DATE, DateRange::getStart, DateRange.Builder::start)
            .maybe("end", ScalarFormats.DATE, DateRange::getEnd, DateRange.Builder::end);

    static final ObjectFormat<Season, Season.Builder> SEASON = ObjectFormat.of(
                    Season.class, Season::builder, Season.Builder::build, Season.Builder::extensions)
            .one("start", ScalarFormats.MONTH_DAY, Season::getStart, Season.Builder::start)
            .one("end", ScalarFormats.MONTH_DAY, Season::getEnd, Season.Builder::end);

    private CommonFormats() {}
}
