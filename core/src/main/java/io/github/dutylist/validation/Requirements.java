package io.github.dutylist.validation;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.validation.Requirement.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The frequency requirements of a list that some check has to look at, in document order.
 *
 * <p>Most requirements are sound and in none of these lists, so that one pass over all of them serves many checks.
 */
final class Requirements {

    private final List<Requirement> unsound = new ArrayList<>();
    private final List<Requirement> bare = new ArrayList<>();
    private final List<Requirement> eventful = new ArrayList<>();
    private final List<Requirement> timed = new ArrayList<>();

    private Requirements() {}

    static Requirements of(ListIndex index) {
        Requirements requirements = new Requirements();
        for (PlacedClause clause : index.clauses()) {
            requirements.addClause(clause);
        }
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            List<AccountabilityCondition> conditions = provisions.get(i).getConditions();
            for (int j = 0; j < conditions.size(); j++) {
                String condition = "/accountability/" + i + "/conditions/" + j;
                requirements.addAll(conditions.get(j).getFrequencies(), Owner.CONDITION, () -> condition);
            }
        }
        List<AssessmentScheme> schemes = index.list().getAssessments();
        for (int i = 0; i < schemes.size(); i++) {
            String scheme = "/assessments/" + i;
            requirements.addAll(schemes.get(i).getFrequencies(), Owner.SCHEME, () -> scheme);
        }
        index.list().getEvaluationPolicy().ifPresent(policy -> requirements.addTerms(policy.getTerms()));
        return requirements;
    }

    /** Returns those that contradict themselves in some way. */
    List<Requirement> unsound() {
        return unsound;
    }

    /** Returns those with a bare count. */
    List<Requirement> bare() {
        return bare;
    }

    /** Returns those that name event types. */
    List<Requirement> eventful() {
        return eventful;
    }

    /** Returns those with an amount of time after an event or after the end of a period. */
    List<Requirement> timed() {
        return timed;
    }

    private void addClause(PlacedClause placed) {
        List<FrequencyRequirement> frequencies = placed.clause().getFrequencies();
        if (!frequencies.isEmpty()) {
            addAll(frequencies, Owner.CLAUSE, placed::pointer);
        }
        List<Recipient> recipients = placed.clause().getRecipients();
        for (int i = 0; i < recipients.size(); i++) {
            List<FrequencyRequirement> ofRecipient = recipients.get(i).getFrequencies();
            if (!ofRecipient.isEmpty()) {
                int position = i;
                addAll(ofRecipient, Owner.RECIPIENT, () -> placed.pointer() + "/recipients/" + position);
            }
        }
    }

    private void addTerms(Map<Term, FrequencyRequirement> terms) {
        terms.forEach(
                (term, frequency) -> add(frequency, Owner.TERM, () -> "/evaluationPolicy/terms/" + term.code(), -1));
    }

    private void addAll(List<FrequencyRequirement> frequencies, Owner owner, Supplier<String> parent) {
        for (int i = 0; i < frequencies.size(); i++) {
            add(frequencies.get(i), owner, parent, i);
        }
    }

    private void add(FrequencyRequirement frequency, Owner owner, Supplier<String> parent, int position) {
        boolean isUnsound = false;
        boolean isBare = false;
        boolean isEventful = false;
        boolean isTimed = false;
        switch (frequency.kind()) {
            case COUNT_PER_PERIOD -> {
                CountPerPeriod count = (CountPerPeriod) frequency;
                isUnsound = !isSound(count);
                isBare = count.getBound().orElse(Bound.AT_LEAST) == Bound.BARE;
                isTimed = count.getDue().isPresent();
            }
            case COUNT_PER_WINDOW -> {
                CountPerWindow count = (CountPerWindow) frequency;
                isUnsound = !count.isBounded() || !count.isWindowOfCalendar();
            }
            case DURATION_PER_PERIOD -> {
                DurationPerPeriod duration = (DurationPerPeriod) frequency;
                isUnsound =
                        !duration.isMinOfDuration() || !duration.isPeriodAligned() || !duration.isPeriodOfCalendar();
            }
            case DEADLINE_AFTER_EVENT -> {
                DeadlineAfterEvent deadline = (DeadlineAfterEvent) frequency;
                isEventful = !deadline.getEventTypes().isEmpty();
                isTimed = deadline.getWithin().isPresent();
            }
            case ON_EVENT -> isEventful = !((OnEvent) frequency).getEventTypes().isEmpty();
            case BY_DATE -> isUnsound = !((ByDate) frequency).isOrdered();
            case CONTINUOUS, UNQUANTIFIED -> {}
        }
        if (isUnsound || isBare || isEventful || isTimed) {
            String member = position < 0 ? "" : "/frequencies/" + position;
            Requirement requirement = new Requirement(frequency, owner, parent, member);
            addIf(isUnsound, requirement, unsound);
            addIf(isBare, requirement, bare);
            addIf(isEventful, requirement, eventful);
            addIf(isTimed, requirement, timed);
        }
    }

    private static boolean isSound(CountPerPeriod count) {
        return count.isBounded()
                && count.isBoundMatched()
                && count.isPeriodAligned()
                && count.isSchemeMatched()
                && count.isSeasonMatched();
    }

    private static void addIf(boolean condition, Requirement requirement, List<Requirement> requirements) {
        if (condition) {
            requirements.add(requirement);
        }
    }
}
