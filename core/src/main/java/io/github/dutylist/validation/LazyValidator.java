package io.github.dutylist.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * The library's own Jakarta validator, made when it is first asked for.
 *
 * <p>It takes no configuration from the host's class path, evaluates no expression language, and depends on no default
 * locale.
 */
final class LazyValidator {

    private @Nullable Validator validator;

    synchronized Validator get() {
        Validator ready = validator;
        if (ready == null) {
            ready = Validation.byProvider(HibernateValidator.class)
                    .providerResolver(() -> List.of(new HibernateValidator()))
                    .configure()
                    .ignoreXmlConfiguration()
                    .defaultLocale(Locale.ROOT)
                    .locales(Set.of(Locale.ROOT))
                    .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
                    .buildValidatorFactory()
                    .getValidator();
            validator = ready;
        }
        return ready;
    }
}
