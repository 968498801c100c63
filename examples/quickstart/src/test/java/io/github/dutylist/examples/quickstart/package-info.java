@NullMarked
package io.github.dutylist.examples.quickstart;

import org.jspecify.annotations.NullMarked;
