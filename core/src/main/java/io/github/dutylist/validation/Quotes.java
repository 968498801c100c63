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
import io.github.dutylist.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds quotes that are not part of the text of the clause, condition, provision or scheme that they stand in.
 *
 * <p>A hostile list can have a hundred thousand quotes of one long text; the search ends before that takes minutes, and
 * the rule is then listed as skipped.
 */
final class Quotes implements ListRule {

    /** The characters gone through before the search ends; all quotes of an honest list of 60 MB take less. */
    private static final long MAX_CHARACTERS = 200_000_000;

    @Override
    public Rule rule() {
        return QUOTE_NOT_IN_TEXT;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        new Search(findings).list(index);
    }

    /** The search for the quotes of one list. */
    private static final class Search {

        private final Findings findings;
        private long left = MAX_CHARACTERS;

        private Search(Findings findings) {
            this.findings = findings;
        }

        private void list(ListIndex index) {
            for (PlacedClause clause : index.clauses()) {
                clause(clause.clause(), clause::pointer);
            }
            List<AccountabilityProvision> provisions = index.list().getAccountability();
            for (int i = 0; i < provisions.size(); i++) {
                provision(provisions.get(i), "/accountability/" + i);
            }
            List<AssessmentScheme> schemes = index.list().getAssessments();
            for (int i = 0; i < schemes.size(); i++) {
                String scheme = "/assessments/" + i;
                frequencies(
                        schemes.get(i).getFrequencies(),
                        new Source(schemes.get(i).getText(), () -> scheme),
                        () -> scheme);
            }
        }

        private void clause(DutyClause clause, Supplier<String> pointer) {
            Source text = new Source(clause.getText(), pointer);
            frequencies(clause.getFrequencies(), text, pointer);
            List<Recipient> recipients = clause.getRecipients();
            for (int i = 0; i < recipients.size(); i++) {
                int position = i;
                Supplier<String> recipient = () -> pointer.get() + "/recipients/" + position;
                quote(recipients.get(i).getQuote(), text, recipient);
                frequencies(recipients.get(i).getFrequencies(), text, recipient);
            }
            List<Incorporation> incorporations = clause.getIncorporations();
            for (int i = 0; i < incorporations.size(); i++) {
                int position = i;
                quote(incorporations.get(i).getQuote(), text, () -> pointer.get() + "/incorporations/" + position);
            }
        }

        private void provision(AccountabilityProvision provision, String pointer) {
            List<AccountabilityCondition> conditions = provision.getConditions();
            for (int i = 0; i < conditions.size(); i++) {
                int position = i;
                Supplier<String> condition = () -> pointer + "/conditions/" + position;
                Source text = new Source(conditions.get(i).getText(), condition);
                frequencies(conditions.get(i).getFrequencies(), text, condition);
            }
            Source text = new Source(provision.getText(), () -> pointer);
            List<Sanction> sanctions = provision.getSanctions();
            for (int i = 0; i < sanctions.size(); i++) {
                int position = i;
                quote(sanctions.get(i).getQuote(), text, () -> pointer + "/sanctions/" + position);
            }
        }

        private void frequencies(List<FrequencyRequirement> frequencies, Source text, Supplier<String> parent) {
            for (int i = 0; i < frequencies.size(); i++) {
                int position = i;
                quote(frequencies.get(i).getQuote(), text, () -> parent.get() + "/frequencies/" + position);
            }
        }

        private void quote(Optional<String> quote, Source text, Supplier<String> parent) {
            if (quote.isPresent() && !isIn(text.words(), quote.get(), parent)) {
                String pointer = parent.get() + "/quote";
                findings.addUnlessLost(
                        QUOTE_NOT_IN_TEXT.at(pointer).with("quote", quote.get()).build(),
                        pointer,
                        text.owner().get() + "/text");
            }
        }

        private boolean isIn(String text, String quote, Supplier<String> parent) {
            left -= text.length() + quote.length();
            if (left < 0) {
                findings.skip(findings.gaps().documentPointer(parent.get() + "/quote"));
                left = 0;
                return true;
            }
            return Texts.contains(text, quote);
        }
    }

    /**
     * The text that quotes are taken from.
     *
     * @param words the text itself
     * @param owner gives the pointer of the object whose {@code text} it is
     */
    private record Source(String words, Supplier<String> owner) {}
}
