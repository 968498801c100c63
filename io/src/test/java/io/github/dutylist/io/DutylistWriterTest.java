package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Extensions;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a list. */
class DutylistWriterTest {

    private static ResponsibilityList.Builder list() {
        return ResponsibilityList.builder()
                .id("qinghe.flood-control")
                .version(1)
                .title("清河镇防汛责任清单")
                .status(ListStatus.DRAFT)
                .organisation("town");
    }

    @Test
    void compactFormHoldsNoSpaceAndLeavesOutWhatIsEmpty() {
        assertThat(DutylistWriter.compact().toString(list().build()))
                .isEqualTo("{\"documentType\":\"responsibility-list\",\"formatVersion\":\"1.0\","
                        + "\"id\":\"qinghe.flood-control\",\"version\":1,\"title\":\"清河镇防汛责任清单\","
                        + "\"status\":\"draft\",\"organisation\":\"town\"}");
    }

    @Test
    void prettyFormHasALineForEachMemberAndElement() {
        ResponsibilityList list = list().addTopics(Topic.EMERGENCY, Topic.of("x-flood"))
                .extensions(Extensions.of(Map.of("x-none", Map.of(), "x-empty", List.of())))
                .build();

        assertThat(DutylistWriter.pretty().toString(list)).isEqualTo("""
                {
                  "documentType": "responsibility-list",
                  "formatVersion": "1.0",
                  "id": "qinghe.flood-control",
                  "version": 1,
                  "title": "清河镇防汛责任清单",
                  "status": "draft",
                  "topics": [
                    "emergency",
                    "x-flood"
                  ],
                  "organisation": "town",
                  "x-empty": [],
                  "x-none": {}
                }
                """);
    }

    @Test
    void extensionsStandBehindAllMembersSortedByNameWithTheirDigits() {
        ResponsibilityList list = list().extensions(Extensions.of(Map.of(
                        "x-b", new BigDecimal("1.50"),
                        "a", new BigDecimal("1E+400"),
                        "x-a", List.of(true, "一", new BigDecimal("-0.0")))))
                .build();

        assertThat(DutylistWriter.compact().toString(list))
                .endsWith("\"organisation\":\"town\",\"a\":1E+400,\"x-a\":[true,\"一\",0.0],\"x-b\":1.50}");
    }

    @Test
    void onlyWhatJsonDemandsIsEscaped() {
        ResponsibilityList list = list().title("\"\\/<🚒>\u007f\u2028\u0001").build();

        assertThat(DutylistWriter.compact().toString(list)).contains("\"title\":\"\\\"\\\\/<🚒>\u007f\u2028\\u0001\"");
    }

    @Test
    void digestIsThatOfTheCompactBytes() {
        ResponsibilityList list = list().build();

        assertThat(DutylistWriter.digest(list))
                .isEqualTo("45dac36e4f541140bca7f88ebca7b1aa58ab1f988735edb5c0031a6c0410881b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "documentType", "evaluationPolicy"})
    void extensionCannotBeNamedLikeAMember(String name) {
        ResponsibilityList list = list().extensions(Extensions.of(name, "x")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutylistWriter.compact().toBytes(list))
                .withMessageContaining("'" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "一\udc00", "\udc00\ud800"})
    void halfOfASurrogatePairCannotBeWritten(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DutylistWriter.compact().toBytes(list().title(text).build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutylistWriter.pretty()
                        .toBytes(list().extensions(Extensions.of("x-a", text)).build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutylistWriter.pretty()
                        .toBytes(list().extensions(Extensions.of("x-" + text, "a"))
                                .build()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void yearHasFourDigits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutylistWriter.compact()
                        .toBytes(list().adoptedOn(LocalDate.of(year, 1, 1)).build()));
        assertThat(DutylistWriter.compact()
                        .toString(list().adoptedOn(LocalDate.of(0, 1, 1)).build()))
                .contains("\"adoptedOn\":\"0000-01-01\"");
    }

    @Test
    void fileIsUntouchedByAListThatCannotBeWritten(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("list.json");
        Files.writeString(file, "as it was");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DutylistWriter.compact().write(list().title("\ud800").build(), file));

        assertThat(Files.readString(file)).isEqualTo("as it was");
    }

    @Test
    void whatIsWrittenOfAListThatCannotBeWrittenIsNoDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DutylistWriter.compact().write(list().title("\ud800").build(), bytes));

        assertThat(Found.in(bytes.toByteArray())).singleElement().asString().startsWith("malformed-json");
    }

    @Test
    void fileIsReplaced(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("list.json");
        Files.writeString(file, "x".repeat(10_000));
        ResponsibilityList list =
                list().addOrganisations(Organisation.of("town", "清河镇人民政府")).build();

        DutylistWriter.pretty().write(list, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(DutylistWriter.pretty().toBytes(list));
        assertThat(DutylistReader.create().read(file).list()).contains(list);
    }

    @Test
    void streamIsFlushedAndLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new FilterOutputStream(new BufferedOutputStream(bytes)) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };

        DutylistWriter.compact().write(list().build(), out);

        assertThat(closed).isFalse();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(DutylistWriter.compact().toString(list().build()));
    }

    @Test
    void errorsOfTheStreamArePassedOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> DutylistWriter.compact().write(list().build(), full))
                .withMessage("no space left");
    }
}
