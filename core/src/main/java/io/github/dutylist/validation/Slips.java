package io.github.dutylist.validation;

import io.github.dutylist.finding.WordingRules;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.wording.Slip;
import java.util.List;

/** Finds words that look like a slip of the pen in the texts of a list. */
final class Slips {

    private final Findings findings;

    private Slips(Findings findings) {
        this.findings = findings;
    }

    static void check(ListIndex index, Findings findings) {
        new Slips(findings).list(index);
    }

    private void list(ListIndex index) {
        ResponsibilityList list = index.list();
        text(list.getTitle(), "/title");
        list.getPreamble().ifPresent(text -> text(text, "/preamble"));
        list.getClosing().ifPresent(text -> text(text, "/closing"));
        for (PlacedSection section : index.sections()) {
            section.section().getHeading().ifPresent(text -> text(text, section.pointer() + "/heading"));
            section.section().getPreamble().ifPresent(text -> text(text, section.pointer() + "/preamble"));
            section.section().getClosing().ifPresent(text -> text(text, section.pointer() + "/closing"));
        }
        List<PlacedClause> clauses = index.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            for (Slip slip : Slip.find(findings.survey().wording(i))) {
                add(slip, clauses.get(i).pointer() + "/text");
            }
        }
        List<AccountabilityProvision> provisions = list.getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            provision(provisions.get(i), "/accountability/" + i);
        }
        List<AssessmentScheme> schemes = list.getAssessments();
        for (int i = 0; i < schemes.size(); i++) {
            text(schemes.get(i).getText(), "/assessments/" + i + "/text");
        }
    }

    private void provision(AccountabilityProvision provision, String pointer) {
        text(provision.getText(), pointer + "/text");
        List<AccountabilityCondition> conditions = provision.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            text(conditions.get(i).getText(), pointer + "/conditions/" + i + "/text");
        }
    }

    private void text(String text, String pointer) {
        Slip.find(text).forEach(slip -> add(slip, pointer));
    }

    private void add(Slip slip, String pointer) {
        findings.add(WordingRules.SUSPECTED_SLIP
                .at(pointer)
                .with("text", slip.quote())
                .with("proposal", slip.proposal())
                .build());
    }
}
