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
}
