package io.github.dutylist.io.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/** Calendars as ical4j reads them, strictly. */
final class ReadCalendar {

    private ReadCalendar() {}

    /** Returns the to-dos of a calendar that is valid. */
    static List<Component> toDos(String calendar) {
        Calendar read = read(calendar);
        if (read.validate().hasErrors()) {
            throw new AssertionError(read.validate() + " in " + calendar);
        }
        return new ArrayList<>(read.getComponents(Component.VTODO));
    }

    private static Calendar read(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("no calendar: " + calendar, e);
        }
    }

    /** Returns the value of a property that a component has once. */
    static String value(Component component, String property) {
        List<Property> properties = component.getProperties(property);
        if (properties.size() != 1) {
            throw new AssertionError(properties.size() + " properties " + property);
        }
        return properties.get(0).getValue();
    }
}
