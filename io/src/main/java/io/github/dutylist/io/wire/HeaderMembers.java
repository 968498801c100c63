package io.github.dutylist.io.wire;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that say what a document is; they are the same in every document of a type. */
final class HeaderMembers {

    private HeaderMembers() {}

    /** A member with a fixed value, which is checked and not kept. */
    abstract static class Header<T, B> extends Member<T, B> {

        private final String value;

        Header(String name, String value) {
            super(name);
            this.value = value;
        }

        final String value() {
            return value;
        }

        @Override
        final Cardinality cardinality() {
            return Cardinality.HEADER;
        }

        @Override
        final ValueFormat<String> format() {
            return ScalarFormats.LINE;
        }

        @Override
        final List<String> allowed() {
            return List.of(value);
        }

        @Override
        final Outcome read(Reading reading, B builder) {
            String found = ScalarFormats.readString(reading, Phrase.STRING);
            if (found == null) {
                return Outcome.LOST;
            }
            check(found, reading);
            return Outcome.BOUND;
        }

        abstract void check(String found, Reading reading);

        @Override
        final void write(T object, TokenSink sink) {
            sink.name(name());
            sink.string(value);
        }
    }

    /** The type of the document; another type ends the reading. */
    static final class DocumentType<T, B> extends Header<T, B> {

        DocumentType(String value) {
            super("documentType", value);
        }

        @Override
        void check(String found, Reading reading) {
            if (!found.equals(value())) {
                throw reading.onlyThis(
                        DocumentRules.WRONG_DOCUMENT_TYPE,
                        finding -> finding.with("expected", value()).with("found", found));
            }
        }
    }

    /** The version of the format; another major version ends the reading, a higher minor one is read with a warning. */
    static final class FormatVersion<T, B> extends Header<T, B> {

        private static final String SUPPORTED = "1.0";

        FormatVersion() {
            super("formatVersion", SUPPORTED);
        }

        @Override
        void check(String found, Reading reading) {
            Integer major = major(found);
            if (major == null) {
                reading.report(
                        DocumentRules.MALFORMED_VALUE,
                        finding -> finding.with("value", found)
                                .with("expected", Phrase.FORMAT_VERSION)
                                .with("proposal", SUPPORTED));
                return;
            }
            reading.state(found);
            if (major != 1) {
                throw reading.onlyThis(
                        DocumentRules.UNSUPPORTED_FORMAT_VERSION,
                        finding -> finding.with("found", found).with("supported", SUPPORTED));
            }
            if (!found.equals(SUPPORTED)) {
                reading.report(
                        DocumentRules.UNSUPPORTED_FORMAT_VERSION,
                        finding -> finding.with("found", found)
                                .with("supported", SUPPORTED)
                                .with("readAs", SUPPORTED)
                                .severity(Severity.WARNING));
            }
        }

        /** Returns the major version of a version of the form major.minor, without leading zeros, or null. */
        private static @Nullable Integer major(String version) {
            int point = version.indexOf('.');
            if (point < 1 || !isNumber(version.substring(0, point)) || !isNumber(version.substring(point + 1))) {
                return null;
            }
            return Integer.valueOf(version.substring(0, point));
        }

        private static boolean isNumber(String text) {
            return !text.isEmpty()
                    && text.length() <= 6
                    && (text.length() == 1 || text.charAt(0) != '0')
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
