package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Place;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.value.Extensible;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists that come with the library. */
class SamplesTest {

    private static final DutylistReader READER = DutylistReader.create();

    @ParameterizedTest
    @MethodSource("io.github.dutylist.io.Samples#types")
    void sampleOfEveryTypeIsValidAndWrittenBackByteForByte(DocumentType<?> type) {
        Samples.names(type).forEach(name -> assertValid(type, name));
    }

    private static <T extends Extensible> void assertValid(DocumentType<T> type, String name) {
        DocumentResult<T> result = READER.documents(type).read(Samples.bytes(name));

        assertThat(result.report().count(Severity.ERROR)).as(name).isZero();
        assertThat(result.report().count(Severity.WARNING)).as(name).isZero();
        assertThat(result.isValid()).isTrue();
        assertThat(DutylistWriter.pretty().toBytes(type, result.document().orElseThrow()))
                .isEqualTo(Samples.bytes(name));
    }

    @Test
    void twelveFaultsAreTwelveFindingsEachAtItsPlace() {
        List<String> expected = new ArrayList<>();
        for (JsonNode finding :
                ExactJson.read(Samples.bytes("twelve-faults.expected")).get("findings")) {
            expected.add(line(
                    finding.get("severity").textValue(),
                    finding.get("code").textValue(),
                    finding.get("pointer").textValue(),
                    Place.of(
                            finding.get("line").intValue(),
                            finding.get("column").intValue())));
        }

        ReadResult result = READER.read(Samples.bytes("twelve-faults"));

        assertThat(expected).hasSize(12);
        assertThat(result.report().getFindings()).extracting(SamplesTest::line).containsExactlyElementsOf(expected);
        assertThat(result.report().count()).isEqualTo(12);
        assertThat(result.list()).isPresent();
    }

    private static String line(Finding finding) {
        return line(
                finding.getSeverity().code(),
                finding.getCode(),
                finding.getPointer(),
                finding.getPlace().orElseThrow());
    }

    private static String line(String severity, String code, String pointer, Place place) {
        return severity + " " + code + " " + pointer + " " + place;
    }
}
