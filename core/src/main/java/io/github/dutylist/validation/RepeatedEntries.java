package io.github.dutylist.validation;

import static io.github.dutylist.finding.DocumentRules.REPEATED_ENTRY;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.LiableParty;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.value.Code;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds entries that an array without an order has twice.
 *
 * <p>Arrays of objects with identifiers are left to the rule on identifiers.
 */
final class RepeatedEntries implements ListRule {

    /** Up to so many entries are compared each with each. */
    private static final int FEW = 8;

    /** The comparisons of characters that a search for a quote in a text may take; the longest of honest clauses take fewer. */
    private static final int SMALL_SEARCH = 1 << 16;

    @Override
    public Rule rule() {
        return REPEATED_ENTRY;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        Pass pass = new Pass(findings);
        pass.head(index.list());
        index.sections().forEach(pass::section);
        index.clauses().forEach(pass::clause);
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            pass.provision(provisions.get(i), "/accountability/" + i);
        }
        List<AssessmentScheme> schemes = index.list().getAssessments();
        for (int i = 0; i < schemes.size(); i++) {
            pass.scheme(schemes.get(i), "/assessments/" + i);
        }
        findings.survey().requirements().eventful().forEach(pass::requirement);
    }

    /** One pass over a list. */
    private record Pass(Findings findings) {

        private void head(ResponsibilityList list) {
            Supplier<String> root = () -> "";
            codes(list.getTopics(), root, "/topics");
            texts(list.getIssuers(), root, "/issuers");
            texts(list.getAddressees(), root, "/addressees");
            objects(list.getConformsTo(), profile -> profile.getId(), root, "/conformsTo");
            List<Role> roles = list.getRoles();
            for (int i = 0; i < roles.size(); i++) {
                int position = i;
                role(roles.get(i), () -> "/roles/" + position);
            }
        }

        private void role(Role role, Supplier<String> pointer) {
            codes(role.getResponsibilities(), pointer, "/responsibilities");
            texts(role.getAssists(), pointer, "/assists");
            codes(role.getTopics(), pointer, "/topics");
            codes(role.getPrinciples(), pointer, "/principles");
            texts(role.getHolders(), pointer, "/holders");
        }

        private void section(PlacedSection section) {
            texts(section.section().getRoles(), section::pointer, "/roles");
        }

        private void clause(PlacedClause placed) {
            DutyClause clause = placed.clause();
            texts(clause.getRoles(), placed::pointer, "/roles");
            codes(clause.getTopics(), placed::pointer, "/topics");
            frequencies(clause.getFrequencies(), clause.getText(), placed::pointer);
            objects(clause.getRecipients(), Pass::name, placed::pointer, "/recipients");
            objects(clause.getIncorporations(), it -> it.getTarget().code(), placed::pointer, "/incorporations");
            objects(clause.getEvidence(), it -> it.getKind().code(), placed::pointer, "/evidence");
            objects(clause.getBasis(), BasisReference::getPolicyBasis, placed::pointer, "/basis");
            List<Recipient> recipients = clause.getRecipients();
            for (int i = 0; i < recipients.size(); i++) {
                int position = i;
                frequencies(
                        recipients.get(i).getFrequencies(),
                        clause.getText(),
                        () -> placed.pointer() + "/recipients/" + position);
            }
        }

        private void provision(AccountabilityProvision provision, String pointer) {
            objects(provision.getLiable(), Pass::name, () -> pointer, "/liable");
            texts(provision.getExemptions(), () -> pointer, "/exemptions");
            objects(provision.getBasis(), BasisReference::getPolicyBasis, () -> pointer, "/basis");
            List<AccountabilityCondition> conditions = provision.getConditions();
            for (int i = 0; i < conditions.size(); i++) {
                int position = i;
                Supplier<String> condition = () -> pointer + "/conditions/" + position;
                texts(conditions.get(i).getDuties(), condition, "/duties");
                texts(conditions.get(i).getEventTypes(), condition, "/eventTypes");
                frequencies(
                        conditions.get(i).getFrequencies(), conditions.get(i).getText(), condition);
            }
        }

        private void scheme(AssessmentScheme scheme, String pointer) {
            frequencies(scheme.getFrequencies(), scheme.getText(), () -> pointer);
            scheme.getTeam().ifPresent(team -> texts(team.getMembers(), () -> pointer, "/team/members"));
            scheme.getScale().ifPresent(scale -> texts(scale.getGrades(), () -> pointer, "/scale/grades"));
            codes(scheme.getResultUses(), () -> pointer, "/resultUses");
        }

        private void requirement(Requirement requirement) {
            if (requirement.frequency() instanceof DeadlineAfterEvent deadline) {
                texts(deadline.getEventTypes(), requirement::pointer, "/eventTypes");
            } else if (requirement.frequency() instanceof OnEvent onEvent) {
                texts(onEvent.getEventTypes(), requirement::pointer, "/eventTypes");
            }
        }

        /** A text may demand the same twice (及时发现、及时处置): each requirement that has a mention of its own stands once. */
        private void frequencies(List<FrequencyRequirement> frequencies, String text, Supplier<String> parent) {
            if (frequencies.size() > FEW || !areMentioned(frequencies, text)) {
                objects(frequencies, frequency -> frequency.kind().code(), parent, "/frequencies");
            }
        }

        /** Tells whether every requirement that stands several times is quoted from as many places of a text. */
        private static boolean areMentioned(List<FrequencyRequirement> frequencies, String text) {
            for (FrequencyRequirement frequency : frequencies) {
                int times = Collections.frequency(frequencies, frequency);
                if (times > 1 && !isMentioned(frequency.getQuote().orElse(""), text, times)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isMentioned(String quote, String text, int times) {
            if (quote.isEmpty() || (long) quote.length() * text.length() > SMALL_SEARCH) {
                return false;
            }
            int end = 0;
            for (int i = 0; i < times; i++) {
                int start = text.indexOf(quote, end);
                if (start < 0) {
                    return false;
                }
                end = start + quote.length();
            }
            return true;
        }

        private static String name(Recipient recipient) {
            return recipient
                    .getLabel()
                    .or(recipient::getOrganisation)
                    .orElse(recipient.getMode().code());
        }

        private static String name(LiableParty party) {
            return party.getRole()
                    .or(party::getDescription)
                    .orElse(party.getCapacity().code());
        }

        private void texts(List<String> texts, Supplier<String> parent, String member) {
            check(texts, Function.identity(), Function.identity(), parent, member);
        }

        private void codes(List<? extends Code> codes, Supplier<String> parent, String member) {
            check(codes, Code::code, Code::code, parent, member);
        }

        private <T> void objects(List<T> objects, Function<T, String> name, Supplier<String> parent, String member) {
            check(objects, Object::toString, name, parent, member);
        }

        /** Objects are looked up by a text, whose buckets a hash map keeps in order, and not by their own hash code. */
        private <T> void check(
                List<T> entries,
                Function<T, String> key,
                Function<T, String> name,
                Supplier<String> parent,
                String member) {
            if (entries.size() < 2 || entries.size() <= FEW && areDistinct(entries)) {
                return;
            }
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                Integer before = first.putIfAbsent(key.apply(entries.get(i)), i);
                if (before != null && entries.get(before).equals(entries.get(i))) {
                    String array = parent.get() + member + "/";
                    findings.add(REPEATED_ENTRY
                            .at(array + i)
                            .with("value", name.apply(entries.get(i)))
                            .with("first", array + before)
                            .build());
                }
            }
        }

        private static boolean areDistinct(List<?> entries) {
            for (int i = 1; i < entries.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (entries.get(i).equals(entries.get(j))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
