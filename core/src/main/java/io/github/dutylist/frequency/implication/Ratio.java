package io.github.dutylist.frequency.implication;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A fraction that is not negative, in lowest terms.
 *
 * @param numerator the numerator
 * @param denominator the denominator, at least 1
 */
record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(0, 1);

    static Ratio of(long numerator, long denominator) {
        long divisor = gcd(numerator, denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    static long gcd(long a, long b) {
        long one = a;
        long other = b;
        while (other != 0) {
            long rest = one % other;
            one = other;
            other = rest;
        }
        return one;
    }

    /** Returns this fraction so many times. */
    Ratio times(long factor) {
        long divisor = gcd(denominator, factor);
        return new Ratio(numerator * (factor / divisor), denominator / divisor);
    }

    /**
     * Returns the fraction of the least denominator between two fractions, neither of which it is, or the first if both are equal.
     *
     * @param low the lower one
     * @param high the higher one, or null if there is no bound
     */
    static Ratio between(Ratio low, @Nullable Ratio high) {
        if (high != null && low.compareTo(high) >= 0) {
            return low;
        }
        long whole = low.numerator / low.denominator;
        Ratio next = new Ratio(whole + 1, 1);
        if (high == null || next.compareTo(high) < 0) {
            return next;
        }
        Ratio least = new Ratio(high.denominator, high.numerator - whole * high.denominator);
        long rest = low.numerator - whole * low.denominator;
        Ratio inverse = between(least, rest == 0 ? null : new Ratio(low.denominator, rest));
        return new Ratio(whole * inverse.numerator + inverse.denominator, inverse.numerator);
    }

    @Override
    public int compareTo(Ratio other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
