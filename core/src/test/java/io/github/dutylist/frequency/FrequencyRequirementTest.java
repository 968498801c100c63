package io.github.dutylist.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.value.FixturePair;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrequencyRequirementTest {

    /** Tells which case was taken, and with what. */
    private record Taken(String form, FrequencyRequirement requirement) {}

    private static final FrequencyRequirement.Cases<Taken> CASES = new FrequencyRequirement.Cases<>() {
        @Override
        public Taken countPerPeriod(CountPerPeriod requirement) {
            return new Taken("count-per-period", requirement);
        }

        @Override
        public Taken durationPerPeriod(DurationPerPeriod requirement) {
            return new Taken("duration-per-period", requirement);
        }

        @Override
        public Taken countPerWindow(CountPerWindow requirement) {
            return new Taken("count-per-window", requirement);
        }

        @Override
        public Taken deadlineAfterEvent(DeadlineAfterEvent requirement) {
            return new Taken("deadline-after-event", requirement);
        }

        @Override
        public Taken onEvent(OnEvent requirement) {
            return new Taken("on-event", requirement);
        }

        @Override
        public Taken byDate(ByDate requirement) {
            return new Taken("by-date", requirement);
        }

        @Override
        public Taken continuous(Continuous requirement) {
            return new Taken("continuous", requirement);
        }

        @Override
        public Taken unquantified(Unquantified requirement) {
            return new Taken("unquantified", requirement);
        }
    };

    static List<FrequencyRequirement> requirements() {
        return FrequencyFixtures.requirements().stream()
                .<FrequencyRequirement>map(FixturePair::one)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void demandsTheSameWithoutItsWords(FrequencyRequirement requirement) {
        FrequencyRequirement bare = requirement.withoutWords();

        assertThat(requirement.getQuote()).isPresent();
        assertThat(bare.getQuote()).isEmpty();
        assertThat(bare.getExtensions().isEmpty()).isTrue();
        assertThat(FrequencyAlgebra.standard()
                        .equivalent(Set.of(requirement), Set.of(bare))
                        .isImplied())
                .isTrue();
    }

    @Test
    void countsAreEqualWithoutTheFormOfTheirWords() {
        assertThat(CountPerPeriod.atLeast(2, PeriodUnit.YEAR).withoutWords())
                .isEqualTo(CountPerPeriod.bare(2, PeriodUnit.YEAR).withoutWords());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void takesTheCaseOfItsKind(FrequencyRequirement requirement) {
        assertThat(requirement.match(CASES))
                .isEqualTo(new Taken(requirement.kind().code(), requirement));
    }

    @Test
    void everyFormHasItsKindAndItsCase() {
        List<String> forms = Arrays.stream(FrequencyRequirement.class.getPermittedSubclasses())
                .map(form -> kebab(form.getSimpleName()))
                .toList();
        List<String> cases = Arrays.stream(FrequencyRequirement.Cases.class.getDeclaredMethods())
                .map(method -> kebab(method.getParameterTypes()[0].getSimpleName()))
                .toList();

        assertThat(FrequencyKind.CODES.known()).extracting(FrequencyKind::code).containsExactlyElementsOf(forms);
        assertThat(cases).containsExactlyInAnyOrderElementsOf(forms);
        assertThat(requirements())
                .extracting(requirement -> requirement.kind().code())
                .containsExactlyElementsOf(forms);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
