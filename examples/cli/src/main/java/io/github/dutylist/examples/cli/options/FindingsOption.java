package io.github.dutylist.examples.cli.options;

import picocli.CommandLine.Option;

/** The option {@code --all-findings}. */
public final class FindingsOption {

    @Option(
            names = "--all-findings",
            description = {
                "Show every warning about the records; without it those of one kind are one and the number of the others.",
                "逐条列出履职记录的全部警告；默认同类警告只列一条，其余合计。"
            })
    private boolean all;

    /** Returns how many warnings of one rule are shown. */
    public int ofKind() {
        return all ? Integer.MAX_VALUE : 1;
    }
}
