/** A host with a module descriptor of its own, which checks lists with a validator it made itself. */
@NullMarked
package io.github.dutylist.examples.modular;

import org.jspecify.annotations.NullMarked;
