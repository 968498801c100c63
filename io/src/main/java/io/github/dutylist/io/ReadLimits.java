package io.github.dutylist.io;

import io.github.dutylist.io.wire.WireLimits;

/**
 * How much of a document a reader takes; what goes beyond is a finding.
 *
 * <p>A set of limits is immutable; start from {@link #standard()}.
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD = new ReadLimits(64 * 1024 * 1024, 32, 1_000_000, 5_000_000);

    private final int maxBytes;
    private final int maxDepth;
    private final int maxStringLength;
    private final int maxValues;

    private ReadLimits(int maxBytes, int maxDepth, int maxStringLength, int maxValues) {
        this.maxBytes = positive(maxBytes);
        this.maxDepth = positive(maxDepth);
        this.maxStringLength = positive(maxStringLength);
        this.maxValues = positive(maxValues);
    }

    private static int positive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + limit);
        }
        return limit;
    }

    /** Returns the limits unless told otherwise: 64 MiB, depth 32, strings of a million UTF-16 units, five million values. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits with another length of the document.
     *
     * @param bytes the greatest number of bytes, or of UTF-16 units of a document given as a string
     * @throws IllegalArgumentException when it is less than 1
     */
    public ReadLimits withMaxBytes(int bytes) {
        return new ReadLimits(bytes, maxDepth, maxStringLength, maxValues);
    }

    /**
     * Returns these limits with another depth.
     *
     * @param depth the greatest number of objects and arrays around a value, at most 256
     * @throws IllegalArgumentException when it is less than 1 or more than 256
     */
    public ReadLimits withMaxDepth(int depth) {
        if (depth > 256) {
            throw new IllegalArgumentException("a depth of " + depth + " is more than 256");
        }
        return new ReadLimits(maxBytes, depth, maxStringLength, maxValues);
    }

    /**
     * Returns these limits with another length of strings.
     *
     * @param length the greatest length, in UTF-16 units
     * @throws IllegalArgumentException when it is less than 1
     */
    public ReadLimits withMaxStringLength(int length) {
        return new ReadLimits(maxBytes, maxDepth, length, maxValues);
    }

    /**
     * Returns these limits with another number of values.
     *
     * @param values the greatest number of values of any kind at any depth
     * @throws IllegalArgumentException when it is less than 1
     */
    public ReadLimits withMaxValues(int values) {
        return new ReadLimits(maxBytes, maxDepth, maxStringLength, values);
    }

    int maxBytes() {
        return maxBytes;
    }

    WireLimits wire() {
        return new WireLimits(maxDepth, maxStringLength, maxValues);
    }
}
