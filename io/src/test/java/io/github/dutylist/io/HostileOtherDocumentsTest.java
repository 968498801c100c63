package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of every type that nobody would send in good faith: none makes anything throw, and nothing kept is lost. */
class HostileOtherDocumentsTest {

    private static final int DOCUMENTS = 400;

    private static final DutylistReader READER = DutylistReader.create();

    @ParameterizedTest
    @MethodSource("io.github.dutylist.io.Samples#types")
    void everyDocumentIsReadToAVerdict(DocumentType<?> type) {
        List<JsonNode> samples = Samples.of(type);
        for (int serial = 0; serial < DOCUMENTS; serial++) {
            Random random = new Random(serial * 0x9e3779b97f4a7c15L);
            JsonNode sample = samples.get(random.nextInt(samples.size()));
            check(type, hostile(sample, random), type + " " + serial);
        }
    }

    /** Returns a document that is edited, cut short or has some of its bytes changed. */
    private static byte[] hostile(JsonNode sample, Random random) {
        byte[] edited = ExactJson.write(new TreeEdits(random).edited(sample, 1 + random.nextInt(6)))
                .getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(edited, random.nextInt(edited.length));
            case 1 -> changed(edited, random);
            default -> edited;
        };
    }

    private static byte[] changed(byte[] document, Random random) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            document[random.nextInt(document.length)] = (byte) random.nextInt(256);
        }
        return document;
    }

    private static <T extends Extensible> void check(DocumentType<T> type, byte[] document, String name) {
        DocumentResult<T> result = READER.documents(type).read(document);

        for (Finding finding : result.report().getFindings()) {
            assertThat(finding.message(Locale.CHINESE)).as(name).isNotBlank();
            assertThat(finding.message(Locale.ENGLISH)).as(name).isNotBlank();
            assertThat(finding.getPlace()).as(name).isPresent();
        }
        boolean faultless = result.report().getVerdict() == Verdict.VALID;
        assertThat(faultless && result.report().count(Severity.ERROR) > 0)
                .as(name)
                .isFalse();
        result.document()
                .ifPresent(read -> assertThat(READER.documents(type)
                                .read(DutylistWriter.compact().toBytes(type, read))
                                .document())
                        .as(name)
                        .contains(read));
    }
}
