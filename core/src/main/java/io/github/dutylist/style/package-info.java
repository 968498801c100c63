/** The one style under which the immutable types of this library are generated; not exported. */
@NullMarked
package io.github.dutylist.style;

import org.jspecify.annotations.NullMarked;
