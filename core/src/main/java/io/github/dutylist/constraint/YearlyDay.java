package io.github.dutylist.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** The annotated day of the year must exist in every year, so it is not 29 February; null is valid. */
@Documented
@Constraint(validatedBy = YearlyDay.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(YearlyDay.List.class)
public @interface YearlyDay {

    /** Returns the message or its key. */
    String message() default "{io.github.dutylist.constraint.YearlyDay.message}";

    /** Returns the validation groups. */
    Class<?>[] groups() default {};

    /** Returns the payload. */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on one element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the constraints. */
        YearlyDay[] value();
    }

    /** The test behind the constraint. */
    final class Validator implements ConstraintValidator<YearlyDay, MonthDay> {

        private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

        /** Makes the validator; a Jakarta validator calls this. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable MonthDay value, ConstraintValidatorContext context) {
            return !LEAP_DAY.equals(value);
        }
    }
}
