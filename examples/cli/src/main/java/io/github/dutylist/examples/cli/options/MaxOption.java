package io.github.dutylist.examples.cli.options;

import io.github.dutylist.examples.cli.console.Problem;
import picocli.CommandLine.Option;

/** The option {@code --max}. */
public final class MaxOption {

    @Option(
            names = "--max",
            paramLabel = "N",
            description = {
                "How many findings of a document to show, 100 unless given; the counts are always exact.",
                "每份文件最多列出的条数，默认 100；计数始终准确。"
            })
    private int max = 100;

    /**
     * Returns how many findings of a document are shown.
     *
     * @throws Problem when it is less than none
     */
    public int value() throws Problem {
        if (max < 0) {
            throw new Problem("--max is 0 or more, not " + max);
        }
        return max;
    }
}
