package io.github.dutylist.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.fulfilment.FulfilmentReason;
import io.github.dutylist.fulfilment.FulfilmentStatus;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.Schedule;
import io.github.dutylist.fulfilment.ScheduleEntry;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules as iCalendar, read back by another program's strict parser. */
class CalendarWriterTest {

    private static final ResponsibilityList LIST = list();

    private static final Instant STAMP = Instant.parse("2026-10-01T01:30:00Z");

    private static final PeriodFulfilment SECOND_HALF = PeriodFulfilment.builder()
            .key("2026-S2")
            .period(DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)))
            .due(LocalDate.of(2026, 12, 31))
            .required(1)
            .observed(0)
            .missing(1)
            .status(FulfilmentStatus.NOT_YET_DUE)
            .provisional(true)
            .build();

    private static ResponsibilityList list() {
        try {
            Path file = Path.of("..", "examples", "samples", "fire-safety.json");
            return DutylistReader.create().read(file).list().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScheduleEntry entry(String clause, String occasion, PeriodFulfilment period) {
        return new ScheduleEntry(
                LIST.getId() + "/" + clause + "/frequencies/0/group-leadership/" + occasion,
                clause,
                Optional.of("group-leadership"),
                Optional.empty(),
                CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR),
                period);
    }

    private static Schedule schedule(ScheduleEntry... entries) {
        return new Schedule(
                ListReference.of(LIST.getId(), LIST.getVersion()),
                DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                LocalDate.of(2026, 10, 1),
                List.of(entries),
                List.of());
    }

    private static Component only(ScheduleEntry entry) {
        List<Component> toDos = ReadCalendar.toDos(CalendarWriter.create().toString(LIST, schedule(entry), STAMP));
        assertThat(toDos).hasSize(1);
        return toDos.get(0);
    }

    @Test
    void everythingThatIsDueIsAToDo() {
        Component toDo = only(entry("gl-2", "2026-S2", SECOND_HALF));

        assertThat(ReadCalendar.value(toDo, "UID"))
                .isEqualTo("lanjiang-port.fire-safety/gl-2/frequencies/0/group-leadership/2026-S2");
        assertThat(ReadCalendar.value(toDo, "DTSTAMP")).isEqualTo("20261001T013000Z");
        assertThat(ReadCalendar.value(toDo, "DTSTART")).isEqualTo("20260701");
        assertThat(ReadCalendar.value(toDo, "DUE")).isEqualTo("20261231");
        assertThat(ReadCalendar.value(toDo, "STATUS")).isEqualTo("NEEDS-ACTION");
        assertThat(ReadCalendar.value(toDo, "SUMMARY")).isEqualTo("集团公司领导班子：每半年至少召开一次消防安全委员会全体会议，研究重大火灾隐患整改和消防投入事项。");
        assertThat(ReadCalendar.value(toDo, "DESCRIPTION").lines())
                .contains("状态：未到期", "周期：2026-S2", "要求：1次", "已完成：0次", "尚欠：1次");
    }

    @Test
    void labelsAreInTheLanguageOfTheReader() {
        String calendar = CalendarWriter.create()
                .withLocale(Locale.ENGLISH)
                .toString(LIST, schedule(entry("gl-2", "2026-S2", SECOND_HALF)), STAMP);

        assertThat(ReadCalendar.value(ReadCalendar.toDos(calendar).get(0), "DESCRIPTION")
                        .lines())
                .contains("Status: not yet due", "Still owed: 1 time(s)");
    }

    @Test
    void deadlineInHoursIsAMomentInUtc() {
        Component toDo = only(entry(
                "tm-2",
                "e-01",
                PeriodFulfilment.builder()
                        .event("e-01")
                        .due(LocalDate.of(2026, 5, 6))
                        .dueAt(OffsetDateTime.parse("2026-05-06T15:25:30+08:00"))
                        .observed(0)
                        .status(FulfilmentStatus.OVERDUE)
                        .provisional(true)
                        .build()));

        assertThat(ReadCalendar.value(toDo, "DUE")).isEqualTo("20260506T072530Z");
        assertThat(toDo.getProperty("DTSTART")).isEmpty();
        assertThat(ReadCalendar.value(toDo, "PRIORITY")).isEqualTo("1");
    }

    @Test
    void periodOfOneDayHasNoStartOfItsOwn() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        Component toDo = only(entry(
                "tm-1.1",
                "2026-D278",
                SECOND_HALF.toBuilder().period(DateRange.of(day, day)).due(day).build()));

        assertThat(toDo.getProperty("DTSTART")).isEmpty();
        assertThat(ReadCalendar.value(toDo, "DUE")).isEqualTo("20261005");
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, 1, COMPLETED",
        "EXCEEDED, 3, COMPLETED",
        "SHORTFALL, 0, CANCELLED",
        "NOT_APPLICABLE, 0, CANCELLED",
        "OVERDUE, 0, NEEDS-ACTION",
        "NOT_YET_DUE, 1, IN-PROCESS",
        "NOT_EVALUABLE, 0, NEEDS-ACTION"
    })
    void stateFollowsFromTheStatus(FulfilmentStatus status, int observed, String expected) {
        PeriodFulfilment period = SECOND_HALF.toBuilder()
                .status(status)
                .observed(observed)
                .reason(FulfilmentReason.RECORD_COVERAGE)
                .unit(AmountUnit.CLASS_HOUR)
                .build();

        assertThat(ReadCalendar.value(only(entry("gl-2", "2026-S2", period)), "STATUS"))
                .isEqualTo(expected);
    }

    @Test
    void whatWasDoneLateIsCompletedAndNotCancelled() {
        PeriodFulfilment late = SECOND_HALF.toBuilder()
                .status(FulfilmentStatus.SHORTFALL)
                .lateBy(Amount.of(3, AmountUnit.DAY))
                .build();
        Component toDo = only(entry("gl-2", "2026-S2", late));

        assertThat(ReadCalendar.value(toDo, "STATUS")).isEqualTo("COMPLETED");
        assertThat(ReadCalendar.value(toDo, "PERCENT-COMPLETE")).isEqualTo("100");
    }

    @Test
    void laterExportUpdatesWhatAnEarlierOneMade() {
        Schedule before = schedule(entry("gl-2", "2026-S2", SECOND_HALF), entry("fm-3", "next", SECOND_HALF));
        PeriodFulfilment done = SECOND_HALF.toBuilder()
                .observed(1)
                .status(FulfilmentStatus.SATISFIED)
                .build();
        PeriodFulfilment moved =
                SECOND_HALF.toBuilder().due(LocalDate.of(2027, 3, 31)).build();
        Schedule after = schedule(entry("gl-2", "2026-S2", done), entry("fm-3", "next", moved));

        List<Component> first = ReadCalendar.toDos(CalendarWriter.create().toString(LIST, before, STAMP));
        List<Component> second =
                ReadCalendar.toDos(CalendarWriter.create().toString(LIST, after, STAMP.plusSeconds(1)));

        for (int i = 0; i < 2; i++) {
            assertThat(ReadCalendar.value(second.get(i), "UID")).isEqualTo(ReadCalendar.value(first.get(i), "UID"));
            assertThat(Integer.parseInt(ReadCalendar.value(second.get(i), "SEQUENCE")))
                    .isGreaterThan(Integer.parseInt(ReadCalendar.value(first.get(i), "SEQUENCE")));
        }
        assertThat(ReadCalendar.value(second.get(0), "STATUS")).isEqualTo("COMPLETED");
        assertThat(ReadCalendar.value(second.get(1), "DUE")).isEqualTo("20270331");
    }

    @Test
    void emptyScheduleIsACalendarWithoutToDos() {
        String calendar = CalendarWriter.create().toString(LIST, schedule(), STAMP);

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whateverIsWrittenToIsTheSame(@TempDir Path directory) throws IOException {
        Schedule schedule = schedule(entry("gl-2", "2026-S2", SECOND_HALF));
        CalendarWriter writer = CalendarWriter.create();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(LIST, schedule, STAMP, out);
        writer.write(LIST, schedule, STAMP, directory.resolve("duties.ics"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(writer.toString(LIST, schedule, STAMP));
        assertThat(Files.readAllBytes(directory.resolve("duties.ics"))).isEqualTo(out.toByteArray());
    }

    @Test
    void scheduleOfAnotherVersionIsMisuse() {
        ResponsibilityList next =
                LIST.toBuilder().version(LIST.getVersion() + 1).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarWriter.create().toString(next, schedule(), STAMP))
                .withMessageContaining("version 2");
    }

    @Test
    void longestLineIsFoldedAndNoCharacterIsSplit() {
        String calendar =
                CalendarWriter.create().toString(LIST, schedule(entry("gl-2", "2026-S2", SECOND_HALF)), STAMP);

        List<String> lines = new ArrayList<>(List.of(calendar.split("\r\n", -1)));
        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\ufffd");
        });
    }
}
