package io.github.dutylist.validation;

import io.github.dutylist.constraint.AbsoluteUri;
import io.github.dutylist.constraint.CreditCode;
import io.github.dutylist.constraint.DivisionCode;
import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.LanguageTag;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.constraint.YearlyDay;
import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.value.Code;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the violations that a Jakarta validator finds into findings.
 *
 * <p>Only the path, the constraint and the value of a violation are used, never its message.
 */
final class ValueConstraints {

    private static final Map<Class<? extends Annotation>, Phrase> FORMS = Map.of(
            Identifier.class, Phrase.ID,
            DocumentId.class, Phrase.DOCUMENT_ID,
            Line.class, Phrase.LINE,
            Text.class, Phrase.TEXT,
            AbsoluteUri.class, Phrase.URI,
            LanguageTag.class, Phrase.LANGUAGE_TAG,
            YearlyDay.class, Phrase.MONTH_DAY);

    private ValueConstraints() {}

    /** Returns what is wrong with single values of a document, in the order of findings. */
    static List<Finding> check(Object document, Validator validator) {
        return validator.validate(document).stream()
                .map(ValueConstraints::finding)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /** Returns the finding for a violation, or empty when a rule reports the same with more to say. */
    private static Optional<Finding> finding(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String pointer = pointer(violation.getPropertyPath());
        String value = String.valueOf(violation.getInvalidValue());
        if (constraint instanceof AssertTrue) {
            return Optional.empty();
        }
        if (constraint instanceof NotEmpty) {
            return Optional.of(DocumentRules.MISSING_MEMBER
                    .at(pointer)
                    .with("member", Pointers.name(pointer))
                    .with("type", Phrase.NON_EMPTY_ARRAY)
                    .build());
        }
        if (constraint instanceof CreditCode) {
            return Optional.of(DocumentDataRules.CREDIT_CODE_FORM
                    .at(pointer)
                    .with("value", value)
                    .build());
        }
        if (constraint instanceof DivisionCode) {
            return Optional.of(DocumentDataRules.DIVISION_CODE_FORM
                    .at(pointer)
                    .with("value", value)
                    .build());
        }
        return Optional.of(DocumentRules.MALFORMED_VALUE
                .at(pointer)
                .with("value", value)
                .with("expected", expected(constraint))
                .build());
    }

    private static Phrase expected(Annotation constraint) {
        if (constraint instanceof Min min) {
            return min.value() >= 1 ? Phrase.POSITIVE_INTEGER : Phrase.NON_NEGATIVE_INTEGER;
        }
        return FORMS.getOrDefault(constraint.annotationType(), Phrase.VALUE);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey() instanceof Code code ? code.code() : node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
