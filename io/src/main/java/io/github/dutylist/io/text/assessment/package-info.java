/**
 * What is read about assessments: how often, of whom, by whom, in which steps, on which scale, and to what use.
 *
 * <p>Start at {@link io.github.dutylist.io.text.assessment.SchemeReader}.
 */
@NullMarked
package io.github.dutylist.io.text.assessment;

import org.jspecify.annotations.NullMarked;
