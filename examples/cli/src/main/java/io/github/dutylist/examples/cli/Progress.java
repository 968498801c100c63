package io.github.dutylist.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on standard error that says how far long work has got; on a terminal only, and erased before anything else is shown. */
final class Progress implements AutoCloseable {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long NEXT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String ERASED_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean enabled;
    private final LongSupplier nanoseconds;
    private long due;
    private boolean shown;

    Progress(Environment environment) {
        this(environment.err(), environment.terminal().progress(), System::nanoTime);
    }

    Progress(PrintWriter err, boolean enabled, LongSupplier nanoseconds) {
        this.err = err;
        this.enabled = enabled;
        this.nanoseconds = nanoseconds;
        this.due = nanoseconds.getAsLong() + FIRST;
    }

    /** Shows how far the work has got: after half a second, and at most ten times a second. */
    void show(String line) {
        long now = nanoseconds.getAsLong();
        if (enabled && now - due >= 0) {
            due = now + NEXT;
            shown = true;
            err.print(ERASED_LINE + line);
            err.flush();
        }
    }

    /** Erases the line. */
    void erase() {
        if (shown) {
            shown = false;
            err.print(ERASED_LINE);
            err.flush();
        }
    }

    @Override
    public void close() {
        erase();
    }
}
