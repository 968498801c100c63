package io.github.dutylist.examples.cli.conformance;

import java.io.Closeable;
import java.io.IOException;

/** Takes one list after another as it was judged. */
interface CheckOutput extends Closeable {

    /** Writes how a list stands. */
    void write(JudgedList checked) throws IOException;
}
