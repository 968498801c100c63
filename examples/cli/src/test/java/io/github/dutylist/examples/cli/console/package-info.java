@NullMarked
package io.github.dutylist.examples.cli.console;

import org.jspecify.annotations.NullMarked;
