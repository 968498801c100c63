package io.github.dutylist.examples.cli.validate;

import io.github.dutylist.finding.Report;
import java.io.Closeable;
import java.io.IOException;

/** Takes what was found in one document after another. */
interface ValidationOutput extends Closeable {

    /** Writes what was found in a document. */
    void write(String name, byte[] content, Report report) throws IOException;
}
