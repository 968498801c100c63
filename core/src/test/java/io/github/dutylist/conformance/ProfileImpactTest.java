package io.github.dutylist.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileImpactTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final RequiredRole FIRST = Profiles.role("first")
            .responsibility(Responsibility.FIRST_RESPONSIBLE)
            .build();

    private static final RequiredRole DIRECT =
            Profiles.role("direct").responsibility(Responsibility.DIRECT).build();

    private static final RequiredRole SUPERVISOR = Profiles.role("supervisor")
            .responsibility(Responsibility.SUPERVISORY)
            .build();

    @Test
    void tellsWhichListsChangeAndByWhichRequirements() {
        List<ProfileImpact.ListImpact> changed = new ArrayList<>();
        ProfileImpact impact = ProfileImpact.of(
                checker(FIRST, SUPERVISOR),
                checker(FIRST, DIRECT),
                Stream.of(ReservesList.list(), SchoolList.list()),
                changed::add);

        assertThat(impact.getLists(ConformanceVerdict.DOES_NOT_MEET, ConformanceVerdict.MEETS))
                .isEqualTo(1);
        assertThat(impact.getLists(ConformanceVerdict.DOES_NOT_MEET, ConformanceVerdict.DOES_NOT_MEET))
                .isEqualTo(1);
        assertThat(impact.getWorse()).containsExactly(Map.entry(name("direct"), 1L));
        assertThat(impact.getBetter()).containsExactly(Map.entry(name("supervisor"), 2L));
        assertThat(changed).hasSize(2);
        assertThat(changed.get(1).list().getId()).isEqualTo(SchoolList.list().getId());
        assertThat(changed.get(1).worse())
                .extracting(RequirementResult::toString)
                .containsExactly("direct not-satisfied");
    }

    @Test
    void whatWasForAPersonAndIsNotMetAnyMoreIsWorse() {
        RequiredRole doubtful = SUPERVISOR.toBuilder()
                .appliesWhen(AppliesTo.builder().under("云溪市人民政府").build())
                .build();
        List<ProfileImpact.ListImpact> changed = new ArrayList<>();
        ProfileImpact impact =
                ProfileImpact.of(checker(doubtful), checker(SUPERVISOR), Stream.of(ReservesList.list()), changed::add);
        ProfileImpact back =
                ProfileImpact.of(checker(SUPERVISOR), checker(doubtful), Stream.of(ReservesList.list()), changed::add);

        assertThat(changed.get(0).before()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(impact.getWorse()).containsExactly(Map.entry(name("supervisor"), 1L));
        assertThat(impact.getBetter()).isEmpty();
        assertThat(back.getBetter()).containsExactly(Map.entry(name("supervisor"), 1L));
        assertThat(back.getWorse()).isEmpty();
    }

    @Test
    void requirementsOfSeveralProfilesWithOneIdentifierAreToldApart() {
        Requirement met = FIRST.toBuilder().id("r").build();
        Requirement unmet = SUPERVISOR.toBuilder().id("r").build();
        ConformanceProfile always = Profiles.profile("always", 1, unmet);
        ProfileImpact impact = ProfileImpact.of(
                ConformanceChecker.of(DATE, always, Profiles.profile("city", 1, met)),
                ConformanceChecker.of(DATE, always, Profiles.profile("city", 2, unmet)),
                Stream.of(ReservesList.list()),
                one -> {});
        ProfileImpact renamed = ProfileImpact.of(
                ConformanceChecker.of(DATE, always, Profiles.profile("old", 1, unmet)),
                ConformanceChecker.of(DATE, always, Profiles.profile("new", 1, unmet)),
                Stream.of(ReservesList.list()),
                one -> {});

        assertThat(impact.getWorse()).containsExactly(Map.entry(new RequirementName("city", "r"), 1L));
        assertThat(renamed.getWorse()).isEmpty();
        assertThat(renamed.getBetter()).isEmpty();
    }

    @Test
    void aListForWhichNothingChangesIsCountedOnly() {
        List<ProfileImpact.ListImpact> changed = new ArrayList<>();
        ProfileImpact impact =
                ProfileImpact.of(checker(FIRST), checker(FIRST), Stream.of(ReservesList.list()), changed::add);

        assertThat(changed).isEmpty();
        assertThat(impact.getLists(ConformanceVerdict.MEETS, ConformanceVerdict.MEETS))
                .isEqualTo(1);
        assertThat(impact.getWorse()).isEmpty();
    }

    @Test
    void listsAreTakenOneByOneAndNotKept() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger reported = new AtomicInteger();
        Stream<ResponsibilityList> lists = IntStream.range(0, 200).mapToObj(i -> {
            assertThat(reported.get())
                    .as("lists reported before the next is made")
                    .isEqualTo(made.get());
            made.incrementAndGet();
            return ReservesList.list();
        });
        ProfileImpact impact =
                ProfileImpact.of(checker(FIRST), checker(SUPERVISOR), lists, one -> reported.incrementAndGet());

        assertThat(impact.getLists(ConformanceVerdict.MEETS, ConformanceVerdict.DOES_NOT_MEET))
                .isEqualTo(200);
    }

    @Test
    void noListIsReachableOnceItWasJudged() {
        List<WeakReference<ResponsibilityList>> judged = new ArrayList<>();
        ProfileImpact impact = ProfileImpact.between(checker(FIRST), checker(SUPERVISOR), one -> {});
        for (int i = 0; i < 500; i++) {
            ResponsibilityList list =
                    ReservesList.list().toBuilder().id("list-" + i).build();
            judged.add(new WeakReference<>(list));
            impact.add(list);
        }
        for (int i = 0; i < 20 && judged.stream().anyMatch(list -> list.get() != null); i++) {
            System.gc();
        }

        assertThat(impact.getLists(ConformanceVerdict.MEETS, ConformanceVerdict.DOES_NOT_MEET))
                .isEqualTo(500);
        assertThat(judged).filteredOn(list -> list.get() != null).hasSizeLessThan(10);
    }

    @Test
    void aRequirementThatMovesToABaseOrGetsAnotherIdentifierIsNeitherWorseNorBetter() {
        Requirement unmet =
                SUPERVISOR.toBuilder().id("other").statement("换了说法。").build();
        ConformanceProfile base = Profiles.profile("base", 1, SUPERVISOR);
        ConformanceProfile derived = Profiles.extending("linjiang.minimum", List.of(base), FIRST);

        for (ConformanceChecker next : List.of(
                checker(FIRST, unmet), ConformanceChecker.of(DATE, base, derived), checker(FIRST, SUPERVISOR))) {
            List<ProfileImpact.ListImpact> changed = new ArrayList<>();
            ProfileImpact.of(checker(SUPERVISOR, FIRST), next, Stream.of(ReservesList.list()), changed::add);
            assertThat(changed).isEmpty();
        }
    }

    @Test
    void whatIsAddedIsWorseAndWhatIsRemovedIsBetterWhereItIsNotMet() {
        ProfileImpact added =
                ProfileImpact.of(checker(FIRST), checker(FIRST, SUPERVISOR), Stream.of(ReservesList.list()), one -> {});
        ProfileImpact removed =
                ProfileImpact.of(checker(FIRST, SUPERVISOR), checker(FIRST), Stream.of(ReservesList.list()), one -> {});

        assertThat(added.getWorse()).containsExactly(Map.entry(name("supervisor"), 1L));
        assertThat(added.getBetter()).isEmpty();
        assertThat(removed.getBetter()).containsExactly(Map.entry(name("supervisor"), 1L));
        assertThat(removed.getWorse()).isEmpty();
    }

    private static RequirementName name(String requirement) {
        return new RequirementName("linjiang.minimum", requirement);
    }

    private static ConformanceChecker checker(Requirement... requirements) {
        return ConformanceChecker.of(DATE, Profiles.profile(requirements));
    }
}
