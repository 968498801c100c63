/** {@code dutylist rules} and {@code dutylist explain}: the catalogue of rules. */
@NullMarked
package io.github.dutylist.examples.cli.rules;

import org.jspecify.annotations.NullMarked;
