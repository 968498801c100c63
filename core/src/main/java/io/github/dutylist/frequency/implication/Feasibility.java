package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Whether requirements can be kept together by one stream of records. */
public sealed interface Feasibility {

    /** Tells whether they cannot be kept together. */
    default boolean isInfeasible() {
        return this instanceof Infeasible;
    }

    /**
     * Says the answer in words.
     *
     * @param locale Chinese for Chinese locales, English for all others
     */
    String words(Locale locale);

    /** They can be kept together, however long. */
    record Feasible() implements Feasibility {

        @Override
        public String words(Locale locale) {
            return Labels.choose(locale, "可以同时做到", "all can be kept together");
        }
    }

    /**
     * They cannot be kept together.
     *
     * @param conflict the fewest of them that cannot be kept together
     * @param demands what they demand of which days, so that the least numbers come to more than the greatest allow; empty
     *     where the days are those of a host's periods, and where it takes longer to add up
     * @param pace what they come to in the long run, where it takes longer to add up; otherwise empty
     */
    record Infeasible(List<FrequencyRequirement> conflict, List<Demand> demands, Optional<Pace> pace)
            implements Feasibility {

        /** How many demands are said in words. */
        private static final int SAID = 8;

        /** Makes the answer. */
        public Infeasible {
            conflict = List.copyOf(conflict);
            demands = List.copyOf(demands);
        }

        /** Returns what the least numbers come to, or empty where the days are those of a host's periods. */
        public OptionalLong least() {
            return sum(true);
        }

        /** Returns what the greatest numbers allow in the same days, or empty where the days are those of a host's periods. */
        public OptionalLong greatest() {
            return sum(false);
        }

        private OptionalLong sum(boolean least) {
            if (pace.isPresent()) {
                return OptionalLong.of(least ? pace.get().least() : pace.get().greatest());
            }
            return demands.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(demands.stream()
                            .filter(demand -> demand.least() == least)
                            .mapToLong(Demand::number)
                            .sum());
        }

        /** Returns the first demands, but never only those of one kind: a least number contradicts a greatest one. */
        private List<Demand> said() {
            List<Demand> said = new ArrayList<>(demands.subList(0, Math.min(SAID, demands.size())));
            for (boolean kind : new boolean[] {true, false}) {
                if (said.stream().noneMatch(demand -> demand.least() == kind)) {
                    demands.stream()
                            .filter(demand -> demand.least() == kind)
                            .findFirst()
                            .ifPresent(demand -> said.set(said.size() - 1, demand));
                }
            }
            return said;
        }

        @Override
        public String words(Locale locale) {
            String why = pace.map(found -> found.words(locale))
                    .orElseGet(() -> said().stream()
                            .map(demand -> demand.words(locale))
                            .collect(Collectors.joining(Labels.choose(locale, "；", "; "))));
            String more = demands.size() > SAID
                    ? Labels.choose(locale, " 等 " + demands.size() + " 项", " and " + (demands.size() - SAID) + " more")
                    : "";
            String verdict = Labels.choose(locale, "不能同时做到", "they cannot be kept together");
            return why.isEmpty() ? verdict : verdict + Labels.choose(locale, "：", ": ") + why + more;
        }
    }

    /**
     * Nobody can tell.
     *
     * @param reason why
     */
    record Undetermined(Reason reason) implements Feasibility {

        @Override
        public String words(Locale locale) {
            return Labels.choose(locale, "无法判定：", "undetermined: ") + reason.label(locale);
        }
    }
}
