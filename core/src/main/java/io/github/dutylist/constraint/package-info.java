/**
 * The value constraints of the model, as Jakarta Validation annotations that any host's validator sees.
 *
 * <p>Each is the test of one {@link io.github.dutylist.value.LexicalForm}; a host may put them on its own forms as well.
 */
@NullMarked
package io.github.dutylist.constraint;

import org.jspecify.annotations.NullMarked;
