package io.github.dutylist.io;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.io.wire.FrequencyForms;
import java.util.List;
import java.util.Set;

/** The findings that say that a document does not look as the format says, apart from what its values mean together. */
public final class StructuralFindings {

    private static final Set<Rule> RULES = Set.of(
            DocumentRules.MALFORMED_JSON,
            DocumentRules.NOT_UTF8,
            DocumentRules.DUPLICATE_MEMBER,
            DocumentRules.TOO_DEEP,
            DocumentRules.TOO_LONG,
            DocumentRules.TOO_MANY,
            DocumentRules.UNSUPPORTED_FORMAT_VERSION,
            DocumentRules.WRONG_DOCUMENT_TYPE,
            DocumentRules.MISSING_MEMBER,
            DocumentRules.WRONG_TYPE,
            DocumentRules.MALFORMED_VALUE,
            DocumentRules.UNKNOWN_CODE,
            DocumentDataRules.CREDIT_CODE_FORM,
            DocumentDataRules.DIVISION_CODE_FORM,
            ProfileRules.MEMBER_MISMATCH);

    private StructuralFindings() {}

    /** Returns the errors of a report that are about the structure, in its order. */
    public static List<Finding> of(Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .filter(finding -> RULES.contains(finding.getRule()) || isMemberOfAnotherForm(finding))
                .filter(finding -> !isCodeOfARule(finding))
                .toList();
    }

    /** Tells whether it is about the code of a rule: the format does not say what rules there are. */
    private static boolean isCodeOfARule(Finding finding) {
        return finding.getRule().equals(DocumentRules.UNKNOWN_CODE)
                && finding.getPointer().endsWith("/rule");
    }

    /** Tells it from a member that its form does have, but not together with the others. */
    private static boolean isMemberOfAnotherForm(Finding finding) {
        return finding.getRule().equals(FrequencyRules.FREQUENCY_MEMBER_MISMATCH)
                && !FrequencyForms.define(
                        String.valueOf(finding.getArguments().get("kind")),
                        String.valueOf(finding.getArguments().get("member")));
    }
}
