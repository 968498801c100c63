/**
 * Calendar periods as days: which period a day lies in, which periods a range meets, and what each is called.
 *
 * <p>Start at {@link io.github.dutylist.frequency.period.PeriodCalendar}, which gives the
 * {@link io.github.dutylist.frequency.period.PeriodSeries} of a unit or of a requirement;
 * a series gives {@link io.github.dutylist.frequency.period.CalendarPeriod periods}.
 * What a host knows and a calendar does not comes in as {@link io.github.dutylist.frequency.period.PeriodScheme} and
 * {@link io.github.dutylist.frequency.period.WorkingDayCalendar}.
 *
 * <p>Everything is computed from the arguments: there is no clock, zone or locale here.
 * Days are those of the years 0001 to 9999; an answer that would need others is empty, never an exception.
 */
@NullMarked
package io.github.dutylist.frequency.period;

import org.jspecify.annotations.NullMarked;
