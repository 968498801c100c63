/**
 * The binding for hosts that have a Jackson 2 mapper of their own: {@link io.github.dutylist.io.json.DutylistModule}.
 */
@NullMarked
package io.github.dutylist.io.json;

import org.jspecify.annotations.NullMarked;
