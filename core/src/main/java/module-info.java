/**
 * The model of a responsibility list, its rules and its findings.
 *
 * <p>Read {@link io.github.dutylist.model} first: it holds the list and everything in it.
 */
module io.github.dutylist.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires transitive jakarta.validation;

    exports io.github.dutylist.comparison;
    exports io.github.dutylist.conformance;
    exports io.github.dutylist.constraint;
    exports io.github.dutylist.finding;
    exports io.github.dutylist.frequency;
    exports io.github.dutylist.frequency.implication;
    exports io.github.dutylist.frequency.notation;
    exports io.github.dutylist.frequency.period;
    exports io.github.dutylist.fulfilment;
    exports io.github.dutylist.model;
    exports io.github.dutylist.validation;
    exports io.github.dutylist.value;
    exports io.github.dutylist.wording;
}
