package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.ListPart;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RuleFamily;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.io.ReadResult;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list that was read and judged.
 *
 * @param file the name of its file
 * @param read what came of reading it
 * @param result how it stands to the profiles, or null where no list could be made of the file
 */
record JudgedList(String file, ReadResult read, @Nullable ConformanceResult result) {

    /** Returns the name of the organisation whose list it is, or of the file where there is none. */
    String organisation() {
        return read.list().flatMap(JudgedList::organisation).orElse(file);
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
        return listReport().getVerdict() == Verdict.VALID;
    }

    /** Returns how many errors the list has in itself that are not waived. */
    long errors() {
        return listReport().count(Severity.ERROR) - listReport().countWaived(Severity.ERROR);
    }

    /** Returns the errors that the list has in itself, as far as they were kept, also those that are waived. */
    List<Finding> listErrors() {
        return listReport().getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
    }

    /** Returns what was found in the list itself, with the severities that the profiles give to the rules. */
    private Report listReport() {
        return result == null ? read.report() : result.getListReport();
    }

    /** Returns what is to be said of profiles that could not be used and of waivers that were not, or no longer hold. */
    List<Finding> notes() {
        return result == null
                ? List.of()
                : result.getReport().getFindings().stream()
                        .filter(finding -> finding.getRule().getFamily() == RuleFamily.PROFILES)
                        .filter(finding -> !finding.getRule().equals(ProfileRules.PROFILE_UNSATISFIED)
                                && !finding.getRule().equals(ProfileRules.PROFILE_UNDETERMINED))
                        .toList();
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
        return result == null ? List.of() : result.getUnmet();
    }
}
