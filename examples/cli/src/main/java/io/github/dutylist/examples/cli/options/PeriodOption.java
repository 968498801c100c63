package io.github.dutylist.examples.cli.options;

import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options {@code --from}, {@code --to} and {@code --as-of}. */
public final class PeriodOption {

    private static final int MOST_YEARS = 100;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = {"The first day, such as 2026-01-01.", "起始日期，如 2026-01-01。"})
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = {"The last day.", "结束日期。"})
    private @Nullable LocalDate to;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "The day as of whose start it is seen: nothing dated on it or later is known.",
                "判定日期，以当日零时为准，当日及以后的事项视为未知。"
            })
    private @Nullable LocalDate asOf;

    /** Returns the day that is written so on the command line. */
    public static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("a day is written such as 2026-03-01, not '" + word + "'");
        }
    }

    /**
     * Returns the days from the first to the last.
     *
     * @param otherwise the days where the user gave none
     * @param words the language of the problems
     * @throws Problem when there is no last day, when it is before the first, or when there are too many between them
     */
    public DateRange period(DateRange otherwise, Words words) throws Problem {
        LocalDate first = from == null ? otherwise.getStart() : from;
        LocalDate last = to == null ? otherwise.getEnd().orElse(null) : to;
        if (last == null) {
            throw new Problem(words.pick("记录的时段没有截止日，请用 --to 指定", "the records have no last day: give it with --to"));
        }
        if (last.isBefore(first)) {
            throw new Problem(
                    words.pick("--to " + last + " 早于 --from " + first, "--to " + last + " is before --from " + first));
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new Problem(words.pick(
                    first + " 至 " + last + " 超过 " + MOST_YEARS + " 年",
                    first + " to " + last + " is more than " + MOST_YEARS + " years"));
        }
        return DateRange.of(first, last);
    }

    /**
     * Returns the days from the first to the last, both of which the user has to give.
     *
     * @param words the language of the problems
     * @throws Problem when one is not given, when the last is before the first, or when there are too many between them
     */
    public DateRange period(Words words) throws Problem {
        if (from == null || to == null) {
            throw new Problem(words.pick("请用 --from 和 --to 指定起止日期", "give the days with --from and --to"));
        }
        return period(DateRange.of(from, to), words);
    }

    /** Returns the day as of whose start it is seen, or empty. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }
}
