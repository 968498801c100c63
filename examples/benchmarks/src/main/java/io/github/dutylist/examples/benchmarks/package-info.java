/** Benchmarks of reading and checking a list. */
@NullMarked
package io.github.dutylist.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
