package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.ProfileImpact;
import io.github.dutylist.conformance.ProfileImpact.ListImpact;
import io.github.dutylist.conformance.RequirementName;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The impact of new profiles for reading in a terminal. */
final class ImpactText extends ImpactOutput {

    private final Writer out;
    private final Style style;
    private final Words words;
    private final ResultWords resultWords;
    private boolean explained;

    ImpactText(Environment environment, Words words, ResultWords resultWords) {
        this.out = environment.out();
        this.style = environment.terminal().outputStyle();
        this.words = words;
        this.resultWords = resultWords;
    }

    /** Writes by what the lists were and are to be judged. */
    ImpactText startingWith(List<String> old, List<String> next) throws IOException {
        for (String profile : old) {
            out.write(style.faint(words.pick("旧 ", "old ") + profile) + "\n");
        }
        for (String profile : next) {
            out.write(style.faint(words.pick("新 ", "new ") + profile) + "\n");
        }
        return this;
    }

    /** Says what the signs before requirements mean, before the first of them. */
    private void explainSigns() throws IOException {
        if (!explained) {
            out.write(style.faint(words.pick(
                            "“+”为比原来差的要求（原来达到、待定或没有要求），“-”为比原来好的要求（现在达到、待定或不再要求）",
                            "+ stands before what a list stands worse to than before, or was not asked;"
                                    + " - before what it stands better to, or is not asked any more"))
                    + "\n");
            explained = true;
        }
    }

    @Override
    void write(String name, ListImpact impact) throws IOException {
        explainSigns();
        out.write(
                style.strong(Visible.text(JudgedList.organisation(impact.list()).orElse(name))) + words.colon());
        out.write(
                impact.before() == impact.after()
                        ? words.pick("仍为", "still ") + label(impact.after())
                        : label(impact.before()) + " → " + label(impact.after()));
        out.write("\n");
        for (RequirementResult result : impact.worse()) {
            out.write("  " + style.of(Severity.ERROR, "+") + " " + Visible.text(resultWords.mark(result))
                    + words.colon() + resultWords.reason(result) + "\n");
        }
        for (RequirementResult result : impact.better()) {
            out.write("  " + style.of(Verdict.VALID, "-") + " " + Visible.text(resultWords.name(result)) + "\n");
        }
        out.flush();
    }

    private String label(ConformanceVerdict verdict) {
        return verdict.label(words.locale());
    }

    @Override
    void finish(ProfileImpact impact) throws IOException {
        for (ConformanceVerdict before : ConformanceVerdict.values()) {
            for (ConformanceVerdict after : ConformanceVerdict.values()) {
                long lists = impact.getLists(before, after);
                if (lists > 0) {
                    out.write(words.pick(lists + " 份", lists + " ") + label(before) + " → " + label(after) + "\n");
                }
            }
        }
        requirements(impact.getWorse(), List.of("变差", "worse"));
        requirements(impact.getBetter(), List.of("变好", "better"));
    }

    private void requirements(Map<RequirementName, Long> counts, List<String> heading) throws IOException {
        for (Map.Entry<RequirementName, Long> count : counts.entrySet()) {
            out.write(words.pick(heading.get(0), heading.get(1)) + words.colon()
                    + Visible.text(resultWords.name(count.getKey()))
                    + words.pick("（" + count.getValue() + " 份）", " (" + count.getValue() + ")") + "\n");
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
