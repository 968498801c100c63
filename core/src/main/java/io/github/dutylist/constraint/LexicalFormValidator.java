package io.github.dutylist.constraint;

import io.github.dutylist.value.LexicalForm;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** The test of one lexical form; null passes, as in every Jakarta constraint. */
abstract class LexicalFormValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private final LexicalForm form;

    LexicalFormValidator(LexicalForm form) {
        this.form = form;
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || form.matches(value);
    }
}
