/**
 * What is read in accountability provisions: whom they hit, under which conditions, with which measures.
 *
 * <p>Start at {@link io.github.dutylist.io.text.accountability.ProvisionReader}.
 */
@NullMarked
package io.github.dutylist.io.text.accountability;

import org.jspecify.annotations.NullMarked;
