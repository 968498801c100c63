package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.validation.ListValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a document is read, and what is said of the rest. */
class ReadLimitsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    private static final DutylistReader READER = DutylistReader.create();

    @Test
    void documentOfAsManyBytesAsAllowedIsRead() throws IOException {
        byte[] document = Documents.utf8(Documents.VALID);
        DutylistReader exact = READER.withLimits(STANDARD.withMaxBytes(document.length));
        DutylistReader tooSmall = READER.withLimits(STANDARD.withMaxBytes(document.length - 1));

        assertThat(exact.read(document).isValid()).isTrue();
        assertThat(exact.read(new ByteArrayInputStream(document)).isValid()).isTrue();
        assertThat(tooSmall.read(document).report().getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRule()).isEqualTo(DocumentRules.TOO_LONG);
                    assertThat(finding.getArguments())
                            .isEqualTo(Map.of("what", "document", "limit", document.length - 1L, "unit", "byte"));
                });
        assertThat(Found.in(tooSmall.read(new ByteArrayInputStream(document)).report()))
                .containsExactly("too-long  nowhere");
        assertThat(tooSmall.read(document).report().isComplete()).isFalse();
    }

    @Test
    void noMoreOfAStreamIsReadThanIsAllowed() throws IOException {
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1000]);

        READER.withLimits(STANDARD.withMaxBytes(10)).read(endless);

        assertThat(endless.available()).isEqualTo(989);
    }

    @Test
    void greatestPossibleLimitsAreLimits() throws IOException {
        DutylistReader reader = READER.withLimits(STANDARD.withMaxBytes(Integer.MAX_VALUE)
                .withMaxStringLength(Integer.MAX_VALUE)
                .withMaxValues(Integer.MAX_VALUE)
                .withMaxDepth(256));

        assertThat(reader.read(new ByteArrayInputStream(Documents.utf8(Documents.VALID)))
                        .isValid())
                .isTrue();
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withMaxBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withMaxDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withMaxDepth(257));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withMaxStringLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withMaxValues(0));
    }

    @Test
    void clausesNestedTooDeepAreLeftOutAndTheirElderRead() {
        String items = nested("\"items\": [{\"id\": \"i%d\", \"text\": \"巡查堤防。\"", ", ", "}]", 14);
        ReadResult result = READER.read(Documents.with("\"roles\": [\"mayor\"]", "\"roles\": [\"mayor\"], " + items));

        assertThat(result.report().count(DocumentRules.TOO_DEEP)).isEqualTo(1);
        assertThat(result.report().getFindings())
                .filteredOn(finding -> finding.getRule().equals(DocumentRules.TOO_DEEP))
                .extracting(Finding::getPointer)
                .containsExactly("/sections/0/clauses/1" + "/items/0".repeat(14));
        assertThat(result.list()).isPresent();
    }

    @Test
    void extensionsNestedTooDeepAreLeftOutFromThereOn() {
        assertThat(Found.in(Documents.withMembers("\"x-a\": " + "[".repeat(31) + "]".repeat(31))))
                .isEmpty();
        assertThat(Found.in(Documents.withMembers("\"x-a\": " + "[".repeat(32) + "]".repeat(32))))
                .containsExactly("too-deep /x-a" + "/0".repeat(31) + " 7:60");
    }

    @Test
    void depthOfUnknownMembersIsLimitedLikeAny() {
        String unknown = nested("{\"a\": ", "", "}", 40).replace("\"a\": }", "\"a\": 1}");

        assertThat(Found.in(Documents.withMembers("\"note\": " + unknown)))
                .containsExactly("unknown-member /note 7:22", "too-deep /note" + "/a".repeat(31) + " 7:216");
    }

    @Test
    void depthOfWhatIsPassedOverIsNotReported() {
        assertThat(Found.in(Documents.withMembers("\"preamble\": " + "[".repeat(100) + "]".repeat(100))))
                .containsExactly("wrong-type /preamble 7:34");
        assertThat(Found.in(Documents.withMembers("\"version\": " + "[".repeat(100) + "]".repeat(100))))
                .containsExactly("duplicate-member /version 7:22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x-a\": ", "\"note\": ", "\"preamble\": ", "\"sections\": ", "\"eventTypes\": "})
    void hundredThousandLevelsAreReportedOnceAsTooDeep(String member) {
        ReadResult result = READER.read("{" + member + "[".repeat(100_000) + "]".repeat(100_000) + "}");

        assertThat(result.report().count(DocumentRules.TOO_DEEP)).isEqualTo(1);
        assertThat(result.report().isComplete()).isFalse();
        assertThat(READER.read("[".repeat(100_000)).report().count(DocumentRules.TOO_DEEP))
                .isEqualTo(1);
        assertThat(READER.read("{\"x-a\":".repeat(100_000)).report().count(DocumentRules.TOO_DEEP))
                .isEqualTo(1);
    }

    @Test
    void hostWithAHigherLimitOfDepthIsToldWhatTheModelCannotHold() {
        DutylistReader deep = READER.withLimits(STANDARD.withMaxDepth(256));

        assertThat(Found.in(deep.read(Documents.withMembers("\"x-a\": " + "[".repeat(63) + "1" + "]".repeat(63)))
                        .report()))
                .isEmpty();
        assertThat(deep.read(Documents.withMembers("\"x-a\": " + "[".repeat(64) + "1" + "]".repeat(64)))
                        .report()
                        .getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRule()).isEqualTo(DocumentRules.TOO_DEEP);
                    assertThat(finding.getArguments()).containsEntry("limit", 64L);
                });
    }

    @Test
    void stringsAreLimited() {
        DutylistReader reader = READER.withLimits(STANDARD.withMaxStringLength(30));

        assertThat(Found.in(reader.read(Documents.withMembers("\"preamble\": \"" + "汛".repeat(30) + "\""))
                        .report()))
                .isEmpty();
        ReadResult result = reader.read(Documents.withMembers(
                "\"preamble\": \"" + "汛".repeat(31) + "\", \"x-a\": [\"" + "x".repeat(31) + "\"]"));
        assertThat(Found.in(result.report())).containsExactly("too-long /preamble 7:34", "too-long /x-a/0 7:77");
        assertThat(result.report().getFindings().get(0).getArguments())
                .isEqualTo(Map.of("what", "string", "limit", 30L, "unit", "character"));
        assertThat(result.report().isComplete()).isTrue();
    }

    @Test
    void numbersAreLimitedWithoutBeingCounted() {
        String digits = "9".repeat(1001);

        assertThat(Found.in(Documents.withMembers("\"x-a\": " + digits.substring(1))))
                .isEmpty();
        ReadResult result = READER.read(Documents.with("\"version\": 1,", "\"version\": " + digits + ",")
                .replace(
                        "\"status\"",
                        "\"x-a\": [" + digits + ", 0." + digits + ", " + "8".repeat(1_000_000) + "], \"status\""));
        assertThat(Found.in(result.report()))
                .containsExactly(
                        "too-long /version 5:14",
                        "too-long /x-a/0 7:11",
                        "too-long /x-a/1 7:1014",
                        "too-long /x-a/2 7:2019");
        assertThat(result.report().getFindings().get(0).getArguments())
                .isEqualTo(Map.of("what", "number", "limit", 1000L, "unit", "character"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E+999999999", "1e-2147483646", "10.0e2147483646"})
    void hugeExponentsAreKeptAsTheyAre(String number) {
        ReadResult result = READER.read(Documents.withMembers("\"x-a\": " + number));

        assertThat(Found.in(result.report())).isEmpty();
        assertThat(READER.read(DutylistWriter.compact().toBytes(result.list().orElseThrow()))
                        .list())
                .isEqualTo(result.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999999", "1e-9999999999", "1e99999999999999999999"})
    void exponentsThatNoNumberHasAreMalformed(String number) {
        assertThat(Found.in(Documents.withMembers("\"x-a\": " + number))).containsExactly("malformed-value /x-a 7:29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e0", "1.0", "100E-2"})
    void wholeNumbersHaveNeitherFractionNorExponent(String number) {
        assertThat(Found.in(Documents.with("\"version\": 1,", "\"version\": " + number + ",")))
                .containsExactly("wrong-type /version 5:14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "99999999999999999999", "-1", "0", "-0"})
    void wholeNumbersHaveBounds(String number) {
        assertThat(Found.in(Documents.with("\"version\": 1,", "\"version\": " + number + ",")))
                .containsExactly("malformed-value /version 5:14");
    }

    @Test
    void namesAreLimitedAlongTheWholePath() {
        String name = "x-" + "汛".repeat(1_997);

        assertThat(Found.in(Documents.withMembers("\"" + name + "\": 1"))).isEmpty();
        ReadResult result = READER.read(Documents.withMembers("\"" + name + "\": {\"a\": 1, \"b\": [1]}, \"" + name
                + "x\": null, \"x-" + "n".repeat(100_000) + "\": [null]"));
        assertThat(result.report().getFindings()).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.getRule()).isEqualTo(DocumentRules.TOO_LONG);
            assertThat(finding.getArguments()).isEqualTo(Map.of("what", "member", "limit", 2000L, "unit", "character"));
        });
        assertThat(result.report().isComplete()).isTrue();
        assertThat(result.list().orElseThrow().getExtensions()).containsOnlyKeys(name);
    }

    @Test
    void valuesAreCounted() {
        DutylistReader reader = READER.withLimits(STANDARD.withMaxValues(100));
        String nulls = "[" + "null,".repeat(200) + "1]";

        Report report = reader.read(Documents.withMembers("\"x-a\": " + nulls)).report();

        assertThat(report.getFindings().get(report.getFindings().size() - 1).getArguments())
                .isEqualTo(Map.of("what", "value", "limit", 100L));
        assertThat(report.count(DocumentRules.TOO_MANY)).isEqualTo(1);
        assertThat(report.count(DocumentRules.WRONG_TYPE)).isLessThan(100);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void namesWhoseHashesCollideAreReadLikeAny() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 1 << 12; i++) {
            members.append("\"x-");
            for (int bit = 0; bit < 12; bit++) {
                members.append((i >> bit & 1) == 0 ? "ab" : "bA");
            }
            members.append("\": ").append(i).append(", ");
        }

        assertThat(Found.in(Documents.withMembers(members + "\"x-last\": 1"))).isEmpty();
    }

    @Test
    void veryMuchThatIsLeftOutStopsTheRulesAndNotTheReading() {
        String roles = "\"assists\": [" + "1,".repeat(600_000) + "1]";
        ReadResult result = READER.read(Documents.with("\"holder\": \"body\"", "\"holder\": \"body\", " + roles));

        assertThat(result.report().count(DocumentRules.WRONG_TYPE)).isEqualTo(600_001);
        assertThat(result.list()).isPresent();
        assertThat(result.report().getSkippedRules()).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsAllocatedGrowsWithTheDocumentHoweverDeeplyItsLostObjectsAreNested() {
        assertThat(allocated(200)).isLessThan(4 * allocated(100));
        assertThat(allocated(200)).isLessThan(400_000_000);
    }

    /** Returns how many bytes it takes to read a document with so many clauses of 490 levels. */
    private static long allocated(int clauses) {
        String clause = nested("{\"items\": [", "", "]}", 490);
        String document = Documents.with(
                "\"text\": \"汛期带队巡查堤防。\"",
                "\"text\": \"汛期带队巡查堤防。\", \"items\": [" + String.join(",", Collections.nCopies(clauses, clause)) + "]");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Report report = READER.read(document).report();
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(report.count(DocumentRules.TOO_DEEP)).isEqualTo(clauses);
        return after - before;
    }

    @Test
    void whatIsSwitchedOffMakesNothingValidThatIsLeftOut() {
        DutylistReader lenient = READER.withValidator(ListValidator.create()
                .without(DocumentRules.UNKNOWN_CODE)
                .without(DocumentRules.DUPLICATE_MEMBER)
                .without(DocumentRules.MISSING_MEMBER));

        assertThat(lenient.read(Documents.with("\"activity\": \"study\"", "\"activity\": \"studdy\""))
                        .isValid())
                .isFalse();
        assertThat(lenient.read(Documents.withMembers("\"version\": 2")).isValid())
                .isFalse();
        assertThat(lenient.read(Documents.with("  \"title\": \"清河镇防汛责任清单\",\n", ""))
                        .isValid())
                .isFalse();
        assertThat(lenient.read(Documents.VALID).isValid()).isTrue();
    }

    /** Returns structures inside one another, whose openings are numbered from 0. */
    private static String nested(String opening, String separator, String closing, int levels) {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            nested.append(i == 0 ? "" : separator).append(opening.replace("%d", String.valueOf(i)));
        }
        return nested.append(closing.repeat(levels)).toString();
    }
}
