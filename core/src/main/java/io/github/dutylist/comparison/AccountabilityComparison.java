package io.github.dutylist.comparison;

import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Sanction;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Compares what follows when duties are not done, and how their doing is assessed. */
final class AccountabilityComparison {

    private final Comparison comparison;
    private final FrequencyComparison frequencies;

    AccountabilityComparison(Comparison comparison) {
        this.comparison = comparison;
        this.frequencies = new FrequencyComparison(comparison);
    }

    void compare(ResponsibilityList before, ResponsibilityList after) {
        Matching<AccountabilityProvision> provisions =
                Matching.of(before.getAccountability(), after.getAccountability(), AccountabilityProvision::getId);
        for (Matching.Pair<AccountabilityProvision> pair : provisions.pairs()) {
            compare(pair.before().value(), pair.after().value(), provision(pair.before()), provision(pair.after()));
        }
        whole(provisions, AccountabilityComparison::provision, AccountabilityProvision::getText);
        Matching<AssessmentScheme> schemes =
                Matching.of(before.getAssessments(), after.getAssessments(), AssessmentScheme::getId);
        for (Matching.Pair<AssessmentScheme> pair : schemes.pairs()) {
            compare(pair.before().value(), pair.after().value(), scheme(pair.before()), scheme(pair.after()));
        }
        whole(schemes, AccountabilityComparison::scheme, AssessmentScheme::getText);
    }

    private void compare(
            AccountabilityProvision before, AccountabilityProvision after, Spot spotBefore, Spot spotAfter) {
        comparison.members(before, after, spotBefore, spotAfter, ChangeKind.TEXT_CHANGED, MemberTables.PROVISION_TEXTS);
        comparison.members(before, after, spotBefore, spotAfter, ChangeKind.METADATA_CHANGED, MemberTables.PROVISION);
        compareConditions(before.getConditions(), after.getConditions(), spotBefore, spotAfter);
        Matching<Sanction> sanctions = comparison.elements(
                "sanctions",
                Matching.of(before.getSanctions(), after.getSanctions(), Sanction::getMeasure),
                spotBefore,
                spotAfter,
                sanction -> sanction.getMeasure(),
                Comparison.Kinds.SANCTIONS);
        compareOrder("sanctions", sanctions, spotBefore, spotAfter, Significance.SUBSTANTIVE);
        comparison.parts("sanctions", sanctions, spotBefore, spotAfter, MemberTables.SANCTION);
        comparison.bases(before.getBasis(), after.getBasis(), spotBefore, spotAfter);
    }

    private void compareConditions(
            List<AccountabilityCondition> before,
            List<AccountabilityCondition> after,
            Spot spotBefore,
            Spot spotAfter) {
        Matching<AccountabilityCondition> conditions = comparison.elements(
                "conditions",
                Matching.of(before, after, AccountabilityCondition::getId),
                spotBefore,
                spotAfter,
                AccountabilityCondition::getText,
                Comparison.Kinds.CONDITIONS);
        compareOrder("conditions", conditions, spotBefore, spotAfter, Significance.EDITORIAL);
        for (Matching.Pair<AccountabilityCondition> pair : conditions.pairs()) {
            AccountabilityCondition one = pair.before().value();
            AccountabilityCondition other = pair.after().value();
            Spot placeBefore = spotBefore.part("conditions", pair.before().index(), one.getId());
            Spot placeAfter = spotAfter.part("conditions", pair.after().index(), other.getId());
            comparison.members(
                    one, other, placeBefore, placeAfter, ChangeKind.TEXT_CHANGED, MemberTables.CONDITION_TEXTS);
            comparison.members(
                    one, other, placeBefore, placeAfter, ChangeKind.METADATA_CHANGED, MemberTables.CONDITION);
            frequencies.compare(one.getFrequencies(), other.getFrequencies(), placeBefore, placeAfter);
        }
    }

    private void compare(AssessmentScheme before, AssessmentScheme after, Spot spotBefore, Spot spotAfter) {
        comparison.members(before, after, spotBefore, spotAfter, ChangeKind.TEXT_CHANGED, MemberTables.SCHEME_TEXTS);
        comparison.members(before, after, spotBefore, spotAfter, ChangeKind.METADATA_CHANGED, MemberTables.SCHEME);
        frequencies.compare(before.getFrequencies(), after.getFrequencies(), spotBefore, spotAfter);
    }

    private <T> void compareOrder(
            String array, Matching<T> matching, Spot spotBefore, Spot spotAfter, Significance significance) {
        if (!matching.outOfOrder().isEmpty()) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED, significance, spotBefore.member(array), spotAfter.member(array));
        }
    }

    private <T> void whole(Matching<T> matching, Function<Matching.Element<T>, Spot> spot, Function<T, String> text) {
        BiFunction<Matching.Element<T>, Spot, Change.Side> side =
                (element, place) -> place.whole(text.apply(element.value()));
        for (Matching.Element<T> added : matching.added()) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.SUBSTANTIVE,
                    Change.Side.NONE,
                    side.apply(added, spot.apply(added)));
        }
        for (Matching.Element<T> removed : matching.removed()) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.SUBSTANTIVE,
                    side.apply(removed, spot.apply(removed)),
                    Change.Side.NONE);
        }
    }

    private static Spot provision(Matching.Element<AccountabilityProvision> provision) {
        return Spot.LIST.part(
                "accountability", provision.index(), provision.value().getId());
    }

    private static Spot scheme(Matching.Element<AssessmentScheme> scheme) {
        return Spot.LIST.part("assessments", scheme.index(), scheme.value().getId());
    }
}
