package io.github.dutylist.conformance;

import io.github.dutylist.finding.AppliedWaiver;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The waivers that were granted for one list, and which of them were used. */
final class WaiverBook {

    private final ListIndex index;
    private final List<Waiver> holding = new ArrayList<>();
    private final List<Waiver> expired = new ArrayList<>();
    private final List<Waiver> pending = new ArrayList<>();
    private final Set<Waiver> used = new HashSet<>();

    WaiverBook(Collection<Waiver> waivers, ListIndex index, LocalDate date) {
        this.index = index;
        for (Waiver waiver : waivers) {
            if (waiver.isAimed()
                    && waiver.isLimited()
                    && waiver.isOrdered()
                    && waiver.getList().equals(index.list().getId())) {
                on(date, waiver).add(waiver);
            }
        }
    }

    private List<Waiver> on(LocalDate date, Waiver waiver) {
        if (waiver.getStart().isAfter(date)) {
            return pending;
        }
        return waiver.getEnd().isBefore(date) ? expired : holding;
    }

    /** Tells whether no waiver was granted for the list. */
    boolean isEmpty() {
        return holding.isEmpty() && expired.isEmpty() && pending.isEmpty();
    }

    /** Returns the first waiver that holds for a finding, or empty; remembers all that match it, or the others if none holds. */
    Optional<AppliedWaiver> find(Finding finding) {
        return isEmpty() ? Optional.empty() : find(finding, finding.getPointer());
    }

    /**
     * Returns which of several parts of a list a waiver holds for, each with the first that does.
     *
     * @param finding the finding
     * @param against the parts that stand against what is asked
     */
    Map<ListPart, AppliedWaiver> find(Finding finding, List<ListPart> against) {
        Map<ListPart, AppliedWaiver> waived = new LinkedHashMap<>();
        for (ListPart part : against) {
            find(finding, part.pointer()).ifPresent(waiver -> waived.put(part, waiver));
        }
        return waived;
    }

    private Optional<AppliedWaiver> find(Finding finding, String pointer) {
        List<Waiver> found = matching(holding, finding, pointer);
        used.addAll(found);
        if (found.isEmpty()) {
            used.addAll(matching(expired, finding, pointer));
            used.addAll(matching(pending, finding, pointer));
        }
        return found.stream().findFirst().map(WaiverBook::applied);
    }

    private List<Waiver> matching(List<Waiver> waivers, Finding finding, String pointer) {
        return waivers.stream()
                .filter(waiver -> matches(waiver, finding, pointer))
                .toList();
    }

    private static AppliedWaiver applied(Waiver waiver) {
        return new AppliedWaiver(waiver.getId(), waiver.getReason(), waiver.getGrantedBy(), waiver.getEnd());
    }

    private boolean matches(Waiver waiver, Finding finding, String place) {
        boolean aimed = waiver.getRule().map(finding.getCode()::equals).orElseGet(() -> isOf(waiver, finding));
        return aimed
                && waiver.getClause()
                        .map(clause -> index.clause(clause)
                                .map(PlacedClause::pointer)
                                .filter(pointer -> isUnder(place, pointer))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean isOf(Waiver waiver, Finding finding) {
        Rule rule = finding.getRule();
        return (rule.equals(ProfileRules.PROFILE_UNSATISFIED) || rule.equals(ProfileRules.PROFILE_UNDETERMINED))
                && waiver.getRequirement()
                        .filter(requirement ->
                                requirement.equals(finding.getArguments().get("requirement")))
                        .isPresent()
                && waiver.getProfile()
                        .map(profile -> profile.equals(finding.getArguments().get("profile")))
                        .orElse(true);
    }

    private static boolean isUnder(String pointer, String clause) {
        return pointer.equals(clause) || pointer.startsWith(clause + "/");
    }

    /** Returns what is to be said of waivers that were not used and of those that would be and do not hold. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Waiver waiver : holding) {
            if (!used.contains(waiver)) {
                findings.add(ProfileRules.WAIVER_UNUSED
                        .at("")
                        .with("waiver", waiver.getId())
                        .with("reason", waiver.getReason())
                        .build());
            }
        }
        for (Waiver waiver : expired) {
            if (used.contains(waiver)) {
                findings.add(ProfileRules.WAIVER_EXPIRED
                        .at("")
                        .with("waiver", waiver.getId())
                        .with("reason", waiver.getReason())
                        .with("end", waiver.getEnd().toString())
                        .build());
            }
        }
        for (Waiver waiver : pending) {
            if (used.contains(waiver)) {
                findings.add(ProfileRules.WAIVER_NOT_STARTED
                        .at("")
                        .with("waiver", waiver.getId())
                        .with("reason", waiver.getReason())
                        .with("start", waiver.getStart().toString())
                        .build());
            }
        }
        return findings;
    }
}
