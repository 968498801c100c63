/**
 * How often and how soon: the forms of {@link io.github.dutylist.frequency.FrequencyRequirement}.
 *
 * <p>Read {@link io.github.dutylist.frequency.CountPerPeriod} first, which most clauses need, then
 * {@link io.github.dutylist.frequency.DeadlineAfterEvent} and {@link io.github.dutylist.frequency.Unquantified}.
 * The package knows nothing of lists and clauses.
 *
 * <p>What follows from the forms is in the packages inside: their days ({@code period}), which follows from which
 * ({@code implication}), and other notations ({@code notation}).
 */
@ModelStyle
@NullMarked
package io.github.dutylist.frequency;

import io.github.dutylist.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
