/** {@code dutylist validate}: what is wrong with lists, one by one and all together. */
@NullMarked
package io.github.dutylist.examples.cli.validate;

import org.jspecify.annotations.NullMarked;
