/** What several packages do with texts: compare them as a reader would, and show them safely; not exported. */
@NullMarked
package io.github.dutylist.text;

import org.jspecify.annotations.NullMarked;
