/** {@code dutylist evaluate} and {@code dutylist schedule}: was it done, and what is due when. */
@NullMarked
package io.github.dutylist.examples.cli.fulfilment;

import org.jspecify.annotations.NullMarked;
