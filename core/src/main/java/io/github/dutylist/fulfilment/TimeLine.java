package io.github.dutylist.fulfilment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where things stand in time: the zone of the list, what the records cover, and the day as of whose start all is seen.
 *
 * @param zone the time zone in which a moment has its day
 * @param asOf the day as of whose start all is seen
 * @param coverage the days of which the records are complete
 * @param evaluated the days that are asked about
 */
record TimeLine(ZoneId zone, LocalDate asOf, Span coverage, Span evaluated) {

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    /** Returns the time zone of a name; that of the format where the name is none, which validation reports. */
    static ZoneId zone(Optional<String> name) {
        try {
            return name.map(ZoneId::of).orElse(DEFAULT_ZONE);
        } catch (DateTimeException notAZone) {
            return DEFAULT_ZONE;
        }
    }

    /** Returns the day of a moment where there is one, else the day as it is stated. */
    LocalDate day(Optional<OffsetDateTime> moment, LocalDate stated) {
        return moment.flatMap(this::day).orElse(stated);
    }

    private Optional<LocalDate> day(OffsetDateTime moment) {
        try {
            return Optional.of(moment.atZoneSameInstant(zone).toLocalDate());
        } catch (DateTimeException outOfTime) {
            return Optional.empty();
        }
    }

    /** Returns a moment with the offset that the zone has then. */
    OffsetDateTime inZone(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone).toOffsetDateTime();
    }

    /** Tells whether a day has come to its end. */
    boolean isOver(LocalDate day) {
        return day.isBefore(asOf);
    }

    /** Returns the start of the day as of which all is seen. */
    OffsetDateTime seenAt() {
        return asOf.atStartOfDay(zone).toOffsetDateTime();
    }
}
