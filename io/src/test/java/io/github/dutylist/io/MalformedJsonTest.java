package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.ProcessingStatus;
import io.github.dutylist.finding.Verdict;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not JSON, or JSON but no object. */
class MalformedJsonTest {

    private static final DutylistReader READER = DutylistReader.create();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \r\n"})
    void emptyInputIsNotJson(String nothing) {
        ReadResult result = READER.read(nothing);

        assertThat(Found.in(result.report())).containsExactly("malformed-json  1:1");
        assertThat(result.report().getProcessingStatus()).isEqualTo(ProcessingStatus.STOPPED);
        assertThat(result.list()).isEmpty();
        assertThat(result.report().getFindings().get(0).message(Locale.CHINA)).contains("文档是空的");
    }

    @Test
    void aByteOrderMarkAloneIsAnEmptyDocument() {
        assertThat(READER.read(Documents.utf8("\ufeff")).report().getFindings())
                .extracting(finding -> finding.getArguments().get("problem"))
                .containsExactlyInAnyOrder(null, "empty-document");
    }

    @ParameterizedTest
    @CsvSource({
        "[], wrong-type  1:1",
        "' \"x\"', wrong-type  1:2",
        "12, wrong-type  1:1",
        "null, wrong-type  1:1",
        "true, wrong-type  1:1"
    })
    void documentIsAnObject(String document, String finding) {
        ReadResult result = READER.read(document);

        assertThat(Found.in(result.report())).containsExactly(finding);
        assertThat(result.list()).isEmpty();
        assertThat(result.report().getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.report().getSkippedRules()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{]",
                "{\"id\"}",
                "{\"id\":}",
                "{\"id\" \"a\"}",
                "{\"id\":\"a\"",
                "{\"id\":\"a",
                "{\"id\":\"a\",}",
                "{,}",
                "{id:\"a\"}",
                "{'id':'a'}",
                "{\"x-a\":[1,]}",
                "{\"x-a\":[1 2]}",
                "{\"x-a\":01}",
                "{\"x-a\":+1}",
                "{\"x-a\":.5}",
                "{\"x-a\":1.}",
                "{\"x-a\":1e}",
                "{\"x-a\":-}",
                "{\"x-a\":0x10}",
                "{\"x-a\":NaN}",
                "{\"x-a\":Infinity}",
                "{\"x-a\":nul}",
                "{\"x-a\":True}",
                "{\"x-a\":\"\\x\"}",
                "{\"x-a\":\"\\u12\"}",
                "{\"x-a\":\"a\nb\"}",
                "{\"x-a\":\"a\tb\"}",
                "{\"x-a\":1}}",
                "{\"x-a\":1}]",
                "{\"x-a\":1} {}",
                "{\"x-a\":1} \"",
                "{\"x-a\":1},",
                "// comment\n{}",
                "{/* comment */}",
                "\u0000",
                "{\"x-a\":1}\u0000"
            })
    void whatBreaksTheGrammarIsReportedOnce(String document) {
        ReadResult result = READER.read(document);

        assertThat(result.report().count(DocumentRules.MALFORMED_JSON)).isEqualTo(1);
        assertThat(result.report().isComplete()).isFalse();
        assertThat(result.list()).isEmpty();
        assertThat(result.isValid()).isFalse();
    }

    @Test
    void whatFollowsTheDocumentIsNotPartOfIt() {
        assertThat(Found.in(Documents.VALID + "  {\"more\": 1}")).containsExactly("malformed-json  55:3");
    }

    @Test
    void whatStandsBeforeTheFaultIsStillReported() {
        String document = Documents.with("\"version\": 1,", "\"version\": 0,").replace("\"kind\": \"duties\",", "kind");

        assertThat(Found.in(document))
                .containsExactly("malformed-value /version 5:14", "malformed-json /sections/0 23:7");
    }

    @Test
    void allRulesAreListedAsSkipped() {
        assertThat(READER.read("{").report().getSkippedRules())
                .extracting(skipped -> skipped.getRule().getCode())
                .contains("dangling-reference", "no-principal-role");
    }
}
