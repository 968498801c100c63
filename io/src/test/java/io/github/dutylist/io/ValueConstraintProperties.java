package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.arbitraries.ListArbitraries;
import io.github.dutylist.arbitraries.ProfileArbitraries;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.model.ResponsibilityList;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The reader's view of single values against that of a host's Jakarta validator. */
class ValueConstraintProperties {

    private static final Validator HOST = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    @Property(tries = 100)
    void listReadWithoutAStructuralFindingViolatesNoConstraint(@ForAll("lists") ResponsibilityList list) {
        ReadResult result =
                DutylistReader.create().read(DutylistWriter.compact().toBytes(list));

        assertThat(StructuralFindings.of(result.report())).isEmpty();
        assertThat(HOST.validate(result.list().orElseThrow())).isEmpty();
    }

    @Property(tries = 100)
    void profilesAndWaiversViolateNoConstraint(
            @ForAll("profiles") ConformanceProfile profile, @ForAll("waivers") Waivers waivers) {
        assertThat(HOST.validate(profile)).isEmpty();
        assertThat(HOST.validate(waivers)).isEmpty();
    }

    @Provide
    Arbitrary<ConformanceProfile> profiles() {
        return ProfileArbitraries.profiles();
    }

    @Provide
    Arbitrary<Waivers> waivers() {
        return ProfileArbitraries.waivers();
    }

    @Provide
    Arbitrary<ResponsibilityList> lists() {
        return ListArbitraries.lists();
    }
}
