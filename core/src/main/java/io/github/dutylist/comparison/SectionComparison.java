package io.github.dutylist.comparison;

import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.Section;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Compares the sections of two versions, apart from the clauses in them. */
final class SectionComparison {

    private final Comparison comparison;

    SectionComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    void compare(Matching<PlacedSection> sections) {
        BitSet moved = sections.moved(SectionComparison::parent);
        for (int i = 0; i < sections.pairs().size(); i++) {
            Matching.Pair<PlacedSection> pair = sections.pairs().get(i);
            compare(pair.before().value(), pair.after().value(), moved.get(i));
        }
        for (Matching.Element<PlacedSection> added : sections.added()) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.SUBSTANTIVE,
                    Change.Side.NONE,
                    spot(added.value()).whole(heading(added.value().section())));
        }
        for (Matching.Element<PlacedSection> removed : sections.removed()) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.SUBSTANTIVE,
                    spot(removed.value()).whole(heading(removed.value().section())),
                    Change.Side.NONE);
        }
    }

    private void compare(PlacedSection before, PlacedSection after, boolean moved) {
        Spot spotBefore = spot(before);
        Spot spotAfter = spot(after);
        if (moved) {
            comparison.add(
                    ChangeKind.METADATA_CHANGED,
                    Significance.EDITORIAL,
                    new Change.Side(before.pointer(), spotBefore.owner(), "sections", null),
                    new Change.Side(after.pointer(), spotAfter.owner(), "sections", null));
        }
        Section one = before.section();
        Section other = after.section();
        comparison.members(one, other, spotBefore, spotAfter, ChangeKind.METADATA_CHANGED, MemberTables.SECTION);
        comparison.members(one, other, spotBefore, spotAfter, ChangeKind.TEXT_CHANGED, MemberTables.SECTION_TEXTS);
        Matching<String> roles = Matching.of(one.getRoles(), other.getRoles(), role -> role);
        comparison.elements("roles", roles, spotBefore, spotAfter, role -> role, Comparison.Kinds.BEARERS);
    }

    private static String parent(PlacedSection section) {
        return section.parent().map(parent -> parent.section().getId()).orElse("");
    }

    private static Spot spot(PlacedSection section) {
        return new Spot(section.pointer(), section.section().getId());
    }

    private static @Nullable String heading(Section section) {
        return section.getHeading().orElse(null);
    }
}
