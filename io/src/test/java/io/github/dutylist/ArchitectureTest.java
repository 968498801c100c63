package io.github.dutylist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of io, and between io and core. */
class ArchitectureTest {

    private static final String FACADE = "io.github.dutylist.io";
    private static final String WIRE = FACADE + ".wire..";
    private static final String JACKSON_2 = FACADE + ".json";
    private static final String JACKSON_3 = FACADE + ".json3";
    private static final String TEXT = FACADE + ".text..";

    /** The packages of the importer, each of which only knows those before it. */
    private static final List<String> IMPORTER_STEPS = Stream.of(
                    ".source",
                    ".table",
                    ".paragraph",
                    ".document",
                    ".outline",
                    ".shape",
                    ".role",
                    ".clause",
                    ".accountability",
                    ".assessment",
                    ".list",
                    "")
            .map(step -> FACADE + ".text" + step)
            .toList();

    private static final String CALENDAR = FACADE + ".calendar";

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.dutylist");

    @Test
    void coreKnowsNothingOfIo() {
        noClasses()
                .that(not(resideInAPackage(FACADE + "..")))
                .should()
                .dependOnClassesThat(resideInAPackage(FACADE + ".."))
                .check(LIBRARY);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.dutylist.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void wireKnowsNeitherFacadeNorBindings() {
        noClasses()
                .that(resideInAPackage(WIRE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(FACADE, JACKSON_2, JACKSON_3, TEXT, CALENDAR))
                .allowEmptyShould(true)
                .check(LIBRARY);
    }

    @Test
    void facadeNeedsNoJackson3() {
        noClasses()
                .that(not(resideInAPackage(JACKSON_3)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", JACKSON_3))
                .check(LIBRARY);
    }

    @Test
    void importerGoesFromTextToListAndNeverBack() {
        for (int i = 0; i < IMPORTER_STEPS.size(); i++) {
            String[] later =
                    IMPORTER_STEPS.subList(i + 1, IMPORTER_STEPS.size()).toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(IMPORTER_STEPS.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .check(LIBRARY);
        }
    }

    @Test
    void importerAndCalendarNeedNoJackson() {
        noClasses()
                .that(resideInAnyPackage(TEXT, CALENDAR))
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
                .allowEmptyShould(true)
                .check(LIBRARY);
    }
}
