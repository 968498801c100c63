/**
 * Importing the text of official documents (公文) as lists.
 *
 * <p>Start at {@link io.github.dutylist.io.text.TextImporter}: it gives a {@link io.github.dutylist.io.text.TextImport} with one
 * {@link io.github.dutylist.io.text.ImportedDocument} for each document of the text, in which are the list and the report.
 *
 * <p>A text is read in steps, each in a package of its own that only knows those before it:
 * the input and stretches of it ({@code source}), ledgers ({@code table}), paragraphs with the number and the cue that they start with ({@code paragraph}),
 * documents with their head and end ({@code document}), the tree of numbered blocks ({@code outline}), and sections and clauses
 * ({@code shape}).
 * What is read from words comes last: roles ({@code role}), frequencies and all the rest of a clause ({@code clause}),
 * {@code accountability} and {@code assessment}, from which {@code list} builds the list.
 */
@NullMarked
package io.github.dutylist.io.text;

import org.jspecify.annotations.NullMarked;
