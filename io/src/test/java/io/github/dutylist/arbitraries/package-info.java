/**
 * Random lists and parts of lists for property tests, of this library and of its hosts.
 *
 * <p>Read {@link io.github.dutylist.arbitraries.ListArbitraries} first, which makes whole lists.
 * Everything is well-formed: no value is wrong in itself, so a Jakarta validator finds nothing.
 * But names and texts are random, so references lead nowhere and the rules of a {@code ListValidator} have much to say.
 *
 * <p>The objects bear every member that the format defines, extensions, and members that it does not define.
 */
@NullMarked
package io.github.dutylist.arbitraries;

import org.jspecify.annotations.NullMarked;
