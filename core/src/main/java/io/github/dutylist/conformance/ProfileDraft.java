package io.github.dutylist.conformance;

import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.BasisRelation;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Drafts a profile from a superior's own list, for a person to edit: what the superior asks of itself, it may ask of
 * its subordinates.
 *
 * <p>Each duty that shall be done and says how often or how soon becomes a minimum frequency or a maximum deadline;
 * recipients, incorporations, the responsibilities of roles, the documents implemented, the sanction ladder and the
 * assessment schemes likewise.
 * A duty is recognised in another list by its topics, its activity and the responsibilities of its bearers; where it
 * states no activity, that may be too little, and a person should add words to the selector.
 * The list meets the profile drafted from it.
 */
public final class ProfileDraft {

    private final ListFacts facts;
    private final List<Requirement> requirements = new ArrayList<>();
    private final DraftIds ids = new DraftIds();

    private ProfileDraft(ResponsibilityList list) {
        this.facts = new ListFacts(list);
    }

    /**
     * Returns the profile drafted from a list.
     *
     * @param list the superior's list
     * @param id the identifier of the profile
     */
    public static ConformanceProfile of(ResponsibilityList list, String id) {
        ProfileDraft draft = new ProfileDraft(list);
        draft.addRoles();
        DutyDraft duties = new DutyDraft(draft.facts.index(), draft.ids);
        draft.facts.duties().forEach(duty -> draft.requirements.addAll(duties.requirements(duty)));
        draft.addBases();
        draft.addAccountability();
        draft.addAssessments();
        return ConformanceProfile.builder()
                .id(id)
                .version(1)
                .title(list.getTitle() + "规范要求（草稿）")
                .issuer(draft.facts
                        .index()
                        .organisation(list.getOrganisation())
                        .map(Organisation::getName)
                        .orElse(list.getTitle()))
                .requirements(draft.requirements)
                .build();
    }

    private void addRoles() {
        Set<Responsibility> responsibilities = new LinkedHashSet<>();
        facts.list().getRoles().forEach(role -> responsibilities.addAll(role.getResponsibilities()));
        for (Responsibility responsibility : responsibilities) {
            requirements.add(RequiredRole.builder()
                    .id(ids.of("role", responsibility.code()))
                    .conformance(ConformanceLevel.SHALL)
                    .statement("清单应当明确责任主体（" + responsibility.label(Locale.CHINESE) + "）。")
                    .responsibility(responsibility)
                    .min(1)
                    .build());
        }
    }

    private void addBases() {
        for (PolicyBasis basis : facts.list().getPolicyBases()) {
            if (basis.getRelation().orElse(BasisRelation.IMPLEMENTS) == BasisRelation.IMPLEMENTS) {
                requirements.add(RequiredBasis.builder()
                        .id(ids.of("basis", basis.getId()))
                        .conformance(ConformanceLevel.SHALL)
                        .statement("清单应当以《" + basis.getTitle() + "》为依据。")
                        .title(basis.getTitle())
                        .build());
            }
        }
    }

    /** Asks that every duty be answered for, or if the list itself does not do so, the activities of those that are. */
    private void addAccountability() {
        RequiredAccountability whole = RequiredAccountability.builder()
                .id(ids.of("accountability", "duties"))
                .conformance(ConformanceLevel.SHALL)
                .statement("责任应当有相应的问责规定，问责措施应当齐全。")
                .coverage(AccountabilityCoverage.EVERY_SHALL_DUTY)
                .measures(facts.index().ladder())
                .build();
        AccountabilityJudge judge = new AccountabilityJudge(facts);
        RequiredAccountability part = whole.toBuilder()
                .coverage(AccountabilityCoverage.SELECTOR)
                .selector(Selector.builder()
                        .activities(facts.duties().stream()
                                .filter(duty -> judge.isNamed(duty.placed()))
                                .flatMap(duty -> duty.clause().getActivity().stream())
                                .distinct()
                                .toList())
                        .build())
                .build();
        Stream.of(whole, part)
                .filter(requirement -> judge.judge(requirement).status() == RequirementStatus.SATISFIED)
                .findFirst()
                .ifPresent(requirements::add);
    }

    private void addAssessments() {
        for (AssessmentScheme scheme : facts.list().getAssessments()) {
            requirements.add(RequiredAssessment.builder()
                    .id(ids.of("assessment", scheme.getId()))
                    .conformance(ConformanceLevel.SHALL)
                    .statement(scheme.getText())
                    .methods(scheme.getPhases().stream()
                            .map(AssessmentPhase::getMethod)
                            .distinct()
                            .toList())
                    .frequencies(scheme.getFrequencies())
                    .resultUses(scheme.getResultUses())
                    .build());
        }
    }
}
