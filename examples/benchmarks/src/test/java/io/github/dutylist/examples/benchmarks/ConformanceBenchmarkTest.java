package io.github.dutylist.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.conformance.RequirementStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every benchmark once, untimed: each does the work that it is said to measure. */
class ConformanceBenchmarkTest {

    private final ConformanceBenchmark benchmark = new ConformanceBenchmark();

    @BeforeEach
    void prepare() {
        benchmark.clauses = 60;
        benchmark.prepare();
    }

    @Test
    void theProfileIsSoundAndHasThirtyRequirements() {
        assertThat(ThirtyRequirements.profile().getRequirements()).hasSize(30);
        assertThat(ConformanceChecker.of(LocalDate.of(2026, 7, 1))
                        .checkProfile(ThirtyRequirements.profile())
                        .getFindings())
                .isEmpty();
    }

    @Test
    void theListMeetsSomeRequirementsAndNotOthers() {
        for (ConformanceResult result :
                new ConformanceResult[] {benchmark.checkWhatWasRead(), benchmark.judge(), benchmark.validateAndCheck()
                }) {
            assertThat(result.getProfiles().get(0).getResults(RequirementStatus.SATISFIED))
                    .hasSizeGreaterThan(10);
            assertThat(result.getProfiles().get(0).getResults(RequirementStatus.NOT_SATISFIED))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void whatIsKnownIsInTheReportAsIfItHadBeenValidatedAgain() {
        assertThat(benchmark.checkWhatWasRead().getReport().getFindings())
                .isEqualTo(benchmark.validateAndCheck().getReport().getFindings());
        assertThat(benchmark.read().isValid()).isTrue();
    }
}
