package io.github.dutylist.validation;

import static io.github.dutylist.finding.DocumentRules.MISSING_MEMBER;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import java.util.List;

/** The checks of the format that take more than one member of an object. */
final class DocumentChecks {

    private DocumentChecks() {}

    static List<ListRule> all() {
        return List.of(ListRule.of(MISSING_MEMBER, DocumentChecks::namelessRecipient), new RepeatedEntries());
    }

    private static void namelessRecipient(ListIndex index, Findings findings) {
        for (PlacedClause clause : index.clauses()) {
            List<Recipient> recipients = clause.clause().getRecipients();
            for (int i = 0; i < recipients.size(); i++) {
                if (!recipients.get(i).isNamed()) {
                    String recipient = clause.pointer() + "/recipients/" + i;
                    findings.addUnlessLost(
                            MISSING_MEMBER
                                    .at(recipient + "/label")
                                    .with("member", "label")
                                    .with("alternative", "organisation")
                                    .with("type", Phrase.LINE)
                                    .build(),
                            recipient + "/label",
                            recipient + "/organisation");
                }
            }
        }
    }
}
