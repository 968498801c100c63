package io.github.dutylist.examples.quickstart;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.text.TextImport;
import io.github.dutylist.io.text.TextImporter;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the main job of the library on a sample: imports an official document, checks the list, and writes it as JSON. */
public final class Quickstart {

    private static final String SAMPLE = "work-safety-notice.txt";

    private Quickstart() {}

    /**
     * Prints the report and the JSON of the sample.
     *
     * @param args the language of the report, such as {@code en}; Chinese unless given
     * @throws IOException when the sample cannot be read
     */
    public static void main(String[] args) throws IOException {
        Locale locale = args.length == 0 ? Locale.CHINESE : Locale.forLanguageTag(args[0]);
        run(locale, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Locale locale, PrintStream out) throws IOException {
        String text = sample();

        // region README
        TextImport imported = TextImporter.create().importText(text);
        ResponsibilityList list = imported.documents().get(0).list().orElseThrow();
        Report report = ListValidator.create().validate(list);
        // endregion

        out.println(list.getTitle());
        print(report, locale, out);
        DutylistWriter.pretty().write(list, out);
    }

    private static void print(Report report, Locale locale, PrintStream out) {
        out.println(Stream.of(Severity.values())
                .map(severity -> severity.label(locale) + " " + report.count(severity))
                .collect(Collectors.joining(", ", report.getVerdict().label(locale) + " (", ")")));
        for (Finding finding : report.getFindings()) {
            out.println("  " + finding.getSeverity().label(locale) + " " + finding.getPointer());
            out.println("    " + finding.message(locale));
        }
    }

    private static String sample() throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream(SAMPLE)) {
            return new String(Objects.requireNonNull(in, SAMPLE).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
