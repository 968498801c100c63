package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final Finding ERROR = Finding.of(DocumentDataRules.IN_FORCE_WITHOUT_EFFECTIVE, "/effective");
    private static final Finding WARNING = Finding.of(RoleRules.NO_PRINCIPAL_ROLE, "/roles");
    private static final Finding INFO = Finding.of(DocumentRules.BYTE_ORDER_MARK, "");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void isValidWhenAllWasCheckedAndNoErrorFound() {
        Report report = Report.builder().add(WARNING).add(INFO).build();

        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(report.getProcessingStatus()).isEqualTo(ProcessingStatus.COMPLETED);
        assertThat(report.isComplete()).isTrue();
        assertThat(Report.builder().build().getVerdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void isInvalidWithOneErrorWhateverElseWasNotChecked() {
        Report report = Report.builder()
                .add(ERROR)
                .skip(ClauseRules.NO_BEARER, "/roles/1")
                .stopped()
                .build();

        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void decidesByTheSeverityOfTheFindingNotOfTheRule() {
        assertThat(Report.builder()
                        .add(ERROR.withSeverity(Severity.WARNING))
                        .build()
                        .getVerdict())
                .isEqualTo(Verdict.VALID);
        assertThat(Report.builder()
                        .add(INFO.withSeverity(Severity.ERROR))
                        .build()
                        .getVerdict())
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void isUndeterminedWhenWorkStoppedWithoutAnError() {
        Report report = Report.builder().add(WARNING).stopped().build();

        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.getProcessingStatus()).isEqualTo(ProcessingStatus.STOPPED);
    }

    @Test
    void isUndeterminedWhenARuleThatMakesErrorsWasSkipped() {
        assertThat(Report.builder()
                        .skip(ClauseRules.NO_BEARER, "/roles/1")
                        .build()
                        .getVerdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Report.builder()
                        .skip(ClauseRules.EMPTY_SECTION, "/sections/1")
                        .build()
                        .getVerdict())
                .isEqualTo(Verdict.VALID);
        assertThat(Report.builder()
                        .skip(ClauseRules.NO_BEARER, Severity.WARNING, "/roles/1")
                        .build()
                        .getVerdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void countsEveryFindingAndKeepsTheFirstOfEachCode() {
        Report.Builder builder = Report.builder(2).add(ERROR);
        IntStream.of(9, 10, 1, 2, 30).forEach(index -> builder.add(WARNING.withPointer("/roles/" + index)));
        Report report = builder.build();

        assertThat(report.getFindings())
                .containsExactly(ERROR, WARNING.withPointer("/roles/1"), WARNING.withPointer("/roles/2"));
        assertThat(report.getCountsByCode())
                .containsExactly(entry("in-force-without-effective", 1L), entry("no-principal-role", 5L));
        assertThat(report.getCountsBySeverity())
                .containsExactly(entry(Severity.ERROR, 1L), entry(Severity.WARNING, 5L));
        assertThat(report.count(RoleRules.NO_PRINCIPAL_ROLE)).isEqualTo(5);
        assertThat(report.count(ClauseRules.NO_BEARER)).isZero();
        assertThat(report.count(Severity.WARNING)).isEqualTo(5);
        assertThat(report.count(Severity.INFO)).isZero();
        assertThat(report.count()).isEqualTo(6);
    }

    @Test
    void countsAMillionFindingsAndKeepsTheFirstThousand() {
        Report.Builder builder = Report.builder();
        for (int i = 0; i < 1_000_000; i++) {
            builder.add(WARNING.withPointer("/" + (i * 7919L) % 1_000_000));
        }
        Report report = builder.build();

        assertThat(report.count()).isEqualTo(1_000_000);
        assertThat(report.getFindings())
                .map(Finding::getPointer)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_000).mapToObj(i -> "/" + i).toList());
    }

    @Test
    void keepsAtLeastOneFindingOfEachCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> Report.builder(0));
    }

    @Test
    void listsSkippedRulesByCodeWithTheFirstOfTheirLostParts() {
        Report.Builder builder = Report.builder();
        IntStream.rangeClosed(0, 11)
                .map(i -> 11 - i)
                .forEach(i -> builder.skip(RoleRules.ROLE_WITHOUT_DUTY, "/sections/" + i));
        Report report = builder.skip(ClauseRules.NO_BEARER, Severity.INFO, "/roles/1")
                .skip(ClauseRules.NO_BEARER, Severity.WARNING, "/roles/1")
                .skip(ClauseRules.NO_BEARER, Severity.INFO, "/roles/0")
                .build();

        assertThat(report.getSkippedRules())
                .map(SkippedRule::toString)
                .containsExactly(
                        "no-bearer for want of [/roles/0, /roles/1]",
                        "role-without-duty for want of [/sections/0, /sections/1, /sections/2, /sections/3,"
                                + " /sections/4, /sections/5, /sections/6, /sections/7, /sections/8, /sections/9]");
        assertThat(report.getSkippedRules().get(0).getRule()).isEqualTo(ClauseRules.NO_BEARER);
        assertThat(report.getSkippedRules().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(report.getSkippedRules().get(0).getLostParts()).containsExactly("/roles/0", "/roles/1");
        assertThatIllegalArgumentException().isThrownBy(() -> Report.builder().skip(ClauseRules.NO_BEARER, "roles"));
    }

    @Test
    void saysWhatItWasMadeWith() {
        Report report = Report.builder()
                .formatVersion("1.0")
                .evaluationDate(LocalDate.of(2026, 3, 1))
                .inputDigest(DIGEST)
                .ruleSet("x-county", "3")
                .ruleSet("dutylist", "0.1.0")
                .build();

        assertThat(report.getFormatVersion()).contains("1.0");
        assertThat(report.getEvaluationDate()).contains(LocalDate.of(2026, 3, 1));
        assertThat(report.getInputDigest()).contains(DIGEST);
        assertThat(report.getRuleSets()).containsExactly(entry("dutylist", "0.1.0"), entry("x-county", "3"));
        assertThat(report.getLibraryVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    void refusesWhatIsNoDigest(String digest) {
        assertThatIllegalArgumentException().isThrownBy(() -> Report.builder().inputDigest(digest));
    }

    @Test
    void includesAnotherReportAsItsFindingsAreJudged() {
        Report read = Report.builder(1)
                .add(INFO)
                .add(INFO)
                .add(WARNING)
                .skip(ClauseRules.NO_BEARER, "/roles/1")
                .build();

        Report raised = Report.builder()
                .include(
                        read,
                        finding -> Optional.of(finding.withSeverity(Severity.ERROR)),
                        skipped -> Optional.of(Severity.INFO))
                .build();
        Report without = Report.builder()
                .include(
                        read,
                        finding -> Optional.of(finding)
                                .filter(found -> !found.getRule().equals(INFO.getRule())),
                        skipped -> Optional.empty())
                .build();

        assertThat(raised.getSkippedRules())
                .extracting(skipped -> skipped.getSeverity() + " " + skipped)
                .containsExactly("INFO no-bearer for want of [/roles/1]");
        assertThat(without.getSkippedRules()).isEmpty();

        assertThat(raised.count(Severity.ERROR)).isEqualTo(3);
        assertThat(raised.count()).isEqualTo(3);
        assertThat(raised.getFindings()).hasSize(2);
        assertThat(without.getFindings()).containsExactly(WARNING);
        assertThat(without.count()).isEqualTo(1);
    }

    @Test
    void includesAnotherReportAndKeepsItsOwnWordOnTheDocument() {
        Report read = Report.builder()
                .add(INFO)
                .formatVersion("1.1")
                .inputDigest(DIGEST)
                .ruleSet("dutylist", "0.1.0")
                .skip(ClauseRules.NO_BEARER, "/roles/1")
                .stopped()
                .build();
        Report report = Report.builder()
                .add(WARNING)
                .formatVersion("1.0")
                .evaluationDate(LocalDate.of(2026, 3, 1))
                .ruleSet("dutylist", "0.2.0")
                .include(read)
                .build();

        assertThat(report.getFindings()).containsExactly(INFO, WARNING);
        assertThat(report.count()).isEqualTo(2);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.getSkippedRules()).isEqualTo(read.getSkippedRules());
        assertThat(report.getFormatVersion()).contains("1.0");
        assertThat(report.getEvaluationDate()).contains(LocalDate.of(2026, 3, 1));
        assertThat(report.getInputDigest()).contains(DIGEST);
        assertThat(report.getRuleSets()).containsExactly(entry("dutylist", "0.2.0"));
        assertThat(Report.builder().include(report).build()).isEqualTo(report);
    }

    @Test
    void putsPlacesWhereThereAreNoneAndFollowsThem() {
        Report report = Report.builder()
                .add(ERROR)
                .add(WARNING)
                .add(INFO.withPlace(Place.of(1, 1)))
                .add(WARNING.withPointer("/nowhere"))
                .build();
        Report placed = report.withPlaces(pointer -> switch (pointer) {
            case "/effective" -> Optional.of(Place.of(9, 5));
            case "/roles" -> Optional.of(Place.of(4, 2));
            case "" -> Optional.of(Place.of(99, 9));
            default -> Optional.empty();
        });

        assertThat(placed.getFindings())
                .containsExactly(
                        WARNING.withPointer("/nowhere"),
                        INFO.withPlace(Place.of(1, 1)),
                        WARNING.withPlace(Place.of(4, 2)),
                        ERROR.withPlace(Place.of(9, 5)));
        assertThat(placed.getCountsByCode()).isEqualTo(report.getCountsByCode());
        assertThat(placed).isNotEqualTo(report);
    }

    @Test
    void staysAsItWasWhenItsBuilderGoesOn() {
        Report.Builder builder = Report.builder().add(WARNING);
        Report first = builder.build();
        builder.add(ERROR).ruleSet("x-county", "3");

        assertThat(first).isEqualTo(Report.builder().add(WARNING).build());
        assertThat(builder.build().getFindings()).containsExactly(ERROR, WARNING);
        assertThat(List.<Runnable>of(
                        () -> first.getFindings().clear(),
                        () -> first.getCountsByCode().clear(),
                        () -> first.getCountsBySeverity().clear(),
                        () -> first.getRuleSets().clear(),
                        () -> first.getSkippedRules().clear()))
                .allSatisfy(change -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(change::run));
    }

    @Test
    void sumsItselfUpInOneLine() {
        assertThat(Report.builder().add(ERROR).add(WARNING).add(WARNING).build())
                .hasToString("invalid: 1 error, 2 warnings, 0 infos");
        assertThat(Report.builder().skip(ClauseRules.NO_BEARER, "").stopped().build())
                .hasToString("undetermined: 0 errors, 0 warnings, 0 infos, 1 rule skipped, stopped");
    }
}
