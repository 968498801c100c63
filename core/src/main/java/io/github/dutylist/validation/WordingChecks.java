package io.github.dutylist.validation;

import static io.github.dutylist.finding.WordingRules.APPROXIMATE_FREQUENCY;
import static io.github.dutylist.finding.WordingRules.INCORPORATION_NOT_IN_TEXT;
import static io.github.dutylist.finding.WordingRules.PHRASE_DISAGREES;
import static io.github.dutylist.finding.WordingRules.PHRASE_WITHOUT_FREQUENCY;
import static io.github.dutylist.finding.WordingRules.RECIPIENT_MISSING;
import static io.github.dutylist.finding.WordingRules.STRENGTH_DISAGREES;
import static io.github.dutylist.finding.WordingRules.SUSPECTED_SLIP;

import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Strength;
import io.github.dutylist.wording.IncorporationPhrase;
import io.github.dutylist.wording.RecipientPhrase;
import io.github.dutylist.wording.StrengthPhrase;
import io.github.dutylist.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of wording against structure. */
final class WordingChecks {

    private WordingChecks() {}

    static List<ListRule> all() {
        return List.of(
                new Quotes(),
                ListRule.of(PHRASE_WITHOUT_FREQUENCY, FrequencyWords::withoutFrequency),
                ListRule.of(PHRASE_DISAGREES, FrequencyWords::disagreeing),
                ListRule.of(APPROXIMATE_FREQUENCY, FrequencyWords::approximate),
                ListRule.of(STRENGTH_DISAGREES, WordingChecks::strengthDisagrees),
                ListRule.of(RECIPIENT_MISSING, WordingChecks::recipientMissing),
                ListRule.of(INCORPORATION_NOT_IN_TEXT, WordingChecks::incorporationNotInText),
                ListRule.of(SUSPECTED_SLIP, Slips::check));
    }

    private static void strengthDisagrees(ListIndex index, Findings findings) {
        List<PlacedClause> clauses = index.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            PlacedClause clause = clauses.get(i);
            if (clause.isObliging()) {
                StrengthPhrase.find(findings.survey().wording(i))
                        .filter(phrase -> disagrees(clause, phrase.strength()))
                        .ifPresent(phrase -> findings.addUnlessLost(
                                STRENGTH_DISAGREES
                                        .at(clause.pointer() + "/strength")
                                        .with("clause", clause.clause().getId())
                                        .with("quote", phrase.quote())
                                        .with("worded", phrase.strength().code())
                                        .with("strength", clause.strength().code())
                                        .build(),
                                Inheritance.of(clause, "strength")));
            }
        }
    }

    private static boolean disagrees(PlacedClause clause, Strength worded) {
        boolean isPlain =
                worded == Strength.SHALL && clause.clause().getStrength().isEmpty();
        return worded != clause.strength() && !isPlain;
    }

    private static void recipientMissing(ListIndex index, Findings findings) {
        List<PlacedClause> clauses = index.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            PlacedClause clause = clauses.get(i);
            List<RecipientPhrase> phrases =
                    clause.isObliging() ? RecipientPhrase.find(findings.survey().wording(i)) : List.of();
            if (!phrases.isEmpty()) {
                RecipientNames names = RecipientNames.of(clause.clause());
                phrases.stream()
                        .filter(phrase -> !names.have(phrase))
                        .forEach(phrase -> findings.addUnlessLost(
                                RECIPIENT_MISSING
                                        .at(clause.pointer() + "/recipients")
                                        .with("clause", clause.clause().getId())
                                        .with("quote", phrase.quote())
                                        .with("name", phrase.name())
                                        .build(),
                                clause.pointer() + "/recipients",
                                clause.pointer() + "/items"));
            }
        }
    }

    /** The recipients of a clause and its items, by what they are called and from which words they are. */
    private record RecipientNames(Set<String> words, boolean isOpen) {

        private static final int MOST = 200;

        static RecipientNames of(DutyClause clause) {
            List<Recipient> recipients = new ArrayList<>(clause.getRecipients());
            clause.getItems().forEach(item -> recipients.addAll(item.getRecipients()));
            Set<String> words = new HashSet<>();
            boolean isOpen = recipients.size() > MOST;
            for (Recipient recipient : recipients) {
                recipient.getQuote().ifPresent(words::add);
                recipient.getLabel().ifPresent(words::add);
                isOpen |= recipient.getQuote().isEmpty() && recipient.getLabel().isEmpty();
            }
            return new RecipientNames(words, isOpen);
        }

        boolean have(RecipientPhrase phrase) {
            return isOpen
                    || words.stream()
                            .anyMatch(known -> known.contains(phrase.quote())
                                    || phrase.quote().contains(known)
                                    || known.contains(phrase.name()));
        }
    }

    private static void incorporationNotInText(ListIndex index, Findings findings) {
        List<PlacedClause> clauses = index.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            List<Incorporation> incorporations = clauses.get(i).clause().getIncorporations();
            if (!areQuoted(incorporations)) {
                incorporationNotInText(clauses.get(i), findings.survey().wording(i), findings);
            }
        }
    }

    private static boolean areQuoted(List<Incorporation> incorporations) {
        for (Incorporation incorporation : incorporations) {
            if (incorporation.getQuote().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void incorporationNotInText(PlacedClause clause, Wording wording, Findings findings) {
        Set<IncorporationTarget> spoken = new HashSet<>();
        IncorporationPhrase.find(wording).forEach(phrase -> spoken.add(phrase.target()));
        List<Incorporation> incorporations = clause.clause().getIncorporations();
        for (int i = 0; i < incorporations.size(); i++) {
            Incorporation incorporation = incorporations.get(i);
            if (incorporation.getQuote().isEmpty() && !isSpokenOf(incorporation.getTarget(), spoken)) {
                String pointer = clause.pointer() + "/incorporations/" + i;
                findings.addUnlessLost(
                        INCORPORATION_NOT_IN_TEXT
                                .at(pointer)
                                .with("clause", clause.clause().getId())
                                .with("target", incorporation.getTarget().code())
                                .build(),
                        pointer + "/quote");
            }
        }
    }

    private static boolean isSpokenOf(IncorporationTarget target, Set<IncorporationTarget> spoken) {
        return spoken.contains(target) || target.code().startsWith("x-") && !spoken.isEmpty();
    }
}
