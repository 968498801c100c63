package io.github.dutylist.examples.modular;

import io.github.dutylist.model.ResponsibilityList;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Takes in lists that other parts of the host have built, and says what is wrong with them. */
final class Intake {

    private Intake() {}

    /**
     * Returns the paths of the broken values, in alphabetical order.
     *
     * @param list what was handed in
     */
    static List<String> brokenValues(ResponsibilityList list) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(list).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .toList();
        }
    }
}
