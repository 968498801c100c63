package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceVerdict;
import io.github.dutylist.conformance.RequirementName;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.conformance.RequirementStatus;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many lists have each verdict, and how many do not meet each requirement. */
final class VerdictTally {

    private final Map<ConformanceVerdict, Long> verdicts = new EnumMap<>(ConformanceVerdict.class);
    private final Map<RequirementName, Unmet> unmet = new TreeMap<>();
    private final ResultWords resultWords;

    private long unjudged;
    private boolean allMeet = true;

    VerdictTally(ResultWords resultWords) {
        this.resultWords = resultWords;
    }

    void add(JudgedList checked) {
        checked.verdict().ifPresentOrElse(verdict -> verdicts.merge(verdict, 1L, Long::sum), () -> unjudged++);
        for (RequirementResult result : checked.unmet()) {
            if (result.getWaiver().isEmpty()) {
                String statement = result.getRequirement().getStatement();
                RequirementName name = new RequirementName(
                        result.getProfile().getId(), result.getRequirement().getId());
                unmet.computeIfAbsent(name, none -> new Unmet(statement)).add(result);
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
        verdicts.forEach((verdict, count) -> parts.add(
                words.pick(count + " 份" + verdict.label(words.locale()), verdict.label(words.locale()) + " " + count)));
        if (unjudged > 0) {
            parts.add(words.pick(unjudged + " 份无法判定", "cannot be judged " + unjudged));
        }
        return words.pick("共 " + lists() + " 份清单", lists() + (lists() == 1 ? " list" : " lists"))
                + words.colon()
                + words.list(parts);
    }

    /** Returns a line for each requirement that some lists do not meet, or not certainly: by how many, and what it asks. */
    List<String> unmet(Words words) {
        List<String> lines = new ArrayList<>();
        unmet.forEach((name, one) -> lines.add(Visible.text(resultWords.name(name))
                + words.colon()
                + one.counts(words)
                + words.pick("（", " (")
                + Visible.text(one.statement)
                + words.pick("）", ")")));
        return lines;
    }

    /** How many lists do not meet a requirement, and of how many a person has to say. */
    private static final class Unmet {

        private final String statement;
        private long certain;
        private long open;

        private Unmet(String statement) {
            this.statement = statement;
        }

        private void add(RequirementResult result) {
            if (result.getStatus() == RequirementStatus.UNDETERMINED) {
                open++;
            } else {
                certain++;
            }
        }

        private String counts(Words words) {
            List<String> counts = new ArrayList<>();
            if (certain > 0) {
                counts.add(words.pick(certain + " 份未达到", "not met by " + certain));
            }
            if (open > 0) {
                counts.add(words.pick(open + " 份待人工判断", "for a person to judge in " + open));
            }
            return words.list(counts);
        }
    }
}
