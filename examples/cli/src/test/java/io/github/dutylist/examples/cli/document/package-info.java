@NullMarked
package io.github.dutylist.examples.cli.document;

import org.jspecify.annotations.NullMarked;
