package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are UTF-8, that are not, and that only look as if they were. */
class EncodingTest {

    private static final DutylistReader READER = DutylistReader.create();

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void byteOrderMarkIsSkippedAndReported() {
        ReadResult result = READER.read(Documents.utf8("\ufeff" + Documents.VALID));

        assertThat(Found.in(result.report())).containsExactly("byte-order-mark  1:1");
        assertThat(result.report().getFindings().get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(result.isValid()).isTrue();
        assertThat(result.list()).isEqualTo(READER.read(Documents.VALID).list());
        assertThat(Found.in("\ufeff" + Documents.VALID)).containsExactly("byte-order-mark  1:1");
    }

    @Test
    void byteOrderMarkCountsInNoColumn() {
        assertThat(Found.in(Documents.utf8("\ufeff[]"))).containsExactly("byte-order-mark  1:1", "wrong-type  1:1");
        assertThat(Found.in(bytes("efbbbf2022ff"))).containsExactly("not-utf8  1:3");
    }

    @Test
    void secondByteOrderMarkIsNotJson() {
        assertThat(Found.in("\ufeff\ufeff{}")).containsExactly("byte-order-mark  1:1", "malformed-json  1:1");
    }

    @Test
    void namesGb18030WhereAWholeDocumentIsInIt() {
        assertThat(encodingOf(Documents.VALID.getBytes(GB18030))).isEqualTo("gb18030");
        assertThat(encodingOf(Documents.VALID.getBytes(Charset.forName("GBK")))).isEqualTo("gb18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"联通", "主要负责人对本单位安全生产工作负总责。", "《中华人民共和国消防法》第十六条（二）：“消防设施”完好有效。", "每年至少组织2次应急演练，并向上级汇报。"})
    void namesGb18030WhereASentenceIsInIt(String sentence) {
        assertThat(encodingOf(("{\"text\": \"" + sentence + "\"}").getBytes(GB18030)))
                .isEqualTo("gb18030");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void namesNoEncodingWhereUtf8IsOnlyCutOff(int bytesLost) {
        byte[] utf8 = Documents.utf8("{\"text\": \"主要负责人对本单位安全生产工作负总责，每年至少组织两次应急演练");
        byte[] cut = Arrays.copyOf(utf8, utf8.length - bytesLost);

        assertThat(READER.read(cut).report().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRule()).isEqualTo(DocumentRules.NOT_UTF8);
            assertThat(finding.getArguments()).doesNotContainKey("encoding").containsEntry("offset", utf8.length - 3L);
        });
    }

    @Test
    void namesNoEncodingWhereOneByteOfADocumentIsBroken() {
        byte[] broken = Documents.utf8(Documents.VALID);
        int title =
                Documents.VALID.substring(0, Documents.VALID.indexOf("清河镇防汛")).length();
        broken[title] = (byte) 0xff;

        assertThat(READER.read(broken).report().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getArguments()).doesNotContainKey("encoding").containsEntry("offset", (long) title);
            assertThat(finding.getPlace()).hasToString("Optional[6:13]");
        });
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "c0af, overlong in two bytes",
        "c1bf, overlong in two bytes",
        "e0809f, overlong in three bytes",
        "f0808081, overlong in four bytes",
        "eda080, half of a surrogate pair",
        "eda0bdedb29a, a surrogate pair in six bytes",
        "f4908080, beyond the last code point",
        "f8888080, in five bytes",
        "80, a continuation at the start",
        "e4b8, cut off",
        "fe, no byte of UTF-8"
    })
    void bytesOutsideUtf8AreNeverRead(String hex, String what) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\n \"x-a\": \"".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(bytes(hex));
        document.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

        ReadResult result = READER.read(document.toByteArray());

        assertThat(Found.in(result.report())).as(what).containsExactly("not-utf8  2:10");
        assertThat(result.list()).isEmpty();
        assertThat(result.report().isComplete()).isFalse();
    }

    @Test
    void replacementCharacterThatStandsInTheDocumentIsACharacter() {
        assertThat(Found.in(Documents.utf8(Documents.withMembers("\"x-a\": \"\ufffd\""))))
                .isEmpty();
    }

    @Test
    void otherEncodingsOfUnicodeAreNotUtf8() {
        assertThat(Found.in(Documents.VALID.getBytes(StandardCharsets.UTF_16))).containsExactly("not-utf8  1:1");
        assertThat(Found.in(Documents.VALID.getBytes(StandardCharsets.UTF_16LE)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void namesUtf16WithItsByteOrderMarkOrWithout(String charset) {
        assertThat(encodingOf(Documents.VALID.getBytes(Charset.forName(charset))))
                .isEqualTo("utf-16");
        assertThat(encodingOf("{}".getBytes(Charset.forName(charset)))).isEqualTo("utf-16");
        assertThat(Found.in("{\"a\": 1}".getBytes(Charset.forName(charset)))).containsExactly("not-utf8  1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "00000000", "7b", "7b007d", "7b00007d", "7bff"})
    void aFewZeroBytesAreNotUtf16(String hex) {
        assertThat(READER.read(bytes(hex)).report().getFindings())
                .allSatisfy(finding -> assertThat(finding.getArguments()).doesNotContainEntry("encoding", "utf-16"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\": \"\\ud800\"            | malformed-value /title 6:22",
                "\"title\": \"\\udc00清单\"         | malformed-value /title 6:22",
                "\"title\": \"\\ude92\\ud83d\"     | malformed-value /title 6:22",
                "\"x-a\": \"\\ud800\"              | malformed-value /x-a 6:24",
                "\"x-a\": [\"\\ud83d\\ud83d\\ude92\"] | malformed-value /x-a/0 6:25"
            })
    void halfOfASurrogatePairIsNoText(String member, String finding) {
        String document = Documents.with("\"title\": \"清河镇防汛责任清单\"", "\"x-b\": 1, " + member)
                .replace("\"x-b\": 1, \"x-a\"", "\"title\": \"一\", \"x-a\"");

        assertThat(Found.in(document)).containsExactly(finding);
    }

    @Test
    void halfOfASurrogatePairIsNoName() {
        assertThat(Found.in(Documents.withMembers("\"x-\ud800\": 1")))
                .singleElement()
                .asString()
                .startsWith("malformed-value");
        assertThat(Found.in(Documents.withMembers("\"x-\\ud800\": 1")))
                .singleElement()
                .asString()
                .startsWith("malformed-");
    }

    @Test
    void escapedPairsAreRead() {
        assertThat(READER.read(Documents.withMembers("\"x-a\": \"\\ud83d\\ude92\""))
                        .list()
                        .orElseThrow()
                        .getExtensions())
                .containsEntry("x-a", "🚒");
    }

    private static Object encodingOf(byte[] document) {
        Finding finding = READER.read(document).report().getFindings().get(0);
        assertThat(finding.getRule()).isEqualTo(DocumentRules.NOT_UTF8);
        return finding.getArguments().get("encoding");
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
