package io.github.dutylist.validation;

import io.github.dutylist.finding.ArgumentType;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleArgument;
import java.util.List;
import java.util.function.UnaryOperator;

/** Leads the pointers of a finding from the model back to the document. */
final class PlacedFinding {

    private PlacedFinding() {}

    /**
     * Returns a finding whose pointers all lead into the document.
     *
     * @param finding a finding whose pointers lead into the model
     * @param toDocument gives the pointer in the document for one in the model
     */
    static Finding of(Finding finding, UnaryOperator<String> toDocument) {
        boolean pointsElsewhere = finding.getRule().getArguments().stream()
                .anyMatch(argument -> argument.getType() == ArgumentType.POINTER);
        return pointsElsewhere
                ? rebuilt(finding, toDocument)
                : finding.withPointer(toDocument.apply(finding.getPointer()));
    }

    private static Finding rebuilt(Finding finding, UnaryOperator<String> toDocument) {
        Rule rule = finding.getRule();
        Finding.Builder builder =
                rule.at(toDocument.apply(finding.getPointer())).severity(finding.getSeverity());
        finding.getPlace().ifPresent(builder::place);
        for (RuleArgument argument : rule.getArguments()) {
            Object value = finding.getArguments().get(argument.getName());
            if (value != null) {
                boolean pointer = argument.getType() == ArgumentType.POINTER;
                put(builder, argument.getName(), value, pointer ? toDocument : UnaryOperator.identity());
            }
        }
        return builder.build();
    }

    private static void put(Finding.Builder builder, String name, Object value, UnaryOperator<String> convert) {
        if (value instanceof List<?> list) {
            builder.with(
                    name,
                    list.stream().map(entry -> convert.apply(entry.toString())).toList());
        } else if (value instanceof Long number) {
            builder.with(name, number);
        } else if (value instanceof Boolean flag) {
            builder.with(name, flag);
        } else {
            builder.with(name, convert.apply(value.toString()));
        }
    }
}
