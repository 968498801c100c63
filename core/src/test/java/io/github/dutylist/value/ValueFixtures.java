package io.github.dutylist.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Two full, sound and disjoint objects of every type of this package. */
public final class ValueFixtures {

    /** What an office keeps beside the format, as a text. */
    public static final Extensions FILED = Extensions.of("x-filed", "档案柜甲");

    /** What an office keeps beside the format, as numbers and a list; one member is unknown. */
    public static final Extensions COUNTED =
            Extensions.of(Map.of("remark", "沿用旧表", "x-counted", List.of(new BigDecimal("1.50"), Map.of("done", true))));

    /** One day. */
    public static final Amount DAY =
            Amount.of(1, AmountUnit.DAY).toBuilder().extensions(FILED).build();

    /** Twenty-four hours. */
    public static final Amount HOURS =
            Amount.of(24, AmountUnit.HOUR).toBuilder().extensions(COUNTED).build();

    /** The year 2026. */
    public static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).toBuilder()
            .extensions(FILED)
            .build();

    /** From the middle of 2027 for three years. */
    public static final DateRange TERM = DateRange.of(LocalDate.of(2027, 7, 1), LocalDate.of(2030, 6, 30)).toBuilder()
            .extensions(COUNTED)
            .build();

    private ValueFixtures() {}

    /** Returns the two objects of every type. */
    public static List<FixturePair<?>> all() {
        return List.of(new FixturePair<>(DAY, HOURS), new FixturePair<>(YEAR, TERM));
    }
}
