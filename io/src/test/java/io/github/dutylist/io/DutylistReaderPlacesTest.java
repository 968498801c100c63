package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RoleRules;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines for what is found after a document was read. */
class DutylistReaderPlacesTest {

    private static final String DOCUMENT = """
            {
              "roles": [
                {"id": "head"}
              ]
            }
            """;

    private static final Finding FINDING =
            RoleRules.ROLE_WITHOUT_DUTY.at("/roles/0/id").with("role", "head").build();

    private static final Report REPORT = Report.builder().add(FINDING).build();

    @Test
    void findingsGetTheirLines() {
        Report placed = DutylistReader.create().withPlaces(REPORT, DOCUMENT.getBytes(StandardCharsets.UTF_8));

        assertThat(placed.getFindings().get(0).getPlace()).hasToString("Optional[3:12]");
        assertThat(placed.count()).isEqualTo(1);
    }

    @Test
    void aReportStaysAsItIsWhereTheDocumentCannotBeDecodedOrIsTooLong() {
        DutylistReader reader = DutylistReader.create();

        assertThat(reader.withPlaces(REPORT, new byte[] {(byte) 0xFF, (byte) 0xC0}))
                .isEqualTo(REPORT);
        assertThat(reader.withLimits(ReadLimits.standard().withMaxBytes(10))
                        .withPlaces(REPORT, DOCUMENT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(REPORT);
        assertThat(reader.withPlaces(REPORT, "{]".getBytes(StandardCharsets.UTF_8))
                        .count())
                .isEqualTo(1);
    }
}
