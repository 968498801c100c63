/**
 * Reading, writing and importing responsibility lists.
 */
module io.github.dutylist.io {
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;
    requires static transitive tools.jackson.databind;
    requires org.slf4j;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.dutylist.core;
}
