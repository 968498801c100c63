package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.deadline;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.ids;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.selector;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which duties do what is asked often and soon enough, and which comes closest. */
class FrequencyJudgeTest {

    private static final Selector INCIDENTS = selector(it -> it.addActivities(Activity.HANDLE_INCIDENT));

    private static final MaximumDeadline TWO_HOURS = deadline("r")
            .selector(INCIDENTS)
            .addEventTypes("生产安全事故", "火灾")
            .within(Amount.of(2, AmountUnit.HOUR))
            .build();

    @Test
    void eachEventMayHaveItsOwnDuty() {
        ResponsibilityList list = withEvents(
                duty("accidents", within(1, "accident")),
                duty("fires", within(2, "fire")),
                duty("slow", within(5, "accident", "fire")));

        assertThat(result(list, TWO_HOURS).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(ids(result(list, TWO_HOURS).getParts())).containsExactly("accidents", "fires");
    }

    @Test
    void theEventThatIsMissingIsNamed() {
        RequirementResult late = result(
                withEvents(duty("accidents", within(1, "accident")), duty("fires", within(3, "fire"))), TWO_HOURS);
        RequirementResult unknown = result(
                withEvents(duty("accidents", within(1, "accident"))),
                TWO_HOURS.toBuilder().eventTypes(List.of("生产安全事故", "网络中断")).build());

        assertThat(late.getReason()).contains(Phrase.NOT_ENOUGH);
        assertThat(late.getMissing(Locale.CHINESE)).contains("火灾须2小时内");
        assertThat(unknown.getReason()).contains(Phrase.NOT_FOUND);
        assertThat(unknown.getMissing(Locale.CHINESE)).contains("网络中断须2小时内");
    }

    @Test
    void theShortestDeadlineComesClosest() {
        RequirementResult late = result(
                withEvents(
                        duty("day", within(24, "accident")),
                        duty("three", within(3, "accident")),
                        duty("four", within(4, "accident"))),
                TWO_HOURS.toBuilder().eventTypes(List.of()).build());

        assertThat(late.getNearest().map(ListPart::id)).contains("three");
    }

    @Test
    void theMostFrequentDutyComesClosest() {
        RequirementResult seldom = result(
                with(
                        drill("yearly", CountPerPeriod.atLeast(1, PeriodUnit.YEAR)),
                        drill("half-yearly", CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR)),
                        drill("twice", CountPerPeriod.atLeast(2, PeriodUnit.YEAR))),
                frequency("r")
                        .selector(selector(it -> it.addTextContains("综合演练")))
                        .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.MONTH))
                        .build());

        assertThat(seldom.getNearest().map(ListPart::id)).contains("half-yearly");
        assertThat(seldom.getShortfall()).isPresent();
    }

    @Test
    void howOftenARecipientIsReportedToCountsWhereTheSelectorAsksForIt() {
        DutyClause report = drill("report").toBuilder()
                .addRecipients(Recipient.of(RecipientRelation.SUPERIOR, "县应急管理局", RecipientMode.REPORT).toBuilder()
                        .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
                        .build())
                .build();
        Selector drills = selector(it -> it.addTextContains("综合演练"));
        MinimumFrequency reported = frequency("r")
                .selector(drills.toBuilder()
                        .addRelations(RecipientRelation.SUPERIOR)
                        .build())
                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR))
                .build();

        assertThat(result(with(report), reported).getStatus()).isEqualTo(RequirementStatus.SATISFIED);
        assertThat(result(with(report), reported.toBuilder().selector(drills).build())
                        .getStatus())
                .isEqualTo(RequirementStatus.NOT_SATISFIED);
    }

    private static DeadlineAfterEvent within(int hours, String... events) {
        return DeadlineAfterEvent.builder()
                .addEventTypes(events)
                .within(Amount.of(hours, AmountUnit.HOUR))
                .build();
    }

    private static DutyClause duty(String id, FrequencyRequirement frequency) {
        return DutyClause.builder()
                .id(id)
                .text("接到报告后按时限处置。")
                .activity(Activity.HANDLE_INCIDENT)
                .addFrequencies(frequency)
                .build();
    }

    private static DutyClause drill(String id, FrequencyRequirement... frequencies) {
        return DutyClause.builder()
                .id(id)
                .text("组织储粮安全综合演练。")
                .addFrequencies(frequencies)
                .build();
    }

    /** Returns a list without any other duty on incidents, that knows of accidents and fires. */
    private static ResponsibilityList withEvents(DutyClause... duties) {
        ResponsibilityList list = with(duties);
        return Edits.clause(
                        list,
                        "director-2",
                        clause -> clause.toBuilder().activity(Activity.TRAIN).build())
                .toBuilder()
                .addEventTypes(EventType.builder().id("fire").title("火灾").build())
                .build();
    }

    private static ResponsibilityList with(DutyClause... duties) {
        ResponsibilityList list = ReservesList.list();
        List<Section> sections = new ArrayList<>(list.getSections());
        sections.set(0, sections.get(0).toBuilder().addClauses(duties).build());
        return list.toBuilder().sections(sections).build();
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
