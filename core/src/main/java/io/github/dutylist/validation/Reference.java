package io.github.dutylist.validation;

import io.github.dutylist.finding.Phrase;

/**
 * A member that holds the identifier of another object.
 *
 * @param expected the kind of object that it must name
 * @param id the identifier that it holds
 * @param pointer its pointer
 */
record Reference(Phrase expected, String id, String pointer) {}
