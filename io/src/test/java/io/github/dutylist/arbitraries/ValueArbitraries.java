package io.github.dutylist.arbitraries;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random numbers, dates, codes, amounts and date ranges. */
public final class ValueArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final int COMMON_YEAR = 2025;

    private ValueArbitraries() {}

    /** Returns whole numbers of at least 1, most of them small. */
    public static Arbitrary<Integer> positives() {
        return Choice.mostly(
                9, Arbitraries.integers().between(1, 20), Arbitraries.integers().greaterOrEqual(1));
    }

    /** Returns dates, most of them in our time. */
    public static Arbitrary<LocalDate> dates() {
        return Choice.mostly(9, days(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31)), days(FIRST_DAY, LAST_DAY));
    }

    /** Returns moments with offsets of whole minutes, to the second and to fractions of it. */
    public static Arbitrary<OffsetDateTime> moments() {
        Arbitrary<Integer> nanos =
                Choice.mostly(3, Arbitraries.just(0), Arbitraries.of(500_000_000, 120_000_000, 1_000, 999_999_999));
        Arbitrary<ZoneOffset> offsets = Choice.mostly(
                5,
                Arbitraries.of(ZoneOffset.ofHours(8), ZoneOffset.UTC),
                Arbitraries.integers()
                        .between(-18 * 60, 18 * 60)
                        .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60)));
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 24 * 60 * 60 - 1), nanos, offsets)
                .as((date, second, nano, offset) ->
                        OffsetDateTime.of(date, LocalTime.ofSecondOfDay(second).withNano(nano), offset));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Returns days of the year, never 29 February. */
    public static Arbitrary<MonthDay> daysOfYear() {
        return Arbitraries.integers().between(1, 365).map(day -> MonthDay.from(LocalDate.ofYearDay(COMMON_YEAR, day)));
    }

    /**
     * Returns codes of a list: those that the format names and, where it is open, a host's own.
     *
     * @param <C> the type of the codes
     * @param codes the list
     */
    public static <C extends Code> Arbitrary<C> codes(CodeList<C> codes) {
        Arbitrary<C> known = Arbitraries.of(codes.known());
        if (!codes.isOpen()) {
            return known;
        }
        Arbitrary<C> own = Arbitraries.of("x-a", "x-drill-by-night", "x-2026-1").map(codes::of);
        return Choice.mostly(5, known, own);
    }

    /**
     * Returns sets of codes, each code at most once.
     *
     * @param <C> the type of the codes
     * @param codes the list
     */
    public static <C extends Code> Arbitrary<List<C>> codeSets(CodeList<C> codes) {
        return codes(codes).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    }

    /** Returns amounts of every unit. */
    public static Arbitrary<Amount> amounts() {
        return amounts(Arbitraries.of(AmountUnit.values()));
    }

    static Arbitrary<Amount> amounts(Arbitrary<AmountUnit> units) {
        return Members.of(Amount::builder)
                .always(positives(), Amount.Builder::value)
                .always(units, Amount.Builder::unit)
                .with(Amount.Builder::extensions, Amount.Builder::build);
    }

    /** Returns date ranges whose end does not come before their start. */
    public static Arbitrary<DateRange> dateRanges() {
        Arbitrary<DateRange> closed = Combinators.combine(dates(), dates(), ExtensionArbitraries.extensions())
                .as((one, other, extensions) -> DateRange.builder()
                        .start(one.isBefore(other) ? one : other)
                        .end(one.isBefore(other) ? other : one)
                        .extensions(extensions)
                        .build());
        return Choice.among(dates().map(DateRange::of), closed);
    }
}
