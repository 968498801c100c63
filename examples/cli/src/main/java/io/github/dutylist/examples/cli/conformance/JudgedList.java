package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.ListPart;
import io.github.dutylist.conformance.ProfileResult;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.conformance.RequirementStatus;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.io.ReadResult;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that was read and judged.
 *
 * @param file the name of its file
 * @param read what came of reading it
 * @param result how it stands to the profiles, or null where no list could be made of the file
 */
record CheckedList(String file, ReadResult read, @Nullable ConformanceResult result) {

    /** Returns the name of the organisation whose list it is, or of the file where there is none. */
    String organisation() {
        return read.list().flatMap(CheckedList::organisation).orElse(file);
    }

    static Optional<String> organisation(ResponsibilityList list) {
        return list.getOrganisations().stream()
                .filter(organisation -> organisation.getId().equals(list.getOrganisation()))
                .map(Organisation::getName)
                .findFirst();
    }

    Optional<ConformanceVerdict> verdict() {
        return Optional.ofNullable(result).map(ConformanceResult::getVerdict);
    }

    /** Returns the verdict in words, also of what is no list. */
    String verdict(Words words) {
        return verdict()
                .map(verdict -> verdict.label(words.locale()))
                .orElseGet(() -> words.pick("无法判定", "cannot be judged"));
    }

    /** Tells whether it meets every profile that applies to it and is valid in itself. */
    boolean meets() {
        return isSound()
                && verdict()
                        .filter(verdict ->
                                verdict == ConformanceVerdict.MEETS || verdict == ConformanceVerdict.NOT_APPLICABLE)
                        .isPresent();
    }

    /** Tells whether the list is valid in itself, apart from what profiles ask. */
    boolean isSound() {
        return read.report().getVerdict() == Verdict.VALID;
    }

    /** Returns how many errors the list has in itself. */
    long errors() {
        return read.report().count(Severity.ERROR);
    }

    /** Returns the clause that a result names, if it is one. */
    Optional<DutyClause> clause(ListPart part) {
        return read.list()
                .flatMap(list -> ListIndex.of(list).clause(part.id()))
                .filter(clause -> clause.pointer().equals(part.pointer()))
                .map(PlacedClause::clause);
    }

    /** Returns the results of requirements that are not met, or may not be, each requirement once. */
    List<RequirementResult> unmet() {
        List<RequirementResult> unmet = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (ProfileResult profile : result == null ? List.<ProfileResult>of() : result.getProfiles()) {
            for (RequirementResult one : profile.getResults()) {
                boolean open = one.getStatus() == RequirementStatus.NOT_SATISFIED
                        || one.getStatus() == RequirementStatus.UNDETERMINED;
                if (open
                        && seen.add(List.of(
                                one.getProfile().getId(), one.getRequirement().getId()))) {
                    unmet.add(one);
                }
            }
        }
        return unmet;
    }
}
