/**
 * Reading, writing and importing responsibility lists.
 *
 * <p>A mapper of Jackson 2 finds {@link io.github.dutylist.io.json.DutylistModule} as a service.
 * Jackson 3 is optional, and a service whose type may be absent would keep the whole module from being loaded: on the module
 * path a host hands {@link io.github.dutylist.io.json3.DutylistModule} to its mapper itself; on the class path it is found.
 *
 * <p>{@link io.github.dutylist.io.ListPatch} needs an implementation of Jakarta JSON Processing, which is optional as well.
 */
module io.github.dutylist.io {
    requires static org.jspecify;
    requires static jakarta.json;
    requires static tools.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.dutylist.core;

    exports io.github.dutylist.io;
    exports io.github.dutylist.io.calendar;
    exports io.github.dutylist.io.json;
    exports io.github.dutylist.io.json3;
    exports io.github.dutylist.io.text;

    provides com.fasterxml.jackson.databind.Module with
            io.github.dutylist.io.json.DutylistModule;
}
