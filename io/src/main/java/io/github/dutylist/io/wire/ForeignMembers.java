package io.github.dutylist.io.wire;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Rule;
import java.util.Set;

/**
 * The members that only other forms of a union have.
 *
 * @param names their names
 * @param mismatch the rule that an object breaks which has one of them
 */
record ForeignMembers(Set<String> names, Rule mismatch) {

    /** Those of an object that is no form of a union. */
    static final ForeignMembers NONE = new ForeignMembers(Set.of(), DocumentRules.UNKNOWN_MEMBER);
}
