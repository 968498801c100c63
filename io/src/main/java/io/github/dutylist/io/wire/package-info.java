/**
 * The wire format: tables of the members of every object, and the reading and writing that follow them; not exported.
 *
 * <p>A new member is one line in the table of its object: see {@link io.github.dutylist.io.wire.ObjectFormat}.
 */
@NullMarked
package io.github.dutylist.io.wire;

import org.jspecify.annotations.NullMarked;
