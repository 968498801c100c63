package io.github.dutylist.conformance;

import io.github.dutylist.model.Strength;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which duties a selector matches, and which comes closest to it. */
final class Selection {

    private final List<Predicate<Duty>> members = new ArrayList<>();

    private Selection(Selector selector) {
        add(selector.getTopics(), duty -> duty.placed().topics());
        add(
                selector.getActivities(),
                duty -> duty.clause().getActivity().map(List::of).orElse(List.of()));
        add(selector.getResponsibilities(), Duty::responsibilities);
        add(
                selector.getRelations(),
                duty -> duty.clause().getRecipients().stream()
                        .map(recipient -> recipient.getRelation())
                        .toList());
        add(
                selector.getSectionKinds(),
                duty -> List.of(duty.placed().section().section().getKind()));
        List<String> words =
                selector.getTextContains().stream().map(Texts::folded).toList();
        if (!words.isEmpty()) {
            members.add(duty -> words.stream().anyMatch(word -> Texts.contains(duty.folded(), word)));
        }
    }

    /** Returns the duties that a selector matches, of any strength unless it names some. */
    static Selection of(Selector selector) {
        Selection selection = new Selection(selector);
        selection.add(selector.getStrengths(), duty -> List.of(duty.placed().strength()));
        return selection;
    }

    /** Returns the duties that a selector matches and that count for a requirement: those that shall be done. */
    static Selection binding(Selector selector) {
        return selector.getStrengths().isEmpty()
                ? of(selector.toBuilder().addStrengths(Strength.SHALL).build())
                : of(selector);
    }

    private <T> void add(List<T> wanted, Function<Duty, ? extends Collection<T>> has) {
        if (!wanted.isEmpty()) {
            members.add(duty -> {
                for (T value : has.apply(duty)) {
                    if (wanted.contains(value)) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    boolean matches(Duty duty) {
        for (Predicate<Duty> member : members) {
            if (!member.test(duty)) {
                return false;
            }
        }
        return true;
    }

    List<Duty> among(List<Duty> duties) {
        return duties.stream().filter(this::matches).toList();
    }

    /** Returns the first duty that fits the most members, and at least one; empty if none does. */
    Optional<Duty> nearest(List<Duty> duties) {
        Duty nearest = null;
        int most = 0;
        for (Duty duty : duties) {
            int fitting = 0;
            for (Predicate<Duty> member : members) {
                fitting += member.test(duty) ? 1 : 0;
            }
            if (fitting > most) {
                most = fitting;
                nearest = duty;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
