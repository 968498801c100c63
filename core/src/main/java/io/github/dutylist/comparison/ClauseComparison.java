package io.github.dutylist.comparison;

import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Strength;
import io.github.dutylist.text.Texts;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the clauses of two versions. */
final class ClauseComparison {

    private final Comparison comparison;
    private final Versions versions;
    private final FrequencyComparison frequencies;

    ClauseComparison(Comparison comparison, Versions versions) {
        this.comparison = comparison;
        this.versions = versions;
        this.frequencies = new FrequencyComparison(comparison);
    }

    void compare() {
        Matching<PlacedClause> clauses = versions.clauses();
        BitSet moved = clauses.moved(ClauseComparison::place);
        for (int i = 0; i < clauses.pairs().size(); i++) {
            Matching.Pair<PlacedClause> pair = clauses.pairs().get(i);
            compare(pair.before().value(), pair.after().value(), moved.get(i));
        }
        for (Matching.Element<PlacedClause> added : clauses.added()) {
            comparison.add(ChangeKind.CLAUSE_ADDED, Significance.SUBSTANTIVE, Change.Side.NONE, whole(added.value()));
        }
        for (Matching.Element<PlacedClause> removed : clauses.removed()) {
            Significance significance =
                    isWithdrawn(removed.value().clause()) ? Significance.EDITORIAL : Significance.SUBSTANTIVE;
            comparison.add(ChangeKind.CLAUSE_ABSENT, significance, whole(removed.value()), Change.Side.NONE);
        }
        suggest(clauses.removed(), clauses.added());
    }

    private void suggest(List<Matching.Element<PlacedClause>> removed, List<Matching.Element<PlacedClause>> added) {
        for (SimilarTexts.Alike alike : SimilarTexts.find(texts(removed), texts(added))) {
            comparison.add(
                    ChangeKind.CLAUSE_RESEMBLES,
                    Significance.REVIEW,
                    named(removed.get(alike.before()).value()),
                    named(added.get(alike.after()).value()));
        }
    }

    private static List<String> texts(List<Matching.Element<PlacedClause>> clauses) {
        return clauses.stream()
                .map(element -> element.value().clause().getText())
                .toList();
    }

    private void compare(PlacedClause before, PlacedClause after, boolean moved) {
        DutyClause one = before.clause();
        DutyClause other = after.clause();
        Spot spotBefore = spot(before);
        Spot spotAfter = spot(after);
        compareLife(before, after);
        if (moved) {
            addMove(before, after);
        }
        if (before.isLeaf() != after.isLeaf()) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.SUBSTANTIVE,
                    spotBefore.member("items"),
                    spotAfter.member("items"));
        }
        comparison.members(
                one, other, spotBefore, spotAfter, ChangeKind.CLAUSE_RENUMBERED, MemberTables.CLAUSE_NUMBERS);
        comparison.members(one, other, spotBefore, spotAfter, ChangeKind.TEXT_CHANGED, MemberTables.CLAUSE_TEXTS);
        comparison.members(one, other, spotBefore, spotAfter, ChangeKind.METADATA_CHANGED, MemberTables.CLAUSE);
        compareStrength(before, after);
        compareBearers(before, after);
        frequencies.compare(one.getFrequencies(), other.getFrequencies(), spotBefore, spotAfter);
        compareRecipients(one.getRecipients(), other.getRecipients(), spotBefore, spotAfter);
        comparison.parts(
                "incorporations",
                comparison.elements(
                        "incorporations",
                        Matching.of(
                                one.getIncorporations(),
                                other.getIncorporations(),
                                incorporation -> incorporation.getTarget()),
                        spotBefore,
                        spotAfter,
                        incorporation -> incorporation.getTarget(),
                        Comparison.Kinds.INCORPORATIONS),
                spotBefore,
                spotAfter,
                MemberTables.INCORPORATION);
        comparison.bases(one.getBasis(), other.getBasis(), spotBefore, spotAfter);
    }

    private void compareLife(PlacedClause before, PlacedClause after) {
        boolean was = isWithdrawn(before.clause());
        boolean is = isWithdrawn(after.clause());
        if (was != is) {
            ChangeKind kind = is ? ChangeKind.CLAUSE_WITHDRAWN : ChangeKind.CLAUSE_RESTORED;
            comparison.add(kind, Significance.SUBSTANTIVE, whole(before), whole(after));
        } else if (!before.clause().getStatus().equals(after.clause().getStatus())) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.EDITORIAL,
                    spot(before).member("status"),
                    spot(after).member("status"));
        }
    }

    private void addMove(PlacedClause before, PlacedClause after) {
        boolean elsewhere = !place(before).equals(place(after));
        boolean sameUse = before.section().section().getKind()
                == after.section().section().getKind();
        comparison.add(
                ChangeKind.CLAUSE_MOVED,
                sameUse ? Significance.EDITORIAL : Significance.SUBSTANTIVE,
                new Change.Side(before.pointer(), before.clause().getId(), null, elsewhere ? place(before) : null),
                new Change.Side(after.pointer(), after.clause().getId(), null, elsewhere ? place(after) : null));
    }

    private static @Nullable Label title(ListIndex list, String role) {
        return list.role(role)
                .map(Role::getTitle)
                .map(title -> new Label(title, title))
                .orElse(null);
    }

    /** Returns the identifier of the clause or section in which a clause stands. */
    private static String place(PlacedClause clause) {
        return clause.container()
                .map(container -> container.clause().getId())
                .orElseGet(() -> clause.section().section().getId());
    }

    private void compareStrength(PlacedClause before, PlacedClause after) {
        if (!isInherited(before, after, clause -> clause.getStrength().isPresent(), section -> false)) {
            Strength one = before.strength();
            Strength other = after.strength();
            if (one != other
                    || !before.clause().getStrength().equals(after.clause().getStrength())) {
                comparison.add(
                        one == other ? ChangeKind.METADATA_CHANGED : Strengths.change(one, other),
                        one == other ? Significance.EDITORIAL : Significance.SUBSTANTIVE,
                        spot(before).member("strength", one),
                        spot(after).member("strength", other));
            }
        }
    }

    private void compareBearers(PlacedClause before, PlacedClause after) {
        if (!isInherited(
                before,
                after,
                clause -> !clause.getRoles().isEmpty(),
                section -> !section.section().getRoles().isEmpty())) {
            Matching<String> bearers = Matching.of(before.bearers(), after.bearers(), bearer -> bearer);
            for (Matching.Element<String> added : bearers.added()) {
                comparison.add(
                        ChangeKind.BEARER_ADDED,
                        Significance.SUBSTANTIVE,
                        Change.Side.NONE,
                        spot(after).member("roles", added.value()).called(title(versions.after(), added.value())));
            }
            for (Matching.Element<String> removed : bearers.removed()) {
                comparison.add(
                        ChangeKind.BEARER_REMOVED,
                        Significance.SUBSTANTIVE,
                        spot(before).member("roles", removed.value()).called(title(versions.before(), removed.value())),
                        Change.Side.NONE);
            }
        }
    }

    /** Tells whether both clauses have something from one clause or section, whose own change says it all. */
    private static boolean isInherited(
            PlacedClause before, PlacedClause after, Predicate<DutyClause> says, Predicate<PlacedSection> sectionSays) {
        String holder = holder(before, says, sectionSays);
        boolean own = says.test(before.clause()) || says.test(after.clause());
        return !own && (!after.isLeaf() || holder.equals(holder(after, says, sectionSays)));
    }

    private static String holder(
            PlacedClause clause, Predicate<DutyClause> says, Predicate<PlacedSection> sectionSays) {
        for (PlacedClause here = clause; here != null; here = here.container().orElse(null)) {
            if (says.test(here.clause())) {
                return "clause " + here.clause().getId();
            }
        }
        for (PlacedSection here = clause.section();
                here != null;
                here = here.parent().orElse(null)) {
            if (sectionSays.test(here)) {
                return "section " + here.section().getId();
            }
        }
        return "";
    }

    private void compareRecipients(List<Recipient> before, List<Recipient> after, Spot spotBefore, Spot spotAfter) {
        Matching<Recipient> recipients = comparison.elements(
                "recipients",
                Matching.of(before, after, ClauseComparison::address),
                spotBefore,
                spotAfter,
                ClauseComparison::name,
                Comparison.Kinds.RECIPIENTS);
        comparison.parts("recipients", recipients, spotBefore, spotAfter, MemberTables.RECIPIENT);
        for (Matching.Pair<Recipient> pair : recipients.pairs()) {
            frequencies.compare(
                    pair.before().value().getFrequencies(),
                    pair.after().value().getFrequencies(),
                    spotBefore.part("recipients", pair.before().index()),
                    spotAfter.part("recipients", pair.after().index()));
        }
    }

    /** What makes a recipient the same one. */
    private static List<String> address(Recipient recipient) {
        return List.of(
                recipient.getRelation().code(),
                recipient.getMode().code(),
                recipient.getOrganisation().orElse(""),
                Texts.folded(recipient.getLabel().orElse("")));
    }

    private static Object name(Recipient recipient) {
        Optional<String> name = recipient.getLabel().or(recipient::getOrganisation);
        return name.isPresent() ? name.get() : recipient.getRelation();
    }

    private static boolean isWithdrawn(DutyClause clause) {
        return clause.getStatus().orElse(ClauseStatus.ACTIVE) == ClauseStatus.WITHDRAWN;
    }

    private static Spot spot(PlacedClause clause) {
        return new Spot(clause.pointer(), clause.clause().getId());
    }

    private static Change.Side whole(PlacedClause clause) {
        return spot(clause).whole(clause.clause().getText());
    }

    private static Change.Side named(PlacedClause clause) {
        return spot(clause)
                .whole(clause.clause().getId() + " " + clause.clause().getText());
    }
}
