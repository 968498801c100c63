/**
 * Lists, built of the parts of a document and of what is read in them.
 *
 * <p>Start at {@link io.github.dutylist.io.text.list.ListBuilder}, which also says where in the list every word went.
 */
@NullMarked
package io.github.dutylist.io.text.list;

import org.jspecify.annotations.NullMarked;
