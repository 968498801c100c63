package io.github.dutylist;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.dutylist.model.ResponsibilityList;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every type of core and io. */
class PublishedModulesTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.dutylist");

    private static final Path IO = Path.of("target", "classes");

    private static final Set<String> FLOATING_TYPES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<String> MACHINE_DEPENDENT = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.System.currentTimeMillis()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()");

    @Test
    void signaturesShowOnlyWhatIsExported() throws URISyntaxException {
        PublicSurface surface = new PublicSurface(LIBRARY, core(), IO);

        assertThat(surface.types()).extracting(JavaClass::getName).contains(ResponsibilityList.class.getName());
        assertThat(surface.leaks()).isEmpty();
    }

    @Test
    void namesAreWordsOfTheTrade() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|DTO|Dto|Manager|Helper|Util|Utils)")
                .check(LIBRARY);
    }

    @Test
    void nothingIsSerializable() {
        noClasses()
                .that(not(assignableTo(Enum.class)))
                .and(not(assignableTo(Throwable.class)))
                .and(not(resideInAnyPackage("io.github.dutylist.io.json", "io.github.dutylist.io.json3")))
                .should()
                .beAssignableTo(Serializable.class)
                .check(LIBRARY);
    }

    @Test
    void numbersAreExact() {
        noFields()
                .should()
                .haveRawType(describe("floating", type -> FLOATING_TYPES.contains(type.getName())))
                .check(LIBRARY);
    }

    @Test
    void staticStateIsFinal() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(LIBRARY);
    }

    @Test
    void nothingDependsOnTheMachine() {
        assertThat(LIBRARY.stream()
                        .flatMap(PublishedModulesTest::calls)
                        .filter(access ->
                                MACHINE_DEPENDENT.contains(access.getTarget().getFullName()))
                        .map(HasDescription::getDescription))
                .isEmpty();
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        Set<String> packages = LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> marked = LIBRARY.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(marked).isEqualTo(packages);
    }

    private static Stream<? extends JavaAccess<? extends CodeUnitAccessTarget>> calls(JavaClass type) {
        return Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream());
    }

    private static Path core() throws URISyntaxException {
        return Path.of(ResponsibilityList.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
