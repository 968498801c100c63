package io.github.dutylist.validation;

import static io.github.dutylist.finding.ReferenceRules.NUMBER_OUT_OF_SEQUENCE;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds printed numbers that do not go up by one from sibling to sibling. */
final class NumberSequences implements ListRule {

    /** Printed numbers, looked at only where a sequence is broken. */
    private static final class Numbers {

        private final Supplier<Stream<Optional<String>>> printed;
        private @Nullable Set<String> known;

        Numbers(Supplier<Stream<Optional<String>>> printed) {
            this.printed = printed;
        }

        Set<String> atHalfWidth() {
            Set<String> numbers = known;
            if (numbers == null) {
                numbers = printed.get()
                        .flatMap(Optional::stream)
                        .map(PrintedNumber::atHalfWidth)
                        .collect(Collectors.toSet());
                known = numbers;
            }
            return numbers;
        }
    }

    @Override
    public Rule rule() {
        return NUMBER_OUT_OF_SEQUENCE;
    }

    /** Tells whether the numbers missing before one stand somewhere else in the list. */
    private interface Elsewhere {

        Elsewhere NOWHERE = (before, here) -> false;

        boolean explains(PrintedNumber before, PrintedNumber here);
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        Numbers taken = new Numbers(() -> provisions.stream().map(AccountabilityProvision::getNumber));
        Elsewhere elsewhere = (before, here) -> here.isFilledAfter(before, taken.atHalfWidth());
        check(index.list().getSections(), Section::getNumber, () -> "/sections", elsewhere, findings);
        for (PlacedSection placed : index.sections()) {
            Section section = placed.section();
            check(section.getSections(), Section::getNumber, () -> placed.pointer() + "/sections", elsewhere, findings);
            check(
                    section.getClauses(),
                    DutyClause::getNumber,
                    () -> placed.pointer() + "/clauses",
                    elsewhere,
                    findings);
        }
        for (PlacedClause placed : index.clauses()) {
            List<DutyClause> items = placed.clause().getItems();
            check(items, DutyClause::getNumber, () -> placed.pointer() + "/items", elsewhere, findings);
        }
        if (!provisions.isEmpty()) {
            checkProvisions(index, provisions, findings);
        }
    }

    /** A provision may go on the numbers of the clauses around it, and leave off where they go on. */
    private static void checkProvisions(ListIndex index, List<AccountabilityProvision> provisions, Findings findings) {
        Numbers others = new Numbers(() -> Stream.concat(
                index.sections().stream().map(placed -> placed.section().getNumber()),
                index.clauses().stream().map(placed -> placed.clause().getNumber())));
        Elsewhere elsewhere = (before, here) ->
                here.hasNeighbour(others.atHalfWidth()) || here.isFilledAfter(before, others.atHalfWidth());
        check(provisions, AccountabilityProvision::getNumber, () -> "/accountability", elsewhere, findings);
        for (int i = 0; i < provisions.size(); i++) {
            String array = "/accountability/" + i + "/conditions";
            List<AccountabilityCondition> conditions = provisions.get(i).getConditions();
            check(conditions, AccountabilityCondition::getNumber, () -> array, Elsewhere.NOWHERE, findings);
        }
    }

    private static <T> void check(
            List<T> siblings,
            Function<T, Optional<String>> number,
            Supplier<String> array,
            Elsewhere elsewhere,
            Findings findings) {
        if (siblings.size() < 2) {
            return;
        }
        PrintedNumber before = null;
        int positionBefore = 0;
        for (int i = 0; i < siblings.size(); i++) {
            String printed = number.apply(siblings.get(i)).orElse(null);
            PrintedNumber here = printed == null ? null : PrintedNumber.parse(printed);
            if (here == null) {
                continue;
            }
            if (before != null
                    && here.hasStyleOf(before)
                    && !here.follows(before)
                    && !elsewhere.explains(before, here)) {
                report(array.get(), before, positionBefore, here, i, findings);
            }
            before = here;
            positionBefore = i;
        }
    }

    private static void report(
            String array,
            PrintedNumber before,
            int positionBefore,
            PrintedNumber here,
            int position,
            Findings findings) {
        String pointer = array + "/" + position;
        if (!isBroken(array, positionBefore, position, findings)) {
            findings.add(NUMBER_OUT_OF_SEQUENCE
                    .at(pointer + "/number")
                    .with("number", here.toString())
                    .with("expected", here.inPlaceAfter(before))
                    .build());
        }
    }

    /** Tells whether a sibling between the two, or its number, was lost. */
    private static boolean isBroken(String array, int before, int position, Findings findings) {
        Gaps gaps = findings.gaps();
        if (gaps.isEmpty()) {
            return false;
        }
        Optional<String> lost = gaps.findLostBetween(
                gaps.documentPointer(array),
                Pointers.lastIndex(gaps.documentPointer(array + "/" + before)),
                Pointers.lastIndex(gaps.documentPointer(array + "/" + position)));
        lost.ifPresent(findings::skip);
        boolean numberLost = false;
        for (int i = before + 1; i < position && !numberLost; i++) {
            numberLost = findings.isSkippedFor(array + "/" + i + "/number");
        }
        return lost.isPresent() || numberLost;
    }
}
