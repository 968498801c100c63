package io.github.dutylist.validation;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.model.ResponsibilityList;

/**
 * A list that a rule accepts by a hair, one that it reports, and the only finding about the second.
 *
 * @param passes the list about which no rule has anything to say
 * @param fails the list with one fault
 * @param finding the finding that it must give, at its rule's default severity
 */
record RuleCase(ResponsibilityList passes, ResponsibilityList fails, Finding finding) {

    @Override
    public String toString() {
        return finding.toString();
    }
}
