/**
 * The documents of an input, and the head and the end of each.
 *
 * <p>{@link io.github.dutylist.io.text.document.DocumentSplitter} finds them; {@link io.github.dutylist.io.text.document.HeadReader} and
 * {@link io.github.dutylist.io.text.document.ClosingReader} read what stands before and behind the numbered parts of one.
 */
@NullMarked
package io.github.dutylist.io.text.document;

import org.jspecify.annotations.NullMarked;
