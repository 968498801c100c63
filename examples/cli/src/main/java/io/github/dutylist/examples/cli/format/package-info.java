/** {@code dutylist format} and {@code dutylist schema}: the canonical form of a list and the schema of all. */
@NullMarked
package io.github.dutylist.examples.cli.format;

import org.jspecify.annotations.NullMarked;
