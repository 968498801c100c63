package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one type of value stands in a document.
 *
 * @param <T> the type
 */
public abstract class ValueFormat<T> {

    /** Returns what a reader expects, in a word. */
    public abstract Phrase phrase();

    /** Returns the only values that there are, the last of them x-… where a host may add its own; empty if they are many. */
    List<String> allowed() {
        return List.of();
    }

    /**
     * Reads the value whose first token is the current one, and stops at its last.
     *
     * @return the value, or null when it could not be bound, which has then been reported
     */
    abstract @Nullable T read(Reading reading);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param sink where it is written
     */
    public abstract void write(T value, TokenSink sink);
}
