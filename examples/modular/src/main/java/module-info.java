/** A host that names what it needs of the library, and opens nothing to it. */
module io.github.dutylist.examples.modular {
    requires io.github.dutylist.core;
    requires io.github.dutylist.io;
    requires static org.jspecify;
    requires org.hibernate.validator;
}
