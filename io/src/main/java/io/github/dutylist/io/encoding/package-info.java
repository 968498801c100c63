/** Bytes made into characters, strictly: what is not UTF-8 is said to be what it is; not exported. */
@NullMarked
package io.github.dutylist.io.encoding;

import org.jspecify.annotations.NullMarked;
