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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                       | 1:2  | unfinished-document",
                "{\"x-a\":\"b           | 1:10 | unfinished-document",
                "{\"x-a\": {\"b\": 1}   | 1:17 | unfinished-document",
                "{\"x-a\": NaN}          | 1:9  | unknown-value",
                "{\"x-a\": -Infinity,\"\"}| 1:9 | unknown-value",
                "{\"x-a\": tru }         | 1:9  | unknown-value",
                "{\"x-a\": None}         | 1:9  | unknown-value",
                "{\"x-a\": 012}          | 1:9  | unknown-value",
                "{\"x-a\": 0x10}         | 1:9  | unknown-value",
                "{\"x-a\": +1}           | 1:9  | unknown-value",
                "{\"x-a\": .5}           | 1:9  | unknown-value",
                "{\"x-a\": 1.}           | 1:9  | unknown-value",
                "{\"x-a\": 1e}           | 1:9  | unknown-value",
                "{\"x-a\": -}            | 1:9  | unknown-value",
                "{\"x-a\": [tru, 1]}     | 1:10 | unknown-value",
                "{x-a: 1}                | 1:2  | unquoted-name",
                "{\"x-a\": 1, b : 1}     | 1:12 | unquoted-name",
                "{“x-a”: 1}              | 1:2  | full-width-sign",
                "{\"x-a\"：1}            | 1:7  | full-width-sign",
                "{\"x-a\": 1，\"b\": 2}  | 1:10 | full-width-sign",
                "{\"x-a\": '1'}          | 1:9  | single-quote",
                "{\"x-a\": 1 // one      | 1:11 | comment",
                "{\"x-a\": 1 # one       | 1:11 | comment",
                "{\"x-a\": /* one */ 1}  | 1:9  | comment",
                "{\"x-a\": 1 , }         | 1:13 | trailing-comma",
                "{\"x-a\": [1,]}         | 1:12 | trailing-comma",
                "{\"x-a\": [1}           | 1:11 | unmatched-bracket",
                "{\"x-a\"}               | 1:7  | unmatched-bracket",
                "{\"x-a\": }             | 1:9  | unmatched-bracket",
                "{, \"x-a\": 1}          | 1:2  | missing-item",
                "{\"x-a\": 1,, \"b\": 1} | 1:11 | missing-item",
                "{\"x-a\" 1}             | 1:8  | missing-separator",
                "{\"x-a\": 1 \"b\": 2}   | 1:11 | missing-separator",
                "{\"x-a\": [{} {}]}      | 1:13 | missing-separator",
                "{\"x-a\": \"b\"c\"}     | 1:12 | missing-separator",
                "{\"x-a\": \"该项\"专项\"\"} | 1:13 | missing-separator",
                "{\"x-a\": \"C:\\dir\"}  | 1:12 | unknown-escape",
                "{\"x-a\": \"\\u12\"}    | 1:10 | unknown-escape"
            })
    void findingSaysWhatIsWrong(String document, String place, String problem) {
        assertThat(READER.read(document).report().getFindings())
                .filteredOn(finding -> finding.getRule().equals(DocumentRules.MALFORMED_JSON))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPlace()).hasToString("Optional[" + place + "]");
                    assertThat(finding.getArguments().get("problem")).isEqualTo(problem);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r\n", "\u0001"})
    void controlCharactersOfATextAreEscaped(String control) {
        assertThat(READER.read("{\"x-a\": \"说明" + control + "b\"}").report().getFindings())
                .extracting(finding -> finding.getArguments().get("problem"))
                .containsExactly("unescaped-control");
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
