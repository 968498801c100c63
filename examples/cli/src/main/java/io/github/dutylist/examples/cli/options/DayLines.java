package io.github.dutylist.examples.cli.options;

import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** A text file of which each line has words and days; what follows # is a comment. */
public final class DayLines {

    private static final String RANGE = "..";

    private final String file;
    private final Words words;
    private int number;

    public DayLines(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    /** Takes the words of one line. */
    public interface Visitor {

        /**
         * Takes a line.
         *
         * @throws Problem when it is malformed
         */
        void visit(List<String> line) throws Problem;
    }

    /**
     * Gives each line that has any words.
     *
     * @throws Problem when the file cannot be read or a line is malformed
     */
    public void each(Inputs inputs, Visitor visitor) throws Problem {
        for (String line : inputs.readText(file).split("\n", -1)) {
            number++;
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!content.isEmpty()) {
                visitor.visit(Arrays.asList(content.split("[ \t]+", -1)));
            }
        }
    }

    /**
     * Returns the days that are written so: 2026-10-01 or 2026-10-01..2026-10-07.
     *
     * @throws Problem when they are not
     */
    public DateRange days(String word) throws Problem {
        int dots = word.indexOf(RANGE);
        try {
            LocalDate first = LocalDate.parse(dots < 0 ? word : word.substring(0, dots));
            LocalDate last = dots < 0 ? first : LocalDate.parse(word.substring(dots + RANGE.length()));
            if (last.isBefore(first)) {
                throw problem(words.pick("结束日期 " + last + " 早于起始日期 " + first, last + " is before " + first));
            }
            return DateRange.of(first, last);
        } catch (DateTimeParseException e) {
            throw malformed(word);
        }
    }

    /**
     * Checks that a line ends after some words.
     *
     * @throws Problem when more follows
     */
    public void end(List<String> line, int length) throws Problem {
        if (line.size() > length) {
            String rest = String.join(" ", line.subList(length, line.size()));
            throw problem(words.pick(
                    "多出“" + rest + "”；每段日期单独一行，说明写在 # 之后",
                    "“" + rest + "” is too much: each days have a line of their own, and a remark follows #"));
        }
    }

    private Problem malformed(String word) {
        return problem(words.pick(
                "“" + word + "”不是日期，应写作 2026-10-01 或 2026-10-01..2026-10-07",
                "“" + word + "” is no day; write 2026-10-01 or 2026-10-01..2026-10-07"));
    }

    /** Returns a problem of the line that was given last. */
    public Problem problem(String reason) {
        return new Problem(Visible.text(file) + ":" + number + words.colon() + Visible.text(reason));
    }
}
