package io.github.dutylist.validation;

import static io.github.dutylist.finding.ReferenceRules.DANGLING_REFERENCE;
import static io.github.dutylist.finding.ReferenceRules.DUPLICATE_ID;
import static io.github.dutylist.finding.ReferenceRules.WRONG_REFERENCE_TARGET;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.value.LexicalForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The checks of identifiers and of what refers to them. */
final class ReferenceChecks {

    private ReferenceChecks() {}

    static List<ListRule> all() {
        return List.of(
                ListRule.of(DUPLICATE_ID, ReferenceChecks::duplicateId),
                ListRule.of(DANGLING_REFERENCE, ReferenceChecks::danglingReference),
                ListRule.of(WRONG_REFERENCE_TARGET, ReferenceChecks::wrongReferenceTarget),
                new ReferenceCycles(),
                new UnusedDefinitions(),
                new NumberSequences());
    }

    private static void duplicateId(ListIndex index, Findings findings) {
        if (Definitions.areUnique(index)) {
            return;
        }
        Map<String, String> first = new HashMap<>();
        Definitions.visit(index.list(), (kind, id, pointer) -> {
            String before = first.putIfAbsent(id, pointer);
            if (before != null) {
                findings.add(DUPLICATE_ID
                        .at(pointer + "/id")
                        .with("id", id)
                        .with("first", before)
                        .build());
            }
        });
    }

    private static void danglingReference(ListIndex index, Findings findings) {
        Names names = new Names(index);
        References.visit(index, (expected, id, pointer) -> {
            if (!References.resolves(index, expected, id)
                    && names.kindOf(id).isEmpty()
                    && !findings.gaps().knows(id)
                    && LexicalForm.IDENTIFIER.matches(id)
                    && !names.isMalformedName(expected, id)
                    && names.hasAny(expected)) {
                dangling(expected, id, pointer, names, findings);
            }
        });
    }

    private static void dangling(Phrase expected, String id, Supplier<String> pointer, Names names, Findings findings) {
        Optional<String> mayBeIt = Names.lost(findings.gaps(), expected);
        if (mayBeIt.isPresent()) {
            findings.skip(mayBeIt.get());
            return;
        }
        findings.add(DANGLING_REFERENCE
                .at(pointer.get())
                .with("id", id)
                .with("expected", expected)
                .with("nearest", names.nearest(expected, id))
                .build());
    }

    private static void wrongReferenceTarget(ListIndex index, Findings findings) {
        Names names = new Names(index);
        References.visit(index, (expected, id, pointer) -> {
            if (!References.resolves(index, expected, id) && !findings.gaps().knows(id)) {
                names.kindOf(id)
                        .ifPresent(found -> findings.add(WRONG_REFERENCE_TARGET
                                .at(pointer.get())
                                .with("id", id)
                                .with("expected", expected)
                                .with("found", found)
                                .build()));
            }
        });
    }
}
