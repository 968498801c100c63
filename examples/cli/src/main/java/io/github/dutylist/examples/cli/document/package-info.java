/**
 * Documents as users name them, and what was found in them.
 *
 * <p>{@code Inputs} reads them; {@code FindingsText} and {@code FindingsJson} put findings into words for a person and into data
 * for a program, the former with the line and a caret below the place.
 */
@NullMarked
package io.github.dutylist.examples.cli.document;

import org.jspecify.annotations.NullMarked;
