/**
 * Paragraphs of the input, with the number that each starts with and what it says about where documents start and end.
 *
 * <p>Start at {@link io.github.dutylist.io.text.paragraph.Paragraphs}, which makes a {@link io.github.dutylist.io.text.paragraph.Paragraph} of
 * a line or of several that a broken sentence is joined from.
 * {@code MarkerReader} reads numbers in every style, {@code CueReader} titles, addressees and the like, and {@code Furniture} knows
 * what belongs to a page and not to the document on it.
 */
@NullMarked
package io.github.dutylist.io.text.paragraph;

import org.jspecify.annotations.NullMarked;
