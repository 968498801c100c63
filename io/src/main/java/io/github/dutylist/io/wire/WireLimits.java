package io.github.dutylist.io.wire;

/**
 * How much of a document is read.
 *
 * @param maxDepth the greatest depth of objects and arrays
 * @param maxStringLength the greatest length of a string, in UTF-16 units
 * @param maxValues the greatest number of values
 */
public record WireLimits(int maxDepth, int maxStringLength, int maxValues) {}
