/**
 * What is read in the words of a clause: how often, by when, how strictly, to whom it reports and what it is made part of.
 *
 * <p>Start at {@link io.github.dutylist.io.text.clause.ClauseInterpreter}.
 */
@NullMarked
package io.github.dutylist.io.text.clause;

import org.jspecify.annotations.NullMarked;
