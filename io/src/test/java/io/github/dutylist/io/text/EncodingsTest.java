package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.model.ResponsibilityList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** In which encodings a text may come, and what is said about it. */
class EncodingsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "青石镇防汛责任清单\n一、镇长职责\n1.每日查看水情。\n2.每周巡堤一次。\n";

    private final TextImporter importer = TextImporter.create();

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        assertThat(title(importer.importText(TEXT.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("青石镇防汛责任清单");
        TextImport marked = importer.importText(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(title(marked)).isEqualTo("青石镇防汛责任清单");
        assertThat(codes(marked)).containsExactly("byte-order-mark");
    }

    @Test
    void readsGb18030WhenTheBytesLookSoAndSaysIt() {
        TextImport imported = importer.importText(TEXT.getBytes(GB18030));

        assertThat(title(imported)).isEqualTo("青石镇防汛责任清单");
        assertThat(imported.report().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("assumed-encoding");
            assertThat(finding.getArguments()).containsEntry("encoding", "gb18030");
        });
        assertThat(imported.documents())
                .extracting(ImportedDocument::list)
                .isEqualTo(importer.importText(TEXT).documents().stream()
                        .map(ImportedDocument::list)
                        .toList());
    }

    @Test
    void readsTheEncodingThatWasAskedForWithoutAFinding() {
        TextImport imported = importer.withEncoding(GB18030).importText(TEXT.getBytes(GB18030));

        assertThat(title(imported)).isEqualTo("青石镇防汛责任清单");
        assertThat(codes(imported)).isEmpty();
    }

    @Test
    void saysWhereBytesAreNotInTheEncodingThatWasAskedFor() {
        byte[] bytes = (TEXT + "x").getBytes(GB18030);
        bytes[bytes.length - 1] = (byte) 0xff;
        TextImport broken = importer.withEncoding(GB18030).importText(bytes);
        TextImport other = importer.withEncoding(StandardCharsets.UTF_8).importText(TEXT.getBytes(GB18030));

        assertThat(broken.documents()).isEmpty();
        assertThat(broken.report().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("undecodable-text");
            assertThat(finding.getArguments()).containsEntry("offset", bytes.length - 1L);
            assertThat(finding.getPlace().orElseThrow().getLine()).isEqualTo(5);
        });
        assertThat(codes(other)).containsExactly("not-utf8");
    }

    @Test
    void readsNothingFromBytesThatAreNeither() {
        TextImport imported = importer.importText(TEXT.getBytes(StandardCharsets.UTF_16));

        assertThat(imported.documents()).isEmpty();
        assertThat(codes(imported)).containsExactly("not-utf8");
    }

    private static String title(TextImport imported) {
        return imported.documents()
                .get(0)
                .list()
                .map(ResponsibilityList::getTitle)
                .orElseThrow();
    }

    private static Iterable<String> codes(TextImport imported) {
        return imported.report().getFindings().stream().map(Finding::getCode).toList();
    }
}
