package io.github.dutylist.conformance;

import io.github.dutylist.finding.Labelled;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Strength;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which duties a selector matches, and which comes closest to it. */
final class Selection {

    private final List<Member> members = new ArrayList<>();
    /** Of the members, those first that say what a duty is about; how many they are. */
    private final int subjects;

    /**
     * A member of a selector.
     *
     * @param name what it is about
     * @param fits tells whether it fits a duty
     * @param leads tells whether it fits a clause, of which nobody can tell whether it says so of each of its items
     */
    private record Member(Labelled name, Predicate<Duty> fits, Predicate<DutyClause> leads) {}

    private Selection(Selector selector) {
        add(
                "topics",
                "领域",
                "topic",
                selector.getTopics(),
                (wanted, duty) -> !Collections.disjoint(wanted, duty.placed().topics()));
        addOfClause(
                "activities",
                "活动",
                "activity",
                selector.getActivities(),
                (wanted, clause) ->
                        clause.getActivity().filter(wanted::contains).isPresent());
        add(
                "textContains",
                "文字",
                "words",
                selector.getTextContains().stream().map(Texts::foldedParts).toList(),
                (wanted, duty) -> saysAny(duty, wanted));
        subjects = members.size();
        add(
                "responsibilities",
                "责任主体的责任",
                "responsibility",
                selector.getResponsibilities(),
                (wanted, duty) -> !Collections.disjoint(wanted, duty.responsibilities()));
        addOfClause("relations", "报告对象", "recipient", selector.getRelations(), Selection::isAddressed);
        add(
                "sectionKinds",
                "章节类型",
                "kind of section",
                selector.getSectionKinds(),
                (wanted, duty) ->
                        wanted.contains(duty.placed().section().section().getKind()));
    }

    /** Returns the duties that a selector matches, of any strength unless it names some. */
    static Selection of(Selector selector) {
        Selection selection = new Selection(selector);
        selection.add(
                "strengths",
                "效力",
                "strength",
                selector.getStrengths(),
                (wanted, duty) -> wanted.contains(duty.placed().strength()));
        return selection;
    }

    /** Returns the duties that a selector matches and that count for a requirement: those that shall be done. */
    static Selection binding(Selector selector) {
        return selector.getStrengths().isEmpty()
                ? of(selector.toBuilder().addStrengths(Strength.SHALL).build())
                : of(selector);
    }

    private <T> void add(String code, String chinese, String english, List<T> wanted, BiPredicate<List<T>, Duty> fits) {
        if (!wanted.isEmpty()) {
            members.add(
                    new Member(new Labelled(code, chinese, english), duty -> fits.test(wanted, duty), clause -> false));
        }
    }

    private <T> void addOfClause(
            String code, String chinese, String english, List<T> wanted, BiPredicate<List<T>, DutyClause> fits) {
        if (!wanted.isEmpty()) {
            members.add(new Member(
                    new Labelled(code, chinese, english),
                    duty -> fits.test(wanted, duty.clause()),
                    clause -> fits.test(wanted, clause)));
        }
    }

    private static boolean saysAny(Duty duty, List<String> words) {
        for (String word : words) {
            if (duty.says(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressed(List<RecipientRelation> wanted, DutyClause clause) {
        for (Recipient recipient : clause.getRecipients()) {
            if (wanted.contains(recipient.getRelation())) {
                return true;
            }
        }
        return false;
    }

    boolean matches(Duty duty) {
        for (Member member : members) {
            if (!member.fits().test(duty)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the duties that it does not match, but might if what leads up to them is said of each of them. */
    List<Duty> ledUpTo(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.placed().container().isPresent() && !matches(duty) && mayMatch(duty))
                .toList();
    }

    private boolean mayMatch(Duty duty) {
        List<DutyClause> around = duty.around();
        return members.stream()
                .allMatch(member -> member.fits().test(duty) || around.stream().anyMatch(member.leads()));
    }

    List<Duty> among(List<Duty> duties) {
        List<Duty> matching = new ArrayList<>();
        for (Duty duty : duties) {
            if (matches(duty)) {
                matching.add(duty);
            }
        }
        return matching;
    }

    /** Tells whether it says what a duty is about: its field of work, its activity, its words. */
    boolean hasSubject() {
        return subjects > 0;
    }

    /**
     * Returns the first duty that fits the most members; empty if none is about what it says, or only about what all are,
     * or it says nothing of what duties are about.
     */
    Optional<Duty> nearest(List<Duty> duties) {
        List<Member> telling = members.subList(0, subjects).stream()
                .filter(member -> duties.size() == 1 || !duties.stream().allMatch(member.fits()))
                .toList();
        Duty nearest = null;
        int most = 0;
        for (Duty duty : duties) {
            int fitting = fitting(telling, duty) == 0 ? 0 : fitting(members, duty);
            if (fitting > most) {
                most = fitting;
                nearest = duty;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int fitting(List<Member> members, Duty duty) {
        int fitting = 0;
        for (Member member : members) {
            fitting += member.fits().test(duty) ? 1 : 0;
        }
        return fitting;
    }

    /** Returns in what a duty is not as the selector wants it. */
    Missing unfit(Duty duty) {
        return new Missing(members.stream()
                .filter(member -> !member.fits().test(duty))
                .map(Member::name)
                .toList());
    }
}
