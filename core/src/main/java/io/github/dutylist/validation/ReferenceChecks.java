package io.github.dutylist.validation;

import static io.github.dutylist.finding.ReferenceRules.DANGLING_REFERENCE;
import static io.github.dutylist.finding.ReferenceRules.DUPLICATE_ID;
import static io.github.dutylist.finding.ReferenceRules.WRONG_REFERENCE_TARGET;

import io.github.dutylist.model.ListIndex;
import io.github.dutylist.value.LexicalForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        References references = findings.survey().references();
        for (Reference reference : references.unresolved()) {
            if (isDangling(reference, references.names(), findings.gaps())) {
                dangling(reference, references.names(), findings);
            }
        }
    }

    /** Tells whether nothing else is the fault: the identifier itself, that of the object, or that there are no objects. */
    private static boolean isDangling(Reference reference, Names names, Gaps gaps) {
        String id = reference.id();
        return names.kindOf(id).isEmpty()
                && !gaps.knows(id)
                && LexicalForm.IDENTIFIER.matches(id)
                && !names.isMalformedName(reference.expected(), id)
                && names.hasAny(reference.expected());
    }

    private static void dangling(Reference reference, Names names, Findings findings) {
        Optional<String> mayBeIt = Names.lost(findings.gaps(), reference.expected());
        if (mayBeIt.isPresent()) {
            findings.skip(mayBeIt.get());
            return;
        }
        findings.add(DANGLING_REFERENCE
                .at(reference.pointer())
                .with("id", reference.id())
                .with("expected", reference.expected())
                .with("nearest", names.nearest(reference.expected(), reference.id()))
                .build());
    }

    private static void wrongReferenceTarget(ListIndex index, Findings findings) {
        References references = findings.survey().references();
        for (Reference reference : references.unresolved()) {
            if (!findings.gaps().knows(reference.id())) {
                references
                        .names()
                        .kindOf(reference.id())
                        .ifPresent(found -> findings.add(WRONG_REFERENCE_TARGET
                                .at(reference.pointer())
                                .with("id", reference.id())
                                .with("expected", reference.expected())
                                .with("found", found)
                                .build()));
            }
        }
    }
}
