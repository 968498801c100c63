package io.github.dutylist.examples.cli.document;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Progress;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.ReadLimits;
import io.github.dutylist.io.ReadResult;
import java.io.IOException;
import java.util.List;

/**
 * The lists among the documents that a command is given, read one after another; none is kept.
 *
 * <p>Documents of other types are passed over where they were found in a directory.
 */
public final class Lists {

    private final Environment environment;
    private final Words words;
    private final Progress progress;
    private long read;
    private long unreadable;

    /** Takes where to read and write. */
    public Lists(Environment environment, Words words, Progress progress) {
        this.environment = environment;
        this.words = words;
        this.progress = progress;
    }

    /** Takes lists as they are read. */
    public interface Visitor {

        /**
         * Takes what came of reading one.
         *
         * @param name the name of its file
         * @param result the list, as far as it could be built, and what was found in it
         */
        void visit(String name, ReadResult result) throws IOException;
    }

    /** Reads every list, and shows how far it has got. */
    public void forEach(List<String> names, Visitor visitor) throws IOException {
        new Inputs(environment, words).forEach(names, new Reading(visitor));
    }

    /** Returns how many documents were read. */
    public long read() {
        return read;
    }

    /** Returns how many documents could not be read. */
    public long unreadable() {
        return unreadable;
    }

    /**
     * Returns the exit code of a command that looked at all of them.
     *
     * @param well whether every list that was read is as it should be
     */
    public int exitCode(boolean well) {
        if (unreadable > 0 || read == 0) {
            return ExitCode.FAILED;
        }
        return well ? ExitCode.VALID : ExitCode.ERRORS;
    }

    private final class Reading implements Inputs.Visitor {

        private final DutylistReader reader =
                DutylistReader.create().withLimits(ReadLimits.standard().withMaxBytes(Inputs.MAX_BYTES));
        private final Visitor visitor;

        private Reading(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void read(String name, byte[] content) throws IOException {
            visit(name, reader.read(content));
        }

        @Override
        public void found(String name, byte[] content) throws IOException {
            ReadResult result = reader.read(content);
            if (DocumentTypes.stated(result.report()).isEmpty()) {
                visit(name, result);
            }
        }

        private void visit(String name, ReadResult result) throws IOException {
            read++;
            progress.beforeOutput();
            visitor.visit(name, result);
            progress.show(words.checked(read));
        }

        @Override
        public void failed(Problem problem) {
            unreadable++;
            progress.beforeMessage();
            environment.err().println("dutylist: " + Visible.text(problem.getMessage()));
        }
    }
}
