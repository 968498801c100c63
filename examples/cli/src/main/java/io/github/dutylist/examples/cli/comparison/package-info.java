/** {@code dutylist compare}: what changed from one version of a list to the next. */
@NullMarked
package io.github.dutylist.examples.cli.comparison;

import org.jspecify.annotations.NullMarked;
