/**
 * Schedules as iCalendar (RFC 5545): {@link io.github.dutylist.io.calendar.CalendarWriter} makes to-dos that a calendar program
 * imports, and updates when they are exported again.
 */
@NullMarked
package io.github.dutylist.io.calendar;

import org.jspecify.annotations.NullMarked;
