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
 * The annotated string must be plain text of one line that is not blank.
 *
 * <p>The test is {@link LexicalForm#LINE}; null is valid.
 */
@Documented
@Constraint(validatedBy = Line.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Line.List.class)
public @interface Line {

    /** Returns the message or its key. */
    String message() default "{io.github.dutylist.constraint.Line.message}";

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
        Line[] value();
    }

    /** The test behind the constraint. */
    final class Validator extends LexicalFormValidator<Line> {

        /** Makes the validator; a Jakarta validator calls this. */
        public Validator() {
            super(LexicalForm.LINE);
        }
    }
}
