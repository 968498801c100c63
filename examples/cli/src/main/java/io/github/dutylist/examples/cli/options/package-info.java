/** Options that several commands share. */
@NullMarked
package io.github.dutylist.examples.cli.options;

import org.jspecify.annotations.NullMarked;
