package io.github.dutylist.io.text.shape;

import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.util.ArrayList;
import java.util.List;

/** Makes clauses of the paragraphs before what is numbered that say how often something is done: a preamble has no frequencies. */
public final class LeadingDemands {

    private LeadingDemands() {}

    /** Takes the first paragraph of the preamble that demands something, and all behind it, for the section's first clauses. */
    static void take(SectionPart section, Identifiers identifiers) {
        boolean isOther = section.kind == SectionKind.ACCOUNTABILITY
                || section.clauses.stream().anyMatch(clause -> clause.row != null);
        int first = isOther ? section.preamble.size() : firstDemand(section.preamble);
        List<ClausePart> clauses = new ArrayList<>();
        for (Passage words : section.preamble.subList(first, section.preamble.size())) {
            clauses.add(new ClausePart(identifiers.leading(section.id, clauses.size() + 1), null, List.of(words)));
        }
        section.preamble.subList(first, section.preamble.size()).clear();
        section.clauses.addAll(0, clauses);
    }

    private static int firstDemand(List<Passage> preamble) {
        int first = 0;
        while (first < preamble.size() && !demands(preamble.get(first))) {
            first++;
        }
        return first;
    }

    /** Tells whether words say how often, or how soon after something, a thing is to be done. */
    public static boolean demands(Passage words) {
        return FrequencyPhrases.find(words.text()).stream()
                .anyMatch(phrase -> !phrase.isCondition() && isMeasured(phrase));
    }

    /** 定期 and 及时 are said of all work; a date is the aim of a whole section. */
    private static boolean isMeasured(FrequencyPhrase phrase) {
        FrequencyRequirement requirement = phrase.requirement();
        return requirement instanceof CountPerPeriod
                || requirement instanceof CountPerWindow
                || requirement instanceof DurationPerPeriod
                || requirement instanceof Continuous && !phrase.isApproximate()
                || requirement instanceof DeadlineAfterEvent deadline
                        && deadline.getWithin().isPresent();
    }
}
