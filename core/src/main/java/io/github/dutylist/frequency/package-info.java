/**
 * How often and how soon: the forms of {@link io.github.dutylist.frequency.FrequencyRequirement}.
 *
 * <p>Read {@link io.github.dutylist.frequency.CountPerPeriod} first, which most clauses need, then
 * {@link io.github.dutylist.frequency.DeadlineAfterEvent} and {@link io.github.dutylist.frequency.Unquantified}.
 * The package knows nothing of lists and clauses.
 */
@ModelStyle
@NullMarked
package io.github.dutylist.frequency;

import io.github.dutylist.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
