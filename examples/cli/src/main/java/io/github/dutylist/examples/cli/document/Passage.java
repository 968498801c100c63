package io.github.dutylist.examples.cli.document;

/**
 * A line of a text, divided at a place in it; of a very long line only what is near the place.
 *
 * @param before what stands before the place
 * @param after what stands from the place on
 * @param startsLine whether {@code before} starts where the line starts
 * @param endsLine whether {@code after} ends where the line ends
 */
public record Passage(String before, String after, boolean startsLine, boolean endsLine) {}
