/**
 * The tree of the numbered parts of a document.
 *
 * <p>{@link io.github.dutylist.io.text.outline.OutlineReader} makes an {@link io.github.dutylist.io.text.outline.Outline} of a document.
 * {@code Numbering} decides which numbers count, and at which depth.
 */
@NullMarked
package io.github.dutylist.io.text.outline;

import org.jspecify.annotations.NullMarked;
