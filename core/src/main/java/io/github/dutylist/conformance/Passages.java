package io.github.dutylist.conformance;

import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a list says, apart from what is withdrawn: its title, its roles, its sections and clauses, provisions and assessments. */
final class Passages {

    private final List<ListPart> all = new ArrayList<>();

    private Passages() {}

    static Passages of(ListIndex index) {
        Passages passages = new Passages();
        ResponsibilityList list = index.list();
        passages.add(list.getId(), "/title", Optional.of(list.getTitle()));
        passages.add(list.getId(), "/preamble", list.getPreamble());
        index.sections().forEach(passages::add);
        index.clauses().stream().filter(clause -> !isWithdrawn(clause)).forEach(passages::add);
        for (int i = 0; i < list.getRoles().size(); i++) {
            Role role = list.getRoles().get(i);
            passages.add(role.getId(), "/roles/" + i + "/title", Optional.of(role.getTitle()));
        }
        passages.addProvisions(list.getAccountability());
        List<AssessmentScheme> schemes = list.getAssessments();
        for (int i = 0; i < schemes.size(); i++) {
            AssessmentScheme scheme = schemes.get(i);
            passages.add(scheme.getId(), "/assessments/" + i + "/text", Optional.of(scheme.getText()));
        }
        passages.add(list.getId(), "/closing", list.getClosing());
        return passages;
    }

    /** Returns those that have words in them, which must be folded. */
    List<ListPart> saying(String folded) {
        return all.stream()
                .filter(passage -> Texts.says(passage.text(), folded))
                .toList();
    }

    private static boolean isWithdrawn(PlacedClause placed) {
        return placed.clause().getStatus().orElse(ClauseStatus.ACTIVE) == ClauseStatus.WITHDRAWN
                || placed.container().map(Passages::isWithdrawn).orElse(false);
    }

    private void add(PlacedSection placed) {
        Section section = placed.section();
        add(section.getId(), placed.pointer() + "/heading", section.getHeading());
        add(section.getId(), placed.pointer() + "/preamble", section.getPreamble());
        add(section.getId(), placed.pointer() + "/closing", section.getClosing());
    }

    private void add(PlacedClause placed) {
        DutyClause clause = placed.clause();
        add(clause.getId(), placed.pointer(), Optional.of(clause.getText()));
    }

    private void addProvisions(List<AccountabilityProvision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            AccountabilityProvision provision = provisions.get(i);
            String pointer = "/accountability/" + i;
            add(provision.getId(), pointer + "/text", Optional.of(provision.getText()));
            for (int j = 0; j < provision.getConditions().size(); j++) {
                AccountabilityCondition condition = provision.getConditions().get(j);
                add(condition.getId(), pointer + "/conditions/" + j + "/text", Optional.of(condition.getText()));
            }
            for (int j = 0; j < provision.getExemptions().size(); j++) {
                add(
                        provision.getId(),
                        pointer + "/exemptions/" + j,
                        Optional.of(provision.getExemptions().get(j)));
            }
        }
    }

    private void add(String id, String pointer, Optional<String> text) {
        text.ifPresent(words -> all.add(new ListPart(id, pointer, words)));
    }
}
