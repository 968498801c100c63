/**
 * Importing the text of official documents (公文) as lists.
 *
 * <p>Start at {@link io.github.dutylist.io.text.TextImporter}: it gives a {@link io.github.dutylist.io.text.TextImport} with one
 * {@link io.github.dutylist.io.text.ImportedDocument} for each document of the text, in which are the list and the report.
 *
 * <p>A text is read in steps, each of which only knows the one before it: lines ({@code Line}), paragraphs with the number and the
 * cue that they start with ({@code Paragraph}), documents ({@code DocumentSplitter}), the tree of numbered blocks
 * ({@code OutlineReader}, {@code Numbering}), sections and clauses ({@code Shaper}), and at last roles, frequencies and all the rest
 * that is read from words ({@code ListBuilder} and what it uses).
 * Words are {@code Passage}s, which know where in the input they stand, and {@code Placements} records where each went.
 */
@NullMarked
package io.github.dutylist.io.text;

import org.jspecify.annotations.NullMarked;
