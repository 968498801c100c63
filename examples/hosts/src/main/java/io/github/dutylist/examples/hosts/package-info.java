/** Applications on Hibernate Validator 8 and the Spring of that line, which check a list with their own validator. */
@NullMarked
package io.github.dutylist.examples.hosts;

import org.jspecify.annotations.NullMarked;
