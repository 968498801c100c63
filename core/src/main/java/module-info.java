/**
 * The model of a responsibility list, its rules and its findings.
 */
module io.github.dutylist.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires transitive jakarta.validation;
}
