package io.github.dutylist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the packages of core point down only, and nothing in them knows a binding. */
class ArchitectureTest {

    private static final String ROOT = "io.github.dutylist";

    /** For every package, the packages it may use. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("style", Set.of()),
            entry("text", Set.of()),
            entry("value", Set.of("style")),
            entry("constraint", Set.of("value")),
            entry("frequency", Set.of("style", "value", "constraint")),
            entry("frequency.period", Set.of("value", "frequency")),
            entry("frequency.notation", Set.of("value", "frequency")),
            entry("frequency.implication", Set.of("value", "frequency", "frequency.period")),
            entry(
                    "fulfilment",
                    Set.of("style", "value", "constraint", "frequency", "frequency.period", "model", "finding")),
            entry("model", Set.of("style", "value", "constraint", "frequency")),
            entry("finding", Set.of("text")),
            entry("wording", Set.of("value", "frequency", "model", "text")),
            entry(
                    "validation",
                    Set.of(
                            "value",
                            "constraint",
                            "frequency",
                            "frequency.period",
                            "fulfilment",
                            "frequency.implication",
                            "model",
                            "finding",
                            "wording",
                            "text")),
            entry(
                    "comparison",
                    Set.of(
                            "value",
                            "frequency",
                            "frequency.implication",
                            "model",
                            "finding",
                            "validation",
                            "wording",
                            "text")),
            entry(
                    "conformance",
                    Set.of(
                            "style",
                            "value",
                            "constraint",
                            "frequency",
                            "frequency.implication",
                            "model",
                            "finding",
                            "validation",
                            "wording",
                            "text")));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageHasItsArrows() {
        Set<String> packages = CORE.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());

        assertThat(ARROWS.keySet()).containsAll(packages);
    }

    @TestFactory
    Iterable<DynamicTest> arrowsPointDown() {
        return ARROWS.entrySet().stream()
                .map(arrow ->
                        DynamicTest.dynamicTest(arrow.getKey(), () -> assertUsesOnly(arrow.getKey(), arrow.getValue())))
                .toList();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void rootPackageIsEmpty() {
        noClasses().should().resideInAPackage(ROOT).check(CORE);
    }

    @Test
    void coreKnowsNoJackson() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson.."))
                .check(CORE);
    }

    @Test
    void onlyTheValidatorLogs() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".validation")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.slf4j.."))
                .check(CORE);
    }

    private static void assertUsesOnly(String name, Set<String> allowed) {
        String[] reachable = allowed.stream().map(other -> ROOT + "." + other).toArray(String[]::new);
        String self = ROOT + "." + name;
        noClasses()
                .that(resideInAPackage(self))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(self)))
                        .and(not(resideInAnyPackage(reachable))))
                .allowEmptyShould(true)
                .check(CORE);
    }
}
