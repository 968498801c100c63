package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.Role;
import io.github.dutylist.text.Texts;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.DocumentNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges requirements that sections, roles, bases and schemes satisfy. */
final class PartJudge {

    private final ListFacts facts;
    private final Meaning meaning;

    PartJudge(ListFacts facts, Meaning meaning) {
        this.facts = facts;
        this.meaning = meaning;
    }

    Judgement judge(RequiredSection requirement) {
        int wanted = requirement.getMinClauses().orElse(1);
        Map<PlacedSection, Integer> counts = dutiesBySection();
        List<ListPart> enough = new ArrayList<>();
        PlacedSection fullest = null;
        int most = -1;
        for (PlacedSection section : facts.index().sections()) {
            int count = counts.getOrDefault(section, 0);
            if (section.section().getKind() == requirement.getSectionKind()) {
                if (count >= wanted) {
                    enough.add(part(section));
                } else if (count > most) {
                    fullest = section;
                    most = count;
                }
            }
        }
        if (!enough.isEmpty()) {
            return Judgement.satisfied(enough);
        }
        return fullest == null
                ? Judgement.unsatisfied(Phrase.NOT_FOUND, "/sections")
                        .missing(Missing.codes(List.of(requirement.getSectionKind())))
                : Judgement.unsatisfied(Phrase.TOO_FEW, "/sections")
                        .near(part(fullest))
                        .missing(Missing.amount(most, "<", wanted));
    }

    private Map<PlacedSection, Integer> dutiesBySection() {
        Map<PlacedSection, Integer> counts = new HashMap<>();
        for (Duty duty : facts.duties()) {
            PlacedSection section = duty.placed().section();
            while (section != null) {
                counts.merge(section, 1, Integer::sum);
                section = section.parent().orElse(null);
            }
        }
        return counts;
    }

    private static ListPart part(PlacedSection section) {
        return new ListPart(
                section.section().getId(),
                section.pointer(),
                section.section().getHeading().orElse(""));
    }

    Judgement judge(RequiredRole requirement) {
        List<ListPart> roles = new ArrayList<>();
        for (int i = 0; i < facts.list().getRoles().size(); i++) {
            Role role = facts.list().getRoles().get(i);
            if (role.getResponsibilities().contains(requirement.getResponsibility())
                    && (requirement.getHolders().isEmpty()
                            || requirement.getHolders().contains(role.getHolder()))) {
                roles.add(new ListPart(role.getId(), "/roles/" + i, role.getTitle()));
            }
        }
        int min = requirement.getMin().orElse(requirement.getMax().isPresent() ? 0 : 1);
        int max = requirement.getMax().orElse(Integer.MAX_VALUE);
        if (roles.size() < min) {
            return Judgement.unsatisfied(roles.isEmpty() ? Phrase.NOT_FOUND : Phrase.TOO_FEW, "/roles")
                    .missing(Missing.amount(requirement.getResponsibility(), roles.size(), "<", min));
        }
        return roles.size() > max
                ? Judgement.unsatisfied(Phrase.TOO_MANY, roles.get(max).pointer())
                        .by(roles)
                        .missing(Missing.amount(requirement.getResponsibility(), roles.size(), ">", max))
                : Judgement.satisfied(roles);
    }

    Judgement judge(RequiredBasis requirement) {
        List<ListPart> found = new ArrayList<>();
        ListPart nearest = null;
        Missing missing = Missing.words(
                requirement.getTitle().or(requirement::getDocumentNumber).orElse(""));
        for (int i = 0; i < facts.list().getPolicyBases().size(); i++) {
            PolicyBasis basis = facts.list().getPolicyBases().get(i);
            ListPart part = new ListPart(basis.getId(), "/policyBases/" + i, basis.getTitle());
            boolean numbered = isNumbered(basis, requirement);
            boolean titled = isTitled(basis, requirement);
            if (numbered && titled) {
                found.add(part);
            } else if (nearest == null && isBoth(requirement) && (numbered || titled)) {
                nearest = part;
                missing =
                        Missing.words((numbered ? requirement.getTitle() : requirement.getDocumentNumber()).orElse(""));
            }
        }
        return found.isEmpty()
                ? Judgement.unsatisfied(nearest == null ? Phrase.NOT_FOUND : Phrase.INCOMPLETE, "/policyBases")
                        .near(nearest)
                        .missing(missing)
                : Judgement.satisfied(found);
    }

    private static boolean isBoth(RequiredBasis requirement) {
        return requirement.getTitle().isPresent()
                && requirement.getDocumentNumber().isPresent();
    }

    private static boolean isNumbered(PolicyBasis basis, RequiredBasis requirement) {
        return requirement
                .getDocumentNumber()
                .map(wanted -> basis.getDocumentNumber()
                        .filter(number -> normalised(number).equals(normalised(wanted)))
                        .isPresent())
                .orElse(true);
    }

    private static boolean isTitled(PolicyBasis basis, RequiredBasis requirement) {
        return requirement
                .getTitle()
                .map(wanted -> Texts.folded(basis.getTitle()).equals(Texts.folded(wanted)))
                .orElse(true);
    }

    static String normalised(String documentNumber) {
        return DocumentNumber.parseLenient(documentNumber)
                .map(DocumentNumber::toString)
                .orElseGet(() -> Texts.folded(documentNumber));
    }

    Judgement judge(RequiredAssessment requirement) {
        List<ListPart> enough = new ArrayList<>();
        Judgement nearest = Judgement.unsatisfied(Phrase.NOT_FOUND, "/assessments");
        for (int i = 0; i < facts.list().getAssessments().size(); i++) {
            AssessmentScheme scheme = facts.list().getAssessments().get(i);
            ListPart part = new ListPart(scheme.getId(), "/assessments/" + i, scheme.getText());
            Judgement judgement = judge(requirement, scheme).near(part);
            if (judgement.status() == RequirementStatus.SATISFIED) {
                enough.add(part);
            } else if (nearest.nearest() == null || judgement.status() == RequirementStatus.UNDETERMINED) {
                nearest = judgement;
            }
        }
        return enough.isEmpty() ? nearest : Judgement.satisfied(enough);
    }

    private Judgement judge(RequiredAssessment requirement, AssessmentScheme scheme) {
        List<AssessmentPhase> phases = scheme.getPhases();
        Missing missing = missing(
                        requirement.getMethods(),
                        phases.stream().map(AssessmentPhase::getMethod).toList())
                .and(missing(requirement.getResultUses(), scheme.getResultUses()));
        if (!missing.isEmpty()) {
            return Judgement.unsatisfied(Phrase.INCOMPLETE, "").missing(missing);
        }
        return switch (Sufficiency.of(meaning::implies, scheme.getFrequencies(), requirement.getFrequencies())) {
            case ENOUGH -> Judgement.satisfied(List.of());
            case OPEN -> Judgement.undetermined(Phrase.NOT_COMPARABLE, "");
            case SHORT ->
                Judgement.unsatisfied(Phrase.NOT_ENOUGH, "").missing(Missing.demanded(requirement.getFrequencies()));
        };
    }

    static <T extends Code> Missing missing(List<T> wanted, List<T> present) {
        return Missing.codes(
                wanted.stream().filter(code -> !present.contains(code)).toList());
    }
}
