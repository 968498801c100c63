package io.github.dutylist.model;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.dutylist.conformance.Requirement;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.AssertTrue;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the house demands of every type of the model, looked up in the compiled classes. */
class ModelRulesTest {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<String> MADE_OBJECTS = Set.of("getClass", "hashCode", "toString");

    static List<Class<?>> objects() {
        return ModelTypes.objects();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectsAreSealedAroundOneHiddenClass(Class<?> type) {
        assertThat(type.isSealed()).isTrue();
        assertThat(type.getPermittedSubclasses()).singleElement().satisfies(made -> {
            assertThat(made.getName()).isEqualTo(type.getPackageName() + ".Immutable" + type.getSimpleName());
            assertThat(Modifier.isPublic(made.getModifiers())).isFalse();
            assertThat(Modifier.isFinal(made.getModifiers())).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectsAreMadeByABuilderThatHostsAndBindingsCanSee(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = type.getMethod("builder").getReturnType();

        assertThat(builder.getEnclosingClass()).isEqualTo(type);
        assertThat(builder.getSimpleName()).isEqualTo("Builder");
        assertThat(Modifier.isPublic(builder.getConstructor().getModifiers())).isTrue();
        assertThat(type.getMethod("toBuilder").getReturnType()).isEqualTo(builder);
        assertThat(builder.getMethod("build").getReturnType()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void attributesAreReadByGettersOnly(Class<?> type) {
        for (Method method : type.getMethods()) {
            boolean stored = Modifier.isAbstract(method.getModifiers());
            boolean named = method.getName().matches("(get|is)[A-Z]\\w*");
            boolean question = method.isAnnotationPresent(AssertTrue.class);
            boolean extensions = method.getName().equals("getExtensions");
            assertThat(named).as(method.toString()).isEqualTo(stored || question || extensions);
            assertThat(method.getName()).as(method.toString()).doesNotMatch("(with|set)[A-Z]\\w*");
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectsHaveNoOtherPublicMethodsThanTheirTypeSays(Class<?> type) {
        Class<?> made = type.getPermittedSubclasses()[0];

        assertThat(Arrays.stream(made.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !MADE_OBJECTS.contains(method.getName()))
                        .filter(method -> !method.getName().equals("equals"))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(Attribute.of(type).stream()
                        .map(attribute -> attribute.getter().getName())
                        .toList());
    }

    @Test
    void requirementsAreSealedAroundTheirForms() {
        for (Class<?> type : List.of(FrequencyRequirement.class, Requirement.class)) {
            assertThat(type.isSealed()).isTrue();
            assertThat(type.getPermittedSubclasses())
                    .allSatisfy(form -> assertThat(objects()).contains(form));
        }
    }

    @Test
    void everythingExtensibleIsAnObjectOrTheirCommonType() {
        assertThat(ModelTypes.CLASSES.stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(Extensible.class))
                        .map(JavaClass::reflect)
                        .filter(type -> !objects().contains(type)))
                .containsExactlyInAnyOrder(Extensible.class, FrequencyRequirement.class, Requirement.class);
    }

    @Test
    void generatedClassesAreHidden() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .and()
                .areTopLevelClasses()
                .should()
                .bePublic()
                .check(ModelTypes.CLASSES);
    }

    @Test
    void everythingPublicIsFinalSealedOrMeantToBeExtended() {
        for (JavaClass type : ModelTypes.CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface() && type.isTopLevelClass()) {
                assertThat(type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isEnum()
                                || type.getSimpleName().equals("OpenCode"))
                        .as(type.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void nothingIsAFloatingPointNumber() {
        for (JavaClass type : ModelTypes.CLASSES) {
            type.getFields()
                    .forEach(field -> assertThat(FLOATING)
                            .as(field.getFullName())
                            .doesNotContain(field.getRawType().getName()));
            type.getMethods()
                    .forEach(method ->
                            assertThat(typesOf(method)).as(method.getFullName()).doesNotContainAnyElementsOf(FLOATING));
        }
    }

    private static List<String> typesOf(JavaMethod method) {
        List<String> types = new ArrayList<>();
        types.add(method.getRawReturnType().getName());
        method.getRawParameterTypes().forEach(parameter -> types.add(parameter.getName()));
        return types;
    }

    @Test
    void nothingButEnumsIsSerializable() {
        classes()
                .that()
                .areNotEnums()
                .should()
                .notBeAssignableTo(Serializable.class)
                .check(ModelTypes.CLASSES);
    }

    @Test
    void nothingStaticCanChange() {
        noFields().that().areStatic().should().notBeFinal().check(ModelTypes.CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(nameMatching("now|currentTimeMillis|nanoTime|systemDefault|getDefault|defaultCharset")))
                .check(ModelTypes.CLASSES);
    }

    @Test
    void everythingStandsOnTheJdkAndJakartaValidationAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.dutylist..",
                        "java..",
                        "jakarta.validation..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")
                .check(ModelTypes.CLASSES);
    }

    @Test
    void noMethodOfAnObjectMakesAChangedCopy() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Extensible.class)
                .should()
                .haveNameMatching("with[A-Z]\\w*")
                .check(ModelTypes.CLASSES);
    }
}
