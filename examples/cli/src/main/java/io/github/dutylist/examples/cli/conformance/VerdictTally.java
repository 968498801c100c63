package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.examples.cli.console.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many lists have each verdict, and how many do not meet each requirement. */
final class VerdictTally {

    private final Map<ConformanceVerdict, Long> verdicts = new EnumMap<>(ConformanceVerdict.class);
    private final Map<String, Long> unmet = new TreeMap<>();
    private long unjudged;
    private boolean allMeet = true;

    void add(CheckedList checked) {
        checked.verdict().ifPresentOrElse(verdict -> verdicts.merge(verdict, 1L, Long::sum), () -> unjudged++);
        for (RequirementResult result : checked.unmet()) {
            if (result.getWaiver().isEmpty()) {
                unmet.merge(result.getRequirement().getId(), 1L, Long::sum);
            }
        }
        allMeet &= checked.meets();
    }

    /** Tells whether every list meets every profile that applies to it and is valid in itself. */
    boolean allMeet() {
        return allMeet;
    }

    /** Returns how many lists were judged or should have been. */
    long lists() {
        return unjudged + verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the numbers of all verdicts in one line. */
    String summary(Words words) {
        List<String> parts = new ArrayList<>();
        verdicts.forEach(
                (verdict, count) -> parts.add(words.pick(count + " 份", count + " ") + verdict.label(words.locale())));
        if (unjudged > 0) {
            parts.add(words.pick(unjudged + " 份无法判定", unjudged + " cannot be judged"));
        }
        return words.pick("共 " + lists() + " 份清单", lists() + (lists() == 1 ? " list" : " lists"))
                + words.colon()
                + words.list(parts);
    }

    /** Returns how many lists do not meet each requirement, without those that all lists meet. */
    Map<String, Long> unmet() {
        return unmet;
    }
}
