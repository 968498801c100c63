package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.value.Extensible;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one document.
 *
 * @param <T> the type of the document
 */
public final class DocumentReading<T extends Extensible> {

    private final @Nullable T document;
    private final Report.Builder report;
    private final Reading reading;

    private DocumentReading(@Nullable T document, Report.Builder report, Reading reading) {
        this.document = document;
        this.report = report;
        this.reading = reading;
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the document
     * @param format its format
     * @param text the document
     * @param limits the limits
     * @param newReport gives a report to which nothing was added yet
     * @param judge gives a finding as it is to be reported, or empty when it is not
     */
    public static <T extends Extensible> DocumentReading<T> of(
            ObjectFormat<T, ?> format,
            JsonText text,
            WireLimits limits,
            Supplier<Report.Builder> newReport,
            Function<Finding, Optional<Finding>> judge) {
        Report.Builder started = newReport.get();
        Report.Builder report = started;
        Reading reading = new Reading(
                text.tokens(),
                limits,
                text.places(),
                finding -> judge.apply(finding).ifPresent(started::add));
        T document = null;
        boolean complete = false;
        try {
            if (reading.source().next() == Token.END) {
                reading.nothing();
            } else {
                document = format.read(reading);
                complete = endsHere(reading);
            }
        } catch (Reading.ReadingStoppedException e) {
            report = e.only() == null ? started : newReport.get();
            Optional.ofNullable(e.only()).flatMap(judge).ifPresent(report::add);
        } catch (MalformedJsonException e) {
            reading.malformed(e, text);
        }
        Optional.ofNullable(reading.formatVersion()).ifPresent(report::formatVersion);
        return new DocumentReading<>(complete ? document : null, complete ? report : report.stopped(), reading);
    }

    private static boolean endsHere(Reading reading) {
        if (reading.source().next() == Token.END) {
            return true;
        }
        reading.trailing();
        return false;
    }

    /** Returns the document, with stand-ins where {@link #hasStandIns()}, or empty when it could not be built at all. */
    public Optional<T> document() {
        return Optional.ofNullable(document);
    }

    /** Returns the report, which holds what was found so far. */
    public Report.Builder report() {
        return report;
    }

    /** Tells whether the document lacks something without which it is none, so that only the rules may be run on it. */
    public boolean hasStandIns() {
        return reading.hasStandIns();
    }

    /** Tells whether the document is anything but what was built, because something of it had to be left out. */
    public boolean leftOut() {
        return reading.leftOut();
    }

    /** Returns the JSON Pointers of the values that were left out, in the order of leaving out. */
    public List<String> lost() {
        return reading.lost();
    }

    /** Returns the JSON Pointers of the values that are malformed, whether they were left out or not. */
    public List<String> malformed() {
        return reading.malformed();
    }

    /** Tells whether so much was left out that {@link #lost()} has only the first of it. */
    public boolean hasLostTooMuch() {
        return reading.hasLostTooMuch();
    }
}
