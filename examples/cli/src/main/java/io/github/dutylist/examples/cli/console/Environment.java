package io.github.dutylist.examples.cli.console;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a command runs in.
 *
 * @param in standard input
 * @param output standard output as bytes
 * @param out standard output as text in UTF-8, over {@code output}
 * @param err standard error as text in UTF-8; every line is written at once
 * @param terminal what may be done on the terminal, if there is one
 * @param locale the user's locale
 */
public record Environment(
        InputStream in, OutputStream output, Writer out, PrintWriter err, Terminal terminal, Locale locale) {

    private static final int BUFFER = 1 << 16;

    /** Returns an environment over byte streams. */
    public static Environment of(InputStream in, OutputStream out, OutputStream err, Terminal terminal, Locale locale) {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        Writer writer = new OutputStreamWriter(buffered, StandardCharsets.UTF_8);
        return new Environment(
                new BufferedInputStream(in),
                buffered,
                writer,
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                terminal,
                locale);
    }

    /** Returns the environment of this process. */
    public static Environment ofProcess() {
        return of(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.detect(System.getenv()),
                Locale.getDefault());
    }
}
