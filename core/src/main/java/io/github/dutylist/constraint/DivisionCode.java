package io.github.dutylist.constraint;

import io.github.dutylist.value.LexicalForm;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated string must be the code of an administrative division: 6, 9 or 12 digits.
 *
 * <p>The test is {@link LexicalForm#DIVISION_CODE}; null is valid.
 */
@Documented
@Constraint(validatedBy = DivisionCode.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DivisionCode.List.class)
public @interface DivisionCode {

    /** Returns the message or its key. */
    String message() default "{io.github.dutylist.constraint.DivisionCode.message}";

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
        DivisionCode[] value();
    }

    /** The test behind the constraint. */
    final class Validator extends LexicalFormValidator<DivisionCode> {

        /** Makes the validator; a Jakarta validator calls this. */
        public Validator() {
            super(LexicalForm.DIVISION_CODE);
        }
    }
}
