/**
 * The small values a responsibility list is made of.
 *
 * <p>Read {@link io.github.dutylist.value.Code} and {@link io.github.dutylist.value.CodeList} for the codes of the
 * format, {@link io.github.dutylist.value.LexicalForm} for the form every string must have, and
 * {@link io.github.dutylist.value.DocumentNumber} for the number an official document bears.
 */
@ModelStyle
@NullMarked
package io.github.dutylist.value;

import io.github.dutylist.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
