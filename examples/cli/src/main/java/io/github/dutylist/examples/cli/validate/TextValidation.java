package io.github.dutylist.examples.cli.validate;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsText;
import io.github.dutylist.examples.cli.document.SourceText;
import io.github.dutylist.finding.Report;
import java.io.IOException;
import java.io.Writer;

/** What was found, for reading in a terminal, with a last line for all documents where there are several. */
final class TextValidation implements ValidationOutput {

    private final Writer out;
    private final FindingsText text;
    private final Words words;
    private final Tally tally;

    TextValidation(Environment environment, Words words, int max, Tally tally) {
        this.out = environment.out();
        this.text = new FindingsText(out, environment.terminal().outputStyle(), words, max);
        this.words = words;
        this.tally = tally;
    }

    @Override
    public void write(String name, byte[] content, Report report) throws IOException {
        text.write(name, new SourceText(content), report);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (tally.all() > 1) {
            out.write(tally.summary(words) + "\n");
        }
        out.flush();
    }
}
