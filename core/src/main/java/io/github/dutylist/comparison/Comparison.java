package io.github.dutylist.comparison;

import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.value.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Goes through two versions of a list side by side and writes down what differs. */
final class Comparison {

    private static final long ALGEBRA_STEPS = 20_000_000;

    private static final long ALGEBRA_STEPS_OF_CLAUSE = 5_000;

    private final List<Change> changes = new ArrayList<>();
    private final FrequencyAlgebra algebra;

    Comparison(FrequencyAlgebra algebra) {
        this.algebra = algebra;
    }

    /**
     * Returns the algebra for one comparison, whose work is bounded whatever the lists hold.
     *
     * @param clauses how many clauses are compared
     */
    static FrequencyAlgebra algebraFor(int clauses) {
        return FrequencyAlgebra.bounded(
                EvaluationPolicy.builder().build(), ALGEBRA_STEPS + ALGEBRA_STEPS_OF_CLAUSE * clauses);
    }

    FrequencyAlgebra algebra() {
        return algebra;
    }

    /** Returns what was written down so far. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Returns what differs between two versions, in the order of the format. */
    static List<Change> compare(Versions versions) {
        Comparison comparison =
                new Comparison(algebraFor(versions.after().clauses().size()));
        ResponsibilityList before = versions.before().list();
        ResponsibilityList after = versions.after().list();
        comparison.members(before, after, Spot.LIST, Spot.LIST, ChangeKind.METADATA_CHANGED, MemberTables.LIST);
        comparison.objects(
                "organisations",
                before.getOrganisations(),
                after.getOrganisations(),
                Organisation::getId,
                Organisation::getName,
                MemberTables.ORGANISATION);
        comparison.objects(
                "roles", before.getRoles(), after.getRoles(), Role::getId, Role::getTitle, MemberTables.ROLE);
        comparison.policyBases(before.getPolicyBases(), after.getPolicyBases());
        comparison.objects(
                "eventTypes",
                before.getEventTypes(),
                after.getEventTypes(),
                EventType::getId,
                EventType::getTitle,
                MemberTables.EVENT_TYPE);
        new SectionComparison(comparison).compare(versions.sections());
        new ClauseComparison(comparison, versions).compare();
        new AccountabilityComparison(comparison).compare(before, after);
        return comparison.changes();
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(ChangeKind kind, Significance significance, Change.Side before, Change.Side after) {
        changes.add(new Change(kind, significance, before, after));
    }

    <T> void members(T before, T after, Spot spotBefore, Spot spotAfter, ChangeKind kind, List<Member<T>> table) {
        for (Member<T> member : table) {
            member.compare(before, after, spotBefore, spotAfter, kind, changes);
        }
    }

    /** Compares arrays of identified objects of the list itself. */
    private <T> void objects(
            String array,
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Function<T, String> name,
            List<Member<T>> table) {
        Matching<T> matching = Matching.of(before, after, id);
        for (Matching.Pair<T> pair : matching.pairs()) {
            T one = pair.before().value();
            T other = pair.after().value();
            members(
                    one,
                    other,
                    Spot.LIST.part(array, pair.before().index(), id.apply(one)),
                    Spot.LIST.part(array, pair.after().index(), id.apply(other)),
                    ChangeKind.METADATA_CHANGED,
                    table);
        }
        for (Matching.Element<T> element : matching.added()) {
            T value = element.value();
            add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.SUBSTANTIVE,
                    Change.Side.NONE,
                    Spot.LIST.part(array, element.index(), id.apply(value)).whole(name.apply(value)));
        }
        for (Matching.Element<T> element : matching.removed()) {
            T value = element.value();
            add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.SUBSTANTIVE,
                    Spot.LIST.part(array, element.index(), id.apply(value)).whole(name.apply(value)),
                    Change.Side.NONE);
        }
    }

    private void policyBases(List<PolicyBasis> before, List<PolicyBasis> after) {
        Matching<PolicyBasis> matching = elements(
                "policyBases",
                Matching.of(before, after, PolicyBasis::getId),
                Spot.LIST,
                Spot.LIST,
                PolicyBasis::getTitle,
                Kinds.BASES);
        for (Matching.Pair<PolicyBasis> pair : matching.pairs()) {
            String id = pair.after().value().getId();
            members(
                    pair.before().value(),
                    pair.after().value(),
                    Spot.LIST.part("policyBases", pair.before().index(), id),
                    Spot.LIST.part("policyBases", pair.after().index(), id),
                    ChangeKind.METADATA_CHANGED,
                    MemberTables.POLICY_BASIS);
        }
    }

    /** Compares what two clauses or provisions rest on. */
    void bases(List<BasisReference> before, List<BasisReference> after, Spot spotBefore, Spot spotAfter) {
        Matching<BasisReference> matching = elements(
                "basis",
                Matching.of(before, after, Comparison::citation),
                spotBefore,
                spotAfter,
                Comparison::citation,
                Kinds.BASES);
        parts("basis", matching, spotBefore, spotAfter, MemberTables.BASIS_REFERENCE);
    }

    private static String citation(BasisReference reference) {
        return reference.getPolicyBasis()
                + reference.getProvision().map(provision -> " " + provision).orElse("");
    }

    /** The kinds of change of an array whose elements are added and removed. */
    record Kinds(ChangeKind added, ChangeKind removed) {

        static final Kinds BASES = new Kinds(ChangeKind.BASIS_ADDED, ChangeKind.BASIS_REMOVED);
        static final Kinds BEARERS = new Kinds(ChangeKind.BEARER_ADDED, ChangeKind.BEARER_REMOVED);
        static final Kinds RECIPIENTS = new Kinds(ChangeKind.RECIPIENT_ADDED, ChangeKind.RECIPIENT_REMOVED);
        static final Kinds INCORPORATIONS = new Kinds(ChangeKind.INCORPORATION_ADDED, ChangeKind.INCORPORATION_REMOVED);
        static final Kinds SANCTIONS = new Kinds(ChangeKind.SANCTION_ADDED, ChangeKind.SANCTION_REMOVED);
        static final Kinds CONDITIONS = new Kinds(ChangeKind.CONDITION_ADDED, ChangeKind.CONDITION_REMOVED);
    }

    /**
     * Writes down the elements added and removed, and returns the matching again.
     *
     * @param words gives what an element is called: words or a code
     */
    <T> Matching<T> elements(
            String array, Matching<T> matching, Spot spotBefore, Spot spotAfter, Function<T, ?> words, Kinds kinds) {
        for (Matching.Element<T> element : matching.added()) {
            add(
                    kinds.added(),
                    Significance.SUBSTANTIVE,
                    Change.Side.NONE,
                    element(spotAfter, array, element.index(), words.apply(element.value())));
        }
        for (Matching.Element<T> element : matching.removed()) {
            add(
                    kinds.removed(),
                    Significance.SUBSTANTIVE,
                    element(spotBefore, array, element.index(), words.apply(element.value())),
                    Change.Side.NONE);
        }
        return matching;
    }

    private static Change.Side element(Spot spot, String array, int index, Object words) {
        return words instanceof Code code
                ? spot.element(array, index, code.code()).called(Label.of(code))
                : spot.element(array, index, words.toString());
    }

    /** Compares the members of elements matched that have no identifier of their own. */
    <T> void parts(String array, Matching<T> matching, Spot spotBefore, Spot spotAfter, List<Member<T>> table) {
        for (Matching.Pair<T> pair : matching.pairs()) {
            members(
                    pair.before().value(),
                    pair.after().value(),
                    spotBefore.part(array, pair.before().index()),
                    spotAfter.part(array, pair.after().index()),
                    ChangeKind.METADATA_CHANGED,
                    table);
        }
    }
}
