/**
 * The binding for hosts that have a Jackson 3 mapper of their own: {@link io.github.dutylist.io.json3.DutylistModule}.
 *
 * <p>It needs Jackson 3.1 or a later 3.x on the path, which this library does not bring along.
 */
@NullMarked
package io.github.dutylist.io.json3;

import org.jspecify.annotations.NullMarked;
