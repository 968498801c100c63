/**
 * Was it done, and what is due when: records measured against a list.
 *
 * <p>Start at {@link io.github.dutylist.fulfilment.FulfilmentEvaluator}.
 * It takes a list and {@link io.github.dutylist.fulfilment.FulfilmentRecords}, what an organisation states to have done, and
 * gives a {@link io.github.dutylist.fulfilment.FulfilmentReport}, what follows from them clause by clause, role by role and
 * period by period, or a {@link io.github.dutylist.fulfilment.Schedule}, what is due when and still owed.
 *
 * <p>Inside, a {@code Demand} is one requirement as somebody owes it.
 * There is a class for each form of requirement, which turns the records that count into a {@code Slot} for every occasion; a
 * {@code SlotJudge} says what became of it.
 * What needs no occasion, such as a count in every window, is judged by its own class.
 */
@ModelStyle
@NullMarked
package io.github.dutylist.fulfilment;

import io.github.dutylist.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
