package io.github.dutylist.conformance;

import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import java.util.List;
import java.util.stream.Stream;

/**
 * A requirement with the profile that states it.
 *
 * @param profile the profile
 * @param requirement one of its requirements
 */
record Asked(ConformanceProfile profile, Requirement requirement) {

    static Stream<Asked> of(ConformanceProfile profile) {
        return profile.getRequirements().stream().map(requirement -> new Asked(profile, requirement));
    }

    /** Returns the scopes in all of which a list must be that it is asked of. */
    List<AppliesTo> extents() {
        return Stream.of(profile.getAppliesTo(), requirement.getAppliesWhen())
                .flatMap(extent -> extent.stream())
                .toList();
    }

    /** Returns the algebra in which words mean what the profile says. */
    FrequencyAlgebra algebra() {
        return profile.getResolution()
                .map(resolution -> FrequencyAlgebra.of(EvaluationPolicy.builder()
                        .terms(resolution.getTerms())
                        .promptness(resolution.getPromptness())
                        .build()))
                .orElseGet(FrequencyAlgebra::standard);
    }
}
