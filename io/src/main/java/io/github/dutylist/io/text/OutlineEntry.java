package io.github.dutylist.io.text;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the outline of an imported document: a section, what it is called, and how much was found in it. */
public final class OutlineEntry {

    private final @Nullable String number;
    private final @Nullable String heading;
    private final int depth;
    private final int line;
    private final int numberedClauses;
    private final int frequencies;

    OutlineEntry(
            @Nullable String number,
            @Nullable String heading,
            int depth,
            int line,
            int numberedClauses,
            int frequencies) {
        this.number = number;
        this.heading = heading;
        this.depth = depth;
        this.line = line;
        this.numberedClauses = numberedClauses;
        this.frequencies = frequencies;
    }

    /** Returns the number of the section as printed, or empty. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the heading of the section, or empty. */
    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    /** Returns how deep the section is: 0 for one that is in no other. */
    public int depth() {
        return depth;
    }

    /** Returns the line of the input on which the section starts, counted from 1. */
    public int line() {
        return line;
    }

    /**
     * Returns how many numbered clauses and conditions stand directly in the section, those in sections inside it excepted.
     *
     * <p>A clause with items counts for its items.
     */
    public int numberedClauses() {
        return numberedClauses;
    }

    /** Returns how many frequency requirements were found directly in the section, those in sections inside it excepted. */
    public int frequencies() {
        return frequencies;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineEntry entry
                && number().equals(entry.number())
                && heading().equals(entry.heading())
                && depth == entry.depth
                && line == entry.line
                && numberedClauses == entry.numberedClauses
                && frequencies == entry.frequencies;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, heading, depth, line);
    }

    /** Returns line, number, heading and counts, for a developer. */
    @Override
    public String toString() {
        return line + ": " + number().orElse("") + heading().orElse("") + " (" + numberedClauses + ", " + frequencies
                + ")";
    }
}
