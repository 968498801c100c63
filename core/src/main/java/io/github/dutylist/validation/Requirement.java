package io.github.dutylist.validation;

import io.github.dutylist.frequency.FrequencyRequirement;
import java.util.function.Supplier;

/**
 * A frequency requirement at its place in a list.
 *
 * @param frequency the requirement
 * @param owner what it belongs to
 * @param parent gives the pointer of the object or map that holds it
 * @param member its own way from there
 */
record Requirement(FrequencyRequirement frequency, Owner owner, Supplier<String> parent, String member) {

    /** What a requirement belongs to. */
    enum Owner {
        /** A clause, which it obliges. */
        CLAUSE,
        /** A recipient of a clause. */
        RECIPIENT,
        /** A condition of accountability: what it says was not kept. */
        CONDITION,
        /** An assessment scheme. */
        SCHEME,
        /** A word that the evaluation policy gives a meaning. */
        TERM
    }

    String pointer() {
        return parent.get() + member;
    }
}
