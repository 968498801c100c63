package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.ProfileResult;
import io.github.dutylist.conformance.RequirementKind;
import io.github.dutylist.conformance.RequirementStatus;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.value.Extensible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The profiles that come with the library, and the lists beside them. */
class ConformanceSamplesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final DutylistReader READER = DutylistReader.create();

    @Test
    void profilesUseEveryKindOfRequirement() {
        Set<RequirementKind> kinds = new HashSet<>();
        for (String name : List.of("work-safety", "party-committee")) {
            profile(name).getRequirements().forEach(requirement -> kinds.add(requirement.kind()));
        }

        assertThat(kinds).containsExactlyInAnyOrder(RequirementKind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "work-safety, meets, meets, '', ''",
        "work-safety, conditionally, conditionally, drills.half-yearly?, ''",
        "work-safety, waived, conditionally, drills.half-yearly?, accidents.reported",
        "work-safety, does-not-meet, does-not-meet, "
                + "'sections.mechanism incorporated basis.law no-vague-inspections no-names meetings.quarterly "
                + "inspections.first', ''",
        "party-committee, meets, meets, '', ''",
        "party-committee, conditionally, conditionally, reports.yearly?, ''",
        "party-committee, waived, conditionally, reports.yearly?, incorporated",
        "party-committee, does-not-meet, does-not-meet, "
                + "'roles.first studies.half-yearly reports.superior reports.yearly accountability.reports no-escape "
                + "no-fines no-optional-reports', ''"
    })
    void everyListHasItsVerdictAndMissesWhatItShould(
            String profile, String name, String verdict, String unmet, String waived) {
        ConformanceResult result = check(profile, name, true);

        assertThat(result.getVerdict().code()).isEqualTo(verdict);
        assertThat(unmet(result, false)).containsExactlyInAnyOrderElementsOf(words(unmet));
        assertThat(unmet(result, true)).containsExactlyInAnyOrderElementsOf(words(waived));
    }

    @ParameterizedTest
    @CsvSource({"work-safety", "party-committee"})
    void whatIsWaivedIsNotMetWithoutTheWaiver(String profile) {
        assertThat(check(profile, "waived", false).getVerdict()).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(check(profile, "conditionally", false).getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
    }

    @ParameterizedTest
    @CsvSource({"work-safety", "party-committee"})
    void listsAreFreeOfWarningsAndWrittenBackByteForByte(String profile) {
        for (String name : List.of("meets", "conditionally", "waived", "does-not-meet")) {
            byte[] document = Samples.bytes("conformance/" + profile + "." + name);
            ReadResult result = READER.read(document);

            assertThat(result.report().count(Severity.ERROR)).isZero();
            assertThat(result.report().count(Severity.WARNING)).isZero();
            assertThat(DutylistWriter.pretty().toBytes(result.list().orElseThrow()))
                    .isEqualTo(document);
        }
    }

    /** Returns the identifiers of what is not met, each with a question mark if a person has to judge. */
    private static List<String> unmet(ConformanceResult result, boolean waived) {
        List<String> unmet = new ArrayList<>();
        for (ProfileResult profile : result.getProfiles()) {
            profile.getResults(RequirementStatus.NOT_SATISFIED).stream()
                    .filter(one -> one.getWaiver().isPresent() == waived)
                    .forEach(one -> unmet.add(one.getRequirement().getId()));
            profile.getResults(RequirementStatus.UNDETERMINED).stream()
                    .filter(one -> one.getWaiver().isPresent() == waived)
                    .forEach(one -> unmet.add(one.getRequirement().getId() + "?"));
        }
        return unmet;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static ConformanceResult check(String profile, String name, boolean waiving) {
        ConformanceChecker.Builder checker = ConformanceChecker.builder(DATE)
                .supply(profile(profile))
                .demand(ProfileReference.of(profile(profile).getId()));
        if (waiving) {
            checker.waive(document(DocumentType.WAIVERS, profile + ".waivers"));
        }
        return checker.build().check(document(DocumentType.RESPONSIBILITY_LIST, profile + "." + name));
    }

    private static ConformanceProfile profile(String name) {
        return document(DocumentType.CONFORMANCE_PROFILE, name + ".profile");
    }

    private static <T extends Extensible> T document(DocumentType<T> type, String name) {
        return READER.documents(type)
                .read(Samples.bytes("conformance/" + name))
                .document()
                .orElseThrow();
    }
}
