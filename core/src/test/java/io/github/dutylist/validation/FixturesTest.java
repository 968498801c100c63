package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.model.ResponsibilityList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

    static Stream<ResponsibilityList> lists() {
        return Stream.of(ReservesList.list(), SchoolList.list());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noRuleHasAnythingToSayAboutAGoodList(ResponsibilityList list) {
        Report report = ListValidator.create().validate(list);

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
    }
}
