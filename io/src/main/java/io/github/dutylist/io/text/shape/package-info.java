/**
 * Sections, clauses, accountability provisions and assessment schemes in the making.
 *
 * <p>{@link io.github.dutylist.io.text.shape.Shaper} makes {@link io.github.dutylist.io.text.shape.DocumentParts} of an outline.
 * Whether a part is a section or a clause is decided by {@code BlockForm}.
 */
@NullMarked
package io.github.dutylist.io.text.shape;

import org.jspecify.annotations.NullMarked;
