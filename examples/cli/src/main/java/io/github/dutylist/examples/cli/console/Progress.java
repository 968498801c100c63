package io.github.dutylist.examples.cli.console;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on standard error that says how far long work has got: on a terminal only, and erased at the end. */
public final class Progress implements AutoCloseable {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long NEXT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String ERASED_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final Terminal terminal;
    private final LongSupplier nanoseconds;
    private long due;
    private boolean shown;

    public Progress(Environment environment) {
        this(environment.err(), environment.terminal(), System::nanoTime);
    }

    public Progress(PrintWriter err, Terminal terminal, LongSupplier nanoseconds) {
        this.err = err;
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.due = nanoseconds.getAsLong() + FIRST;
    }

    /** Shows how far the work has got: after half a second, and at most ten times a second. */
    public void show(String line) {
        if (nanoseconds.getAsLong() - due >= 0) {
            announce(line);
        }
    }

    /** Shows at once what is being done, for work that is known to be long. */
    public void announce(String line) {
        if (terminal.error()) {
            due = nanoseconds.getAsLong() + NEXT;
            shown = true;
            err.print(ERASED_LINE + line);
            err.flush();
        }
    }

    /** Makes room on standard output, which is the same terminal if it is one. */
    public void beforeOutput() {
        if (terminal.output()) {
            beforeMessage();
        }
    }

    /** Makes room on standard error. */
    public void beforeMessage() {
        if (shown) {
            shown = false;
            err.print(ERASED_LINE);
            err.flush();
        }
    }

    @Override
    public void close() {
        beforeMessage();
    }
}
