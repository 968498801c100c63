/**
 * Was it done, and what is due when: records measured against a list.
 *
 * <p>{@link io.github.dutylist.fulfilment.FulfilmentRecords} is what an organisation states to have done,
 * {@link io.github.dutylist.fulfilment.FulfilmentReport} what follows from it, clause by clause and period by period.
 */
@ModelStyle
@NullMarked
package io.github.dutylist.fulfilment;

import io.github.dutylist.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
