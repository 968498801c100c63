package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says about its own type and version. */
class FormatVersionTest {

    private static final DutylistReader READER = DutylistReader.create();

    @Test
    void anotherMajorVersionIsTheOnlyFindingWhereverItStands() {
        String document = Documents.with("  \"formatVersion\": \"1.0\",\n", "")
                .replace("\"version\": 1", "\"version\": null")
                .replace("\"draft\"", "\"draught\"")
                .stripTrailing();
        String late = document.substring(0, document.length() - 1) + ", \"formatVersion\": \"2.0\"}";

        ReadResult result = READER.read(late);

        assertThat(Found.in(result.report())).containsExactly("unsupported-format-version /formatVersion 53:20");
        assertThat(result.list()).isEmpty();
        assertThat(result.report().getFormatVersion()).contains("2.0");
        assertThat(result.report().getVerdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void anotherTypeOfDocumentIsTheOnlyFindingWhereverItStands() {
        ReadResult result = READER.read("{\"id\": 1, \"documentType\": \"conformance-profile\"}");

        assertThat(Found.in(result.report())).containsExactly("wrong-document-type /documentType 1:27");
        assertThat(result.list()).isEmpty();
        assertThat(result.report().isComplete()).isFalse();
    }

    @Test
    void higherMinorVersionIsReadWithAWarning() {
        ReadResult result =
                READER.read(Documents.with("\"1.0\"", "\"1.1\"").replace("\"draft\"", "\"draft\", \"new\": 1"));

        assertThat(Found.in(result.report()))
                .containsExactly("unsupported-format-version /formatVersion 3:20", "unknown-member /new 7:22");
        assertThat(result.isValid()).isTrue();
        assertThat(result.list().orElseThrow().getExtensions()).containsKey("new");
        assertThat(result.report().getFormatVersion()).contains("1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", ".0", "v1.0", "1.0.0", "01.0", "1.00", "1.0 ", "", "一", "１.０", "1.1234567"})
    void whatIsNoVersionIsReadAsOneWithTheRightOneProposed(String version) {
        ReadResult result = READER.read(Documents.with("\"1.0\"", "\"" + version + "\""));

        assertThat(result.report().getFindings())
                .singleElement()
                .extracting(Finding::getCode, finding -> finding.getArguments().get("proposal"))
                .containsExactly("malformed-value", "1.0");
        assertThat(result.list()).isPresent();
        assertThat(result.report().getFormatVersion()).isEmpty();
    }

    @Test
    void versionIsAString() {
        assertThat(Found.in(Documents.with("\"1.0\"", "1.0"))).containsExactly("wrong-type /formatVersion 3:20");
    }

    @Test
    void reportStatesTheVersionOfTheDocument() {
        assertThat(READER.read(Documents.VALID).report().getFormatVersion()).contains("1.0");
        assertThat(READER.read("{}").report().getFormatVersion()).isEmpty();
        assertThat(READER.read("[]").report().getFormatVersion()).isEmpty();
    }

    @Test
    void missingTypeAndVersionAreReportedAndTheListIsRead() {
        ReadResult result = READER.read(Documents.with("  \"documentType\": \"responsibility-list\",\n", "")
                .replace("  \"formatVersion\": \"1.0\",\n", ""));

        assertThat(Found.in(result.report()))
                .containsExactly("missing-member /documentType 1:1", "missing-member /formatVersion 1:1");
        assertThat(result.list()).isPresent();
    }
}
