/**
 * Frequency requirements in the notations of calendars and of health care, as far as these can say them.
 *
 * <p>Start at {@link io.github.dutylist.frequency.notation.Notations}; what a notation cannot say is a
 * {@link io.github.dutylist.frequency.notation.Loss} of the result.
 * There is no way back: a text of these notations does not say which of its numbers bind.
 */
@NullMarked
package io.github.dutylist.frequency.notation;

import org.jspecify.annotations.NullMarked;
