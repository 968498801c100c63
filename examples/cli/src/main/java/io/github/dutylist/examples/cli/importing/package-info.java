/** {@code dutylist import}: lists from official document text, and what to check in them. */
@NullMarked
package io.github.dutylist.examples.cli.importing;

import org.jspecify.annotations.NullMarked;
