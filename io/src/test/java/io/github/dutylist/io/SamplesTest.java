package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Place;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The lists that come with the library. */
class SamplesTest {

    private static final DutylistReader READER = DutylistReader.create();

    @ParameterizedTest
    @FieldSource("io.github.dutylist.io.Samples#VALID")
    void sampleIsValidAndWrittenBackByteForByte(String name) throws IOException {
        ReadResult result = READER.read(Samples.DIRECTORY.resolve(name + ".json"));

        assertThat(result.report().getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(result.report().count(Severity.WARNING)).isZero();
        assertThat(DutylistWriter.pretty().toBytes(result.list().orElseThrow())).isEqualTo(Samples.bytes(name));
    }

    @Test
    void twelveFaultsAreTwelveFindingsEachAtItsPlace() {
        List<String> expected = new ArrayList<>();
        for (JsonNode finding : ExactJson.read(Samples.bytes("twelve-faults.expected"))) {
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
