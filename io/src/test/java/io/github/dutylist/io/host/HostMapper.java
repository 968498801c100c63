package io.github.dutylist.io.host;

/** The mapper of an application, whatever line of Jackson it is of. */
public interface HostMapper {

    /** Writes a value. */
    String write(Object value);

    /**
     * Reads a value.
     *
     * @throws RuntimeException what the mapper throws, or an {@link java.io.UncheckedIOException} with what it throws for a cause
     */
    <T> T read(String json, Class<T> type);

    /** Turns a value into a tree and the tree into a value. */
    <T> T throughTree(T value, Class<T> type);
}
