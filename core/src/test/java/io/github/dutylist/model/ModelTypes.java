package io.github.dutylist.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.dutylist.conformance.ProfileFixtures;
import io.github.dutylist.frequency.FrequencyFixtures;
import io.github.dutylist.fulfilment.FulfilmentFixtures;
import io.github.dutylist.value.Extensible;
import io.github.dutylist.value.FixturePair;
import io.github.dutylist.value.ValueFixtures;
import java.util.ArrayList;
import java.util.List;

/** The compiled types of the packages that make up the model, and the fixtures of all of them. */
public final class ModelTypes {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "io.github.dutylist.value",
                    "io.github.dutylist.constraint",
                    "io.github.dutylist.frequency",
                    "io.github.dutylist.model",
                    "io.github.dutylist.conformance",
                    "io.github.dutylist.fulfilment");

    private ModelTypes() {}

    /** Returns the interfaces of all objects of the format; a type that only has forms is not one. */
    static List<Class<?>> objects() {
        List<Class<?>> objects = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (type.isInterface()
                    && type.isAssignableTo(Extensible.class)
                    && type.tryGetMethod("builder").isPresent()) {
                objects.add(type.reflect());
            }
        }
        return objects;
    }

    /** Returns two objects of every type. */
    public static List<FixturePair<?>> fixtures() {
        List<FixturePair<?>> fixtures = new ArrayList<>(ValueFixtures.all());
        fixtures.addAll(FrequencyFixtures.requirements());
        fixtures.addAll(FrequencyFixtures.others());
        fixtures.addAll(ModelFixtures.all());
        fixtures.addAll(ProfileFixtures.all());
        fixtures.addAll(FulfilmentFixtures.all());
        return fixtures;
    }
}
