package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ProfileImpact;
import io.github.dutylist.conformance.ProfileImpact.ListImpact;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the lists for which a change of profiles changes something, one after another, and the numbers at the end. */
abstract class ImpactOutput implements Consumer<ListImpact>, Closeable {

    private String file = "";
    private @Nullable IOException failure;

    /** Takes the name of the file of the list that comes next. */
    final void next(String name) {
        file = name;
    }

    @Override
    public final void accept(ListImpact impact) {
        try {
            write(file, impact);
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Throws what kept a list from being written. */
    final void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Writes a list for which something changes. */
    abstract void write(String name, ListImpact impact) throws IOException;

    /** Writes the numbers of all lists. */
    abstract void finish(ProfileImpact impact) throws IOException;
}
