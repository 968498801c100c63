/**
 * Which frequency requirement follows from which, and which contradict each other.
 *
 * <p>Start at {@link io.github.dutylist.frequency.implication.FrequencyAlgebra}; it answers with an
 * {@link io.github.dutylist.frequency.implication.Implication} or a
 * {@link io.github.dutylist.frequency.implication.Feasibility}, each of which says its reasons as data and in words.
 *
 * <p>Inside, a {@code CountReader} reads requirements that count as bounds on sums over runs of days ({@code Counted} over
 * {@code Spans}).
 * Two of them are compared by a closed form ({@code PairComparison}); several are laid out as difference constraints
 * ({@code CountSolver} on a {@code ConstraintGraph}), whose longest paths are the answers.
 * Whether they can be kept for ever is asked of the graph of one {@code Cycle} ({@code LongRun}); it gives a
 * {@code SteadyStream} from which a counterexample starts and to which it returns.
 * Everything else is the {@code FixedTable}.
 */
@NullMarked
package io.github.dutylist.frequency.implication;

import org.jspecify.annotations.NullMarked;
