/**
 * The edge to the outside: standard streams, the terminal and what fits on it, the words in the language of the user, exit codes.
 *
 * <p>Start with {@code Environment}, which every command is given.
 */
@NullMarked
package io.github.dutylist.examples.cli.console;

import org.jspecify.annotations.NullMarked;
