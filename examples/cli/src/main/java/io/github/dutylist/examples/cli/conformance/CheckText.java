package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.examples.cli.console.DisplayWidth;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** A row for each list as soon as it is judged, and the numbers at the end; no row is kept. */
final class CheckText implements CheckOutput {

    private static final int ORGANISATION_WIDTH = 32;

    private final Writer out;
    private final Style style;
    private final Words words;
    private final ResultWords resultWords;
    private final VerdictTally tally;
    private final boolean details;
    private final int verdictWidth;

    CheckText(Environment environment, Words words, ResultWords resultWords, VerdictTally tally, boolean details) {
        this.out = environment.out();
        this.style = environment.terminal().outputStyle();
        this.words = words;
        this.resultWords = resultWords;
        this.tally = tally;
        this.details = details;
        this.verdictWidth = Stream.of(ConformanceVerdict.values())
                .mapToInt(verdict -> DisplayWidth.of(verdict.label(words.locale())))
                .max()
                .orElse(0);
    }

    /** Writes by what the lists are judged. */
    CheckText startingWith(List<String> profiles) throws IOException {
        for (String profile : profiles) {
            out.write(style.faint(profile) + "\n");
        }
        return this;
    }

    @Override
    public void write(JudgedList checked) throws IOException {
        List<RequirementResult> unmet = checked.unmet();
        String verdict = checked.verdict(words);
        String organisation = Visible.text(checked.organisation());
        out.write("  " + style.of(colour(checked), verdict) + spaces(verdictWidth, verdict) + "  " + organisation);
        String rest = details
                ? Visible.text(checked.file())
                : words.list(unmet.stream().map(resultWords::mark).toList());
        String note = note(checked);
        String end = rest.isEmpty() || note.isEmpty() ? rest + note : rest + "  " + note;
        out.write(end.isEmpty() ? "\n" : spaces(ORGANISATION_WIDTH, organisation) + "  " + end + "\n");
        if (details) {
            for (RequirementResult result : unmet) {
                write(result, checked);
            }
            for (Finding error : checked.listErrors()) {
                write(error);
            }
        }
        for (Finding finding : checked.notes()) {
            if (!isToldAtFirst(finding)) {
                write(finding);
            }
        }
        out.flush();
    }

    /** Tells whether it is about a profile that is demanded, and not of its list. */
    private static boolean isToldAtFirst(Finding finding) {
        return finding.getRule().equals(ProfileRules.PROFILE_NOT_IN_FORCE)
                && finding.getPointer().isEmpty();
    }

    /** Returns that the list itself has errors, which profiles do not know of. */
    private String note(JudgedList checked) {
        if (checked.isSound()) {
            return "";
        }
        return style.faint(words.pick(
                "（清单自身有 " + checked.errors() + " 个错误）",
                "(" + checked.errors() + (checked.errors() == 1 ? " error" : " errors") + " in the list itself)"));
    }

    private void write(Finding finding) throws IOException {
        out.write("    " + style.of(finding.getSeverity(), finding.getSeverity().label(words.locale())) + words.colon()
                + finding.message(words.locale()) + " " + style.faint("[" + finding.getCode() + "]") + "\n");
        for (String waiver : resultWords.waiver(finding).stream().toList()) {
            out.write("      " + waiver + "\n");
        }
    }

    private void write(RequirementResult result, JudgedList checked) throws IOException {
        String conformance = result.getRequirement().getConformance().label(words.locale());
        out.write("    " + style.strong(Visible.text(resultWords.mark(result)))
                + words.pick("（" + conformance + "）", " (" + conformance + ") ")
                + Visible.text(result.getRequirement().getStatement()) + "\n");
        for (String line : resultWords.lines(result, checked)) {
            out.write("      " + line + "\n");
        }
    }

    private static Verdict colour(JudgedList checked) {
        if (checked.meets()) {
            return Verdict.VALID;
        }
        return checked.verdict()
                        .filter(verdict -> verdict == ConformanceVerdict.CONDITIONALLY)
                        .isPresent()
                ? Verdict.UNDETERMINED
                : Verdict.INVALID;
    }

    private static String spaces(int width, String text) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    @Override
    public void close() throws IOException {
        if (tally.lists() > 1) {
            out.write(tally.summary(words) + "\n");
            for (String line : tally.unmet(words)) {
                out.write("  " + line + "\n");
            }
        }
        out.flush();
    }
}
