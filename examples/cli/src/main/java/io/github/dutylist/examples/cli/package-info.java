/**
 * The {@code dutylist} command: validate, import, phrases, implies, evaluate, schedule, check, impact, compare,
 * profile-from, format, schema, rules and explain.
 *
 * <p>It is a host of the library like any other, and everything that a library must not do is done here, at the edge: standard
 * streams, exit codes, the user's language, colours.
 *
 * <ul>
 *   <li>{@link io.github.dutylist.examples.cli.Main} starts it and turns whatever happens into an exit code and at most one line on
 *       standard error.
 *   <li>{@code DutylistCommand} puts the commands together.
 * </ul>
 *
 * <p>There is a package for each command or pair of commands, and below them {@code document} (what is read and what was found in
 * it), {@code options} and {@code console} (streams, terminal, language).
 *
 * <p>Input and output are UTF-8 whatever the platform says.
 * The language of messages is that of the user's environment unless {@code --locale} says otherwise: Chinese where that is Chinese,
 * English everywhere else.
 * No verdict and no exit code depends on it.
 */
@NullMarked
package io.github.dutylist.examples.cli;

import org.jspecify.annotations.NullMarked;
