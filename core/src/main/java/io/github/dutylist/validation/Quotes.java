package io.github.dutylist.validation;

import static io.github.dutylist.finding.WordingRules.QUOTE_NOT_IN_TEXT;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Sanction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds quotes that are not part of the text of the clause, condition, provision or scheme that they stand in. */
final class Quotes implements ListRule {

    @Override
    public Rule rule() {
        return QUOTE_NOT_IN_TEXT;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        for (PlacedClause clause : index.clauses()) {
            clause(clause.clause(), clause::pointer, findings);
        }
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            provision(provisions.get(i), "/accountability/" + i, findings);
        }
        List<AssessmentScheme> schemes = index.list().getAssessments();
        for (int i = 0; i < schemes.size(); i++) {
            String scheme = "/assessments/" + i;
            frequencies(schemes.get(i).getFrequencies(), schemes.get(i).getText(), () -> scheme, findings);
        }
    }

    private static void clause(DutyClause clause, Supplier<String> pointer, Findings findings) {
        String text = clause.getText();
        frequencies(clause.getFrequencies(), text, pointer, findings);
        List<Recipient> recipients = clause.getRecipients();
        for (int i = 0; i < recipients.size(); i++) {
            int position = i;
            Supplier<String> recipient = () -> pointer.get() + "/recipients/" + position;
            quote(recipients.get(i).getQuote(), text, recipient, findings);
            frequencies(recipients.get(i).getFrequencies(), text, recipient, findings);
        }
        List<Incorporation> incorporations = clause.getIncorporations();
        for (int i = 0; i < incorporations.size(); i++) {
            int position = i;
            quote(
                    incorporations.get(i).getQuote(),
                    text,
                    () -> pointer.get() + "/incorporations/" + position,
                    findings);
        }
    }

    private static void provision(AccountabilityProvision provision, String pointer, Findings findings) {
        List<AccountabilityCondition> conditions = provision.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            int position = i;
            frequencies(
                    conditions.get(i).getFrequencies(),
                    conditions.get(i).getText(),
                    () -> pointer + "/conditions/" + position,
                    findings);
        }
        List<Sanction> sanctions = provision.getSanctions();
        for (int i = 0; i < sanctions.size(); i++) {
            int position = i;
            quote(sanctions.get(i).getQuote(), provision.getText(), () -> pointer + "/sanctions/" + position, findings);
        }
    }

    private static void frequencies(
            List<FrequencyRequirement> frequencies, String text, Supplier<String> parent, Findings findings) {
        for (int i = 0; i < frequencies.size(); i++) {
            int position = i;
            quote(frequencies.get(i).getQuote(), text, () -> parent.get() + "/frequencies/" + position, findings);
        }
    }

    private static void quote(Optional<String> quote, String text, Supplier<String> parent, Findings findings) {
        if (quote.isPresent() && !Texts.contains(text, quote.get())) {
            findings.add(QUOTE_NOT_IN_TEXT
                    .at(parent.get() + "/quote")
                    .with("quote", quote.get())
                    .build());
        }
    }
}
