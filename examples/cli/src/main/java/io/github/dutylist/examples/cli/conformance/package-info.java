/** {@code dutylist check}, {@code impact} and {@code profile-from}: lists by the profiles of a superior. */
@NullMarked
package io.github.dutylist.examples.cli.conformance;

import org.jspecify.annotations.NullMarked;
