package io.github.dutylist.io.calendar;

import io.github.dutylist.fulfilment.Schedule;
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes schedules as iCalendar (RFC 5545): a to-do ({@code VTODO}) with its due date for everything that is due.
 *
 * <p>The identifier of a to-do is that of the entry of the schedule, the same in every export.
 * So a calendar program that imports a later export updates what it has: a due date that moved, a duty that is done by now.
 * {@code SEQUENCE} and {@code DTSTAMP} grow with the moment that is given, from second to second: of two exports the later one
 * counts, as RFC 5546 has it.
 *
 * <p>What is done is {@code COMPLETED}, what can no longer be done {@code CANCELLED}, and of what is begun the state is
 * {@code IN-PROCESS}.
 * The dates of an at-least requirement are the ends of its periods: reminders, not prescriptions.
 * A writer is immutable and may be shared; it reads no clock.
 */
public final class CalendarWriter {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Instant FIRST_SEQUENCE = Instant.parse("2020-01-01T00:00:00Z");

    private final Locale locale;

    private CalendarWriter(Locale locale) {
        this.locale = locale;
    }

    /** Returns a writer whose labels are Chinese; the texts are those of the list. */
    public static CalendarWriter create() {
        return new CalendarWriter(Locale.CHINESE);
    }

    /**
     * Returns a writer like this one with labels in another language.
     *
     * @param language the reader's locale: Chinese gives Chinese labels, every other language English ones
     */
    public CalendarWriter withLocale(Locale language) {
        return new CalendarWriter(language);
    }

    /**
     * Returns a schedule as an iCalendar stream.
     *
     * @param list the list that it was made of
     * @param schedule the schedule
     * @param stamp the moment of the export ({@code DTSTAMP}), a second or more after that of any export before
     * @throws IllegalArgumentException when the schedule is of another list or of another version of it
     */
    public String toString(ResponsibilityList list, Schedule schedule, Instant stamp) {
        if (!schedule.list().getId().equals(list.getId()) || schedule.list().getVersion() != list.getVersion()) {
            throw new IllegalArgumentException("the schedule is of the list "
                    + schedule.list().getId() + ", version " + schedule.list().getVersion() + ", and not of "
                    + list.getId() + ", version " + list.getVersion());
        }
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .addText("PRODID", "-//Dutylist//Dutylist//ZH")
                .add("CALSCALE", "GREGORIAN")
                .addText("NAME", list.getTitle())
                .addText("X-WR-CALNAME", list.getTitle());
        ToDo toDo = new ToDo(list, locale, utc(stamp), sequence(stamp));
        schedule.entries().forEach(entry -> toDo.write(entry, lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    /**
     * Returns a schedule as an iCalendar stream in UTF-8.
     *
     * @param list the list that it was made of
     * @param schedule the schedule
     * @param stamp the moment of the export, a second or more after that of any export before
     * @throws IllegalArgumentException as {@link #toString(ResponsibilityList, Schedule, Instant)} does
     */
    public byte[] toBytes(ResponsibilityList list, Schedule schedule, Instant stamp) {
        return toString(list, schedule, stamp).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a schedule as an iCalendar stream in UTF-8.
     *
     * @param list the list that it was made of
     * @param schedule the schedule
     * @param stamp the moment of the export, a second or more after that of any export before
     * @param out where to write; it is flushed and not closed
     * @throws IOException when it cannot be written to
     * @throws IllegalArgumentException as {@link #toString(ResponsibilityList, Schedule, Instant)} does
     */
    public void write(ResponsibilityList list, Schedule schedule, Instant stamp, OutputStream out) throws IOException {
        out.write(toBytes(list, schedule, stamp));
        out.flush();
    }

    /**
     * Writes a schedule to a file, which is replaced if it exists; such files end in {@code .ics}.
     *
     * @param list the list that it was made of
     * @param schedule the schedule
     * @param stamp the moment of the export, a second or more after that of any export before
     * @param file the file
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException as {@link #toString(ResponsibilityList, Schedule, Instant)} does
     */
    public void write(ResponsibilityList list, Schedule schedule, Instant stamp, Path file) throws IOException {
        Files.write(file, toBytes(list, schedule, stamp));
    }

    static String utc(Instant moment) {
        return UTC.format(moment);
    }

    /** Returns the seconds since 2020, which fit into the standard's integers until 2088; from then on the stamp alone decides. */
    private static int sequence(Instant stamp) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, stamp.getEpochSecond() - FIRST_SEQUENCE.getEpochSecond()));
    }
}
