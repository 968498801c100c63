package io.github.dutylist.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.arbitraries.TextArbitraries;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text as a content line. */
class ContentLinesProperties {

    @Property
    void everyTextIsInTheLineAsItWas(@ForAll("texts") String text) {
        String line = new ContentLines().addText("SUMMARY", text).toString();
        String unfolded = line.replace("\r\n ", "").replace("\r\n", "");

        assertThat(unescaped(unfolded.substring("SUMMARY:".length())))
                .isEqualTo(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    @Property
    void everyTextIsAcceptedByAStrictParser(@ForAll("texts") String text) {
        String calendar = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "test")
                .add("BEGIN", "VTODO")
                .add("UID", "1")
                .add("DTSTAMP", "20261001T013000Z")
                .addText("SUMMARY", text)
                .add("END", "VTODO")
                .add("END", "VCALENDAR")
                .toString();

        assertThat(ReadCalendar.toDos(calendar)).hasSize(1);
    }

    @Property
    void noLineIsLongerThanTheStandardAllows(@ForAll("texts") String text) {
        String lines = new ContentLines().addText("SUMMARY", text.repeat(20)).toString();

        assertThat(lines.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }
}
