package io.github.dutylist.validation;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.ListIndex;
import java.util.function.BiConsumer;

/**
 * The check behind one rule: what looks at a whole list and reports what the rule finds.
 *
 * <p>The rules of the library are such checks, and a host adds its own with {@link ListValidator#withRule}.
 * A check must be immutable, must not keep the list, and should report all it finds in one pass over it.
 *
 * <pre>{@code
 * Rule tooManyBearers = Rule.builder("x-too-many-bearers")
 *         .argument("clause", ArgumentType.IDENTIFIER)
 *         .statement("条款的承担者多于三个。", "A clause has more than three bearers.")
 *         .message("条款“{clause}”的承担者过多。", "Clause “{clause}” has too many bearers.")
 *         .build();
 * ListRule check = ListRule.of(tooManyBearers, (list, findings) -> list.duties().stream()
 *         .filter(duty -> duty.bearers().size() > 3)
 *         .forEach(duty -> findings.add(tooManyBearers.at(duty.pointer())
 *                 .with("clause", duty.clause().getId())
 *                 .build())));
 * }</pre>
 */
public interface ListRule {

    /** Returns the rule that all findings of this check are of. */
    Rule rule();

    /**
     * Looks at a list and reports what the rule finds in it.
     *
     * <p>Arrays that the format requires to have elements may be empty, identifiers may be malformed or name nothing:
     * other rules say so.
     * Of a document that lacks what makes it a list (its id, version, title, status or organisation) a check of a host is skipped,
     * and listed as such in the report.
     *
     * @param list the list, indexed
     * @param findings takes what is found
     */
    void check(ListIndex list, Findings findings);

    /**
     * Returns a check made of a function.
     *
     * @param rule the rule that all findings are of
     * @param check looks at a list and reports what the rule finds
     */
    static ListRule of(Rule rule, BiConsumer<ListIndex, Findings> check) {
        return new ListRule() {
            @Override
            public Rule rule() {
                return rule;
            }

            @Override
            public void check(ListIndex list, Findings findings) {
                check.accept(list, findings);
            }

            @Override
            public String toString() {
                return rule.toString();
            }
        };
    }
}
