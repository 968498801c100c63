/**
 * The value constraints of the model, as Jakarta Validation annotations that any host's validator sees.
 *
 * <p>Those on strings are each the test of one {@link io.github.dutylist.value.LexicalForm};
 * {@link io.github.dutylist.constraint.YearlyDay} is for days of the year.
 * A host may put them on its own forms as well.
 */
@NullMarked
package io.github.dutylist.constraint;

import org.jspecify.annotations.NullMarked;
