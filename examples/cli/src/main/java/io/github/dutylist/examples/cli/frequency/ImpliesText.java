package io.github.dutylist.examples.cli.frequency;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.frequency.ImpliesCommand.Answer;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Feasibility;
import io.github.dutylist.frequency.implication.Feasibility.Infeasible;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.frequency.implication.Implication.Undetermined;
import io.github.dutylist.frequency.implication.Reason;
import io.github.dutylist.frequency.implication.Witness;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answers for reading in a terminal: a line for each demand, and the records of the counterexample. */
final class ImpliesText {

    /** How many days of a counterexample are told. */
    private static final int DAYS = 12;

    private final Writer out;
    private final Style style;
    private final Words words;

    ImpliesText(Environment environment, Words words) {
        this.out = environment.out();
        this.style = environment.terminal().outputStyle();
        this.words = words;
    }

    void write(List<String> approximate, Feasibility together, List<Answer> answers) throws IOException {
        for (String quote : approximate) {
            out.write(style.of(
                            Verdict.UNDETERMINED,
                            words.quoted(Visible.text(quote))
                                    + words.pick(
                                            "不能完全用频次要求表达，以下按相近的要求判断，请人工核对",
                                            " is not said exactly by a requirement; what follows is told of one near it, for a person to check"))
                    + "\n");
        }
        if (together instanceof Infeasible contradiction) {
            contradiction(contradiction);
        }
        for (Answer answer : answers) {
            out.write(style.strong(name(answer.demanded())) + words.colon());
            if (answer.implication() instanceof Implied implied) {
                implied(implied);
            } else if (answer.implication() instanceof NotImplied notImplied) {
                notImplied(notImplied);
            } else if (answer.implication() instanceof Undetermined undetermined) {
                out.write(style.of(Verdict.UNDETERMINED, undetermined.words(words.locale()))
                        + remedy(undetermined.reason()) + "\n");
            }
        }
    }

    /** Returns which option may decide what nobody can tell, or nothing. */
    private String remedy(Reason reason) {
        if (reason == Reason.UNQUANTIFIED || reason == Reason.PROMPTNESS) {
            return words.pick("（可用 --policy 约定）", " (--policy may say it)");
        }
        return reason == Reason.WORKING_DAYS ? words.pick("（可用 --working-days 提供）", " (--working-days gives one)") : "";
    }

    private void contradiction(Infeasible contradiction) throws IOException {
        String conflict =
                words.list(contradiction.conflict().stream().map(this::name).toList());
        out.write(style.of(Severity.WARNING, words.pick("前提互相矛盾", "what is given contradicts itself"))
                + words.pick("（" + conflict + "），", " (" + conflict + "), so anything follows: ")
                + contradiction.words(words.locale())
                + words.pick("；由此什么都可以推出\n", "\n"));
    }

    private void implied(Implied implied) throws IOException {
        out.write(style.of(Verdict.VALID, implied.words(words.locale())));
        if (!implied.by().isEmpty()) {
            String by = words.list(implied.by().stream().map(this::name).toList());
            out.write(words.pick("，由“" + by + "”即可得出", ", it follows from " + by));
        }
        out.write("\n");
    }

    private void notImplied(NotImplied notImplied) throws IOException {
        out.write(style.of(Severity.ERROR, notImplied.words(words.locale())) + "\n");
        Witness witness = notImplied.witness().orElse(null);
        if (witness != null) {
            out.write("  " + words.pick("反例：", "for example: ") + records(witness) + "\n");
        }
    }

    private String records(Witness witness) {
        if (witness.records().isEmpty()) {
            return words.pick("没有任何记录", "no record at all");
        }
        List<String> days = witness.records().entrySet().stream()
                .limit(DAYS)
                .map(ImpliesText::day)
                .toList();
        int more = witness.records().size() - days.size();
        return words.list(days) + (more > 0 ? words.pick(" 等，另有 " + more + " 天", " and " + more + " more days") : "");
    }

    private static String day(Map.Entry<LocalDate, Long> record) {
        return record.getKey() + (record.getValue() == 1 ? "" : " ×" + record.getValue());
    }

    private String name(FrequencyRequirement requirement) {
        String standard = StandardWords.beyondQuote(requirement, words).orElse("");
        String quote = requirement.getQuote().orElse("");
        boolean isOne = quote.isEmpty() || standard.isEmpty();
        return Visible.text(isOne ? quote + standard : quote + words.pick("（" + standard + "）", " (" + standard + ")"));
    }
}
