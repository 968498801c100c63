/** {@code dutylist phrases} and {@code dutylist implies}: how often and how soon, in words. */
@NullMarked
package io.github.dutylist.examples.cli.frequency;

import org.jspecify.annotations.NullMarked;
