@NullMarked
package io.github.dutylist.examples.cli;

import org.jspecify.annotations.NullMarked;
