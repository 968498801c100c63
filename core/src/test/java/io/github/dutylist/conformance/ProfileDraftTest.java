package io.github.dutylist.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ModelFixtures;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileDraftTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final ResponsibilityList LIST = ReservesList.list();

    static Stream<ResponsibilityList> lists() {
        return Stream.of(LIST, SchoolList.list(), ModelFixtures.reservoirList(), ModelFixtures.networkList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theListItselfNeverFailsTheProfileDraftedFromIt(ResponsibilityList list) {
        ConformanceProfile draft = ProfileDraft.of(list, "draft");

        assertThat(ConformanceChecker.of(DATE, draft)
                        .judge(list)
                        .getProfiles()
                        .get(0)
                        .getResults())
                .noneMatch(result -> result.getStatus() == RequirementStatus.NOT_SATISFIED);
        assertThat(ConformanceChecker.of(DATE).checkProfile(draft).getFindings())
                .isEmpty();
    }

    @Test
    void everyCountedDutyAndWhatBelongsToItBecomesARequirement() {
        assertThat(ProfileDraft.of(LIST, "draft").getRequirements())
                .extracting(Requirement::getId)
                .containsExactly(
                        "role.principal",
                        "role.first-responsible",
                        "role.leadership",
                        "role.direct",
                        "role.implementing",
                        "frequency.body-1",
                        "incorporation.body-1",
                        "frequency.body-2",
                        "recipient.body-2",
                        "frequency.director-1",
                        "deadline.director-2",
                        "frequency.deputy-1",
                        "frequency.deputy-2",
                        "deadline.depot-1.a",
                        "frequency.depot-1.b",
                        "frequency.depot-2",
                        "basis.work-safety-law",
                        "accountability.duties",
                        "assessment.assessment");
    }

    @Test
    void aDeadlineIsAskedOfListsThatCallTheEventByTheSameTitle() {
        ResponsibilityList model = Edits.frequencies(
                LIST,
                "director-2",
                DeadlineAfterEvent.builder()
                        .addEventTypes("accident")
                        .within(Amount.of(2, AmountUnit.HOUR))
                        .build(),
                CountPerPeriod.atLeast(1, PeriodUnit.YEAR));
        ResponsibilityList other = Edits.frequencies(
                        model,
                        "director-2",
                        DeadlineAfterEvent.builder()
                                .addEventTypes("mishap")
                                .within(Amount.of(1, AmountUnit.HOUR))
                                .build(),
                        CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                .toBuilder()
                .eventTypes(List.of(
                        LIST.getEventTypes().get(0).toBuilder().id("mishap").build()))
                .build();
        ConformanceProfile draft = ProfileDraft.of(model, "draft");

        assertThat(draft.getRequirements())
                .extracting(Requirement::getId)
                .contains("frequency.director-2", "deadline.director-2");
        assertThat(ConformanceChecker.of(DATE, draft)
                        .judge(other)
                        .getProfiles()
                        .get(0)
                        .getResults())
                .extracting(RequirementResult::toString)
                .contains("frequency.director-2 satisfied", "deadline.director-2 satisfied");
    }

    @Test
    void whatIsDoneAtEventsIsAskedOfListsWithEventsOfTheirOwn() {
        ResponsibilityList model = Edits.frequencies(LIST, "director-2", OnEvent.of("accident"));
        ResponsibilityList other = Edits.frequencies(model, "director-2", OnEvent.of("mishap")).toBuilder()
                .eventTypes(List.of(EventType.of("mishap", "险情")))
                .build();
        ResponsibilityList silent = Edits.frequencies(model, "director-2");
        ConformanceChecker checker = ConformanceChecker.of(DATE, ProfileDraft.of(model, "draft"));

        assertThat(checker.judge(model).getProfiles().get(0).getResults())
                .extracting(RequirementResult::toString)
                .contains("frequency.director-2 satisfied");
        assertThat(checker.judge(other).getProfiles().get(0).getResults())
                .extracting(RequirementResult::toString)
                .contains("frequency.director-2 satisfied");
        assertThat(checker.judge(silent).getProfiles().get(0).getResults())
                .extracting(RequirementResult::toString)
                .contains("frequency.director-2 not-satisfied");
    }

    @Test
    void identifiersAreNewAndNotTooLong() {
        DraftIds ids = new DraftIds();
        String longest = "c".repeat(54);

        assertThat(List.of(
                        ids.of("recipient", "a"),
                        ids.of("recipient", "a"),
                        ids.of("recipient", longest),
                        ids.of("recipient", longest),
                        ids.of("recipient", "c" + longest),
                        ids.of("recipient", "c" + longest)))
                .containsExactly(
                        "recipient.a",
                        "recipient.a.2",
                        "recipient." + longest,
                        "recipient.2",
                        "recipient",
                        "recipient.3");
    }

    @Test
    void aListThatDemandsLessFailsIt() {
        ConformanceProfile draft = ProfileDraft.of(LIST, "draft");
        ResponsibilityList weaker = Edits.frequencies(
                LIST,
                "director-1",
                CountPerPeriod.atLeast(1, PeriodUnit.QUARTER).toBuilder()
                        .per(Per.BEARER)
                        .build());

        assertThat(ConformanceChecker.of(DATE, draft)
                        .judge(weaker)
                        .getProfiles()
                        .get(0)
                        .getResults(RequirementStatus.NOT_SATISFIED))
                .extracting(RequirementResult::toString)
                .containsExactly("frequency.director-1 not-satisfied");
    }

    @Test
    void whatIsAnsweredForAsAWholeIsAskedAsAWhole() {
        ResponsibilityList whole = Edits.provision(
                LIST,
                "acc-breach",
                it -> it.toBuilder()
                        .conditions(List.of(it.getConditions().get(0).toBuilder()
                                .kind(ConditionKind.CATCH_ALL)
                                .build()))
                        .build());

        assertThat(ProfileDraft.of(whole, "draft").getRequirements())
                .filteredOn(RequiredAccountability.class::isInstance)
                .extracting(requirement -> ((RequiredAccountability) requirement).getCoverage())
                .containsExactly(AccountabilityCoverage.EVERY_SHALL_DUTY);
    }
}
