package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.accountability;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.incorporation;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.selector;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is named as coming closest has to do with what is asked, and all that is missing is told. */
class NearestClauseTest {

    private static final ResponsibilityList LIST = ReservesList.list();

    private static final Topic TOPIC = LIST.getTopics().get(0);

    @Test
    void noClauseIsNearestWhereNoneIsAboutWhatIsAsked() {
        RequirementResult result = result(LIST, frequencyOf(selector(it -> it.addTextContains("航天发射"))));

        assertThat(result.getNearest()).isEmpty();
        assertThat(result.getReason()).contains(Phrase.NO_CLAUSE);
        assertThat(result.message(Locale.CHINESE)).contains("没有关于此事的条款");
    }

    @Test
    void whatAllClausesAreAboutMakesNoneOfThemNearest() {
        assertThat(result(LIST, frequencyOf(selector(it -> it.addTopics(TOPIC).addTextContains("航天发射"))))
                        .getNearest())
                .isEmpty();
        assertThat(result(LIST, frequencyOf(selector(it -> it.addTextContains("储粮", "航天发射"))))
                        .getNearest())
                .map(ListPart::text)
                .hasValueSatisfying(text -> assertThat(text).contains("储粮"));
    }

    @Test
    void noClauseIsNearestToAnIncorporationThatAnyMayHave() {
        RequirementResult result = result(
                LIST,
                incorporation("r")
                        .addTargets(IncorporationTarget.of("x-elsewhere"))
                        .build());

        assertThat(result.getStatus()).isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(result.getNearest()).isEmpty();
    }

    @Test
    void everyMissingMeasureAndEveryDutyThatNothingReachesIsNamed() {
        Section many = LIST.getSections().get(0).toBuilder()
                .clauses(IntStream.range(0, 30)
                        .mapToObj(i -> LIST.getSections().get(0).getClauses().get(0).toBuilder()
                                .id("c-" + i)
                                .build())
                        .toList())
                .build();
        ResponsibilityList list = LIST.toBuilder()
                .sections(List.of(many))
                .accountability(List.of())
                .build();
        RequirementResult result = result(
                list,
                accountability("r")
                        .addMeasures(SanctionMeasure.REFERRAL, SanctionMeasure.CIRCULATED_CRITICISM)
                        .minConditions(3)
                        .build());

        assertThat(result.getReason()).contains(Phrase.NOT_FOUND);
        assertThat(result.getMissing().orElseThrow())
                .startsWith("referral, circulated-criticism, conditions: 0 < 3, c-0, c-1, ")
                .endsWith(", c-19, +10");
        assertThat(result.getMissing(Locale.CHINESE).orElseThrow())
                .startsWith(SanctionMeasure.REFERRAL.label(Locale.CHINESE) + "、")
                .contains("、追责情形：0 < 3、c-0、")
                .endsWith("、另有 10 项");
    }

    private static MinimumFrequency frequencyOf(Selector selector) {
        return frequency("r")
                .selector(selector)
                .addFrequencies(CountPerPeriod.atLeast(99, PeriodUnit.MONTH))
                .build();
    }

    private static RequirementResult result(ResponsibilityList list, Requirement requirement) {
        return ConformanceChecker.of(LocalDate.of(2026, 7, 1), profile(requirement))
                .judge(list)
                .getProfiles()
                .get(0)
                .getResults()
                .get(0);
    }
}
