/**
 * The check of a responsibility list, and of fulfilment records under it, against all rules.
 *
 * <p>Read {@link io.github.dutylist.validation.ListValidator} first: it checks a list that a host holds as an object,
 * and is where severities are switched.
 * {@link io.github.dutylist.validation.RecordsValidator} does the same for fulfilment records and the list that they are of.
 * {@link io.github.dutylist.validation.ListRule} is what a host implements to add a rule of its own.
 * {@link io.github.dutylist.validation.Gaps} is for readers: it tells the rules what of a document could not be read.
 *
 * <p>What is wrong with a single value (a malformed identifier, a missing mandatory array) is found by a Jakarta
 * validator from the constraints on the model; what needs context is found by a check per rule, all of which are listed
 * in {@code BuiltInRules}.
 */
@NullMarked
package io.github.dutylist.validation;

import org.jspecify.annotations.NullMarked;
