/**
 * Reading, writing and importing responsibility lists.
 */
module io.github.dutylist.io {
    requires static org.jspecify;
    requires static tools.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.dutylist.core;

    exports io.github.dutylist.io;
    exports io.github.dutylist.io.json;
    exports io.github.dutylist.io.json3;

    provides com.fasterxml.jackson.databind.Module with
            io.github.dutylist.io.json.DutylistModule;
    provides tools.jackson.databind.JacksonModule with
            io.github.dutylist.io.json3.DutylistModule;
}
