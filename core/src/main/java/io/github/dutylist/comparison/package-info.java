/**
 * What changed between two versions of a list, and where a list stands against a superior's model list.
 *
 * <p>{@link io.github.dutylist.comparison.ListComparison} compares two versions: every difference is a
 * {@link io.github.dutylist.comparison.Change}, with what kind it is of, both places, and whether it matters.
 */
@NullMarked
package io.github.dutylist.comparison;

import org.jspecify.annotations.NullMarked;
