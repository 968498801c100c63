package io.github.dutylist.examples.cli.document;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.DocumentReader;
import io.github.dutylist.io.DocumentResult;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.ReadLimits;
import io.github.dutylist.value.Extensible;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;

/** Reads documents that a command needs whole, and says on standard error why it cannot use one. */
public final class Documents {

    private static final int SHOWN = 100;

    private final Environment environment;
    private final Words words;
    private final Inputs inputs;
    private final DutylistReader reader =
            DutylistReader.create().withLimits(ReadLimits.standard().withMaxBytes(Inputs.MAX_BYTES));

    /** Takes where to read and write. */
    public Documents(Environment environment, Words words) {
        this.environment = environment;
        this.words = words;
        this.inputs = new Inputs(environment, words);
    }

    /**
     * Reads a document, or shows what is wrong with it and returns empty.
     *
     * @throws Problem when the file cannot be read
     */
    public <T extends Extensible> Optional<T> read(DocumentType<T> type, String name) throws IOException, Problem {
        return read(dutylist -> dutylist.documents(type), name);
    }

    /**
     * Reads a document, or shows what is wrong with it and returns empty.
     *
     * @param readerOf gives the reader that also checks it
     * @throws Problem when the file cannot be read
     */
    public <T extends Extensible> Optional<T> read(Function<DutylistReader, DocumentReader<T>> readerOf, String name)
            throws IOException, Problem {
        byte[] content = content(name);
        DocumentResult<T> result = read(readerOf, content);
        if (!result.isValid()) {
            show(name, content, result.report());
            return Optional.empty();
        }
        return result.document();
    }

    /**
     * Returns the bytes of a document that is read more than once: standard input gives them only the first time.
     *
     * @throws Problem when the file cannot be read
     */
    public byte[] content(String name) throws IOException, Problem {
        return inputs.read(name);
    }

    /** Reads a document from its bytes and leaves it to the command what to say about it. */
    public <T extends Extensible> DocumentResult<T> read(
            Function<DutylistReader, DocumentReader<T>> readerOf, byte[] content) {
        return readerOf.apply(reader).read(content);
    }

    /** Shows what was found in a document after it was read, with the lines of its file. */
    public void showFound(String name, byte[] content, Report report) throws IOException {
        show(name, content, reader.withPlaces(report, content));
    }

    /** Shows what was found in a document, with the lines of its file. */
    public void show(String name, byte[] content, Report report) throws IOException {
        show(name, content, report, Integer.MAX_VALUE);
    }

    /**
     * Shows what was found in a document, with the lines of its file.
     *
     * @param ofKind how many findings of one rule are shown, except errors
     */
    public void show(String name, byte[] content, Report report, int ofKind) throws IOException {
        StringWriter findings = new StringWriter();
        Style style = environment.terminal().errorStyle();
        new FindingsText(findings, style, words, SHOWN)
                .showingOfKind(ofKind)
                .write(name, new SourceText(content), report);
        environment.err().print(findings);
        environment.err().flush();
    }
}
