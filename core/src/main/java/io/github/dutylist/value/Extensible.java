package io.github.dutylist.value;

import org.immutables.value.Value;

/** An object of a document, which keeps the members that the format does not define. */
public interface Extensible {

    /**
     * Returns the members that stood on this object and that the format does not define, by name.
     *
     * <p>It holds both the extensions, whose names start with {@code x-}, and the unknown members; empty unless given.
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }
}
