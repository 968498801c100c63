/**
 * What a superior asks of the lists of its subordinates.
 *
 * <p>Read {@link io.github.dutylist.conformance.ConformanceProfile} first: the document in which an office states its
 * {@link io.github.dutylist.conformance.Requirement requirements}, most of which say with a
 * {@link io.github.dutylist.conformance.Selector} which clauses count.
 * {@link io.github.dutylist.conformance.ConformanceChecker} judges lists by profiles, and checks the profiles themselves.
 * {@link io.github.dutylist.conformance.Waivers} are the document in which it grants exceptions.
 */
@ModelStyle
@NullMarked
package io.github.dutylist.conformance;

import io.github.dutylist.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
