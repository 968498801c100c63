package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.examples.cli.options.DayLines;
import io.github.dutylist.frequency.period.CalendarPeriod;
import io.github.dutylist.frequency.period.PeriodScheme;
import io.github.dutylist.value.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads periods of a user's own, such as the terms of a school. */
final class PeriodSchemes {

    private static final int FIELDS = 3;

    private PeriodSchemes() {}

    /**
     * Reads the schemes of a file, each line of which has the URI of a scheme, the key of a period and its days.
     *
     * @throws Problem when the file cannot be read or a line is malformed, or when periods of a scheme overlap or share a key
     */
    static List<PeriodScheme> read(Inputs inputs, String file, Words words) throws Problem {
        Map<String, List<CalendarPeriod>> periods = new LinkedHashMap<>();
        DayLines lines = new DayLines(file, words);
        lines.each(inputs, line -> {
            if (line.size() < FIELDS) {
                throw lines.problem(words.pick("应有 URI、名称和起止日期", "there must be a URI, a key and days"));
            }
            lines.end(line, FIELDS);
            DateRange days = lines.days(line.get(2));
            periods.computeIfAbsent(line.get(0), uri -> new ArrayList<>())
                    .add(new CalendarPeriod(
                            line.get(1),
                            days.getStart(),
                            days.getEnd().orElseThrow().plusDays(1)));
        });
        List<PeriodScheme> schemes = new ArrayList<>();
        for (Map.Entry<String, List<CalendarPeriod>> scheme : periods.entrySet()) {
            try {
                schemes.add(PeriodScheme.of(scheme.getKey(), scheme.getValue()));
            } catch (IllegalArgumentException e) {
                throw new Problem(Visible.text(file)
                        + words.colon()
                        + words.pick("同一方案的周期重名或重叠", "periods of one scheme overlap or share a key"));
            }
        }
        return schemes;
    }
}
