package io.github.dutylist.value;

/**
 * Two objects of one type that share no value of any member.
 *
 * @param <T> the type
 * @param one an object
 * @param other another object
 */
public record FixturePair<T extends Extensible>(T one, T other) {}
