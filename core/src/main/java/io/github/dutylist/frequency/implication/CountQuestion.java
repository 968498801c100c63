package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.frequency.implication.CountSolver.Answer;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.frequency.implication.Implication.Undetermined;
import io.github.dutylist.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One question whether a demand that counts follows from requirements. */
final class CountQuestion {

    private final CountReader reader;
    private final AmountOrder amounts;
    private final Counted demanded;
    private final Budget budget;

    /** Those that count the same and are due in time. */
    private final List<Counted> given = new ArrayList<>();

    /** Those that count the same and may be done later. */
    private final List<Counted> late = new ArrayList<>();

    /** Whether a duration is demanded and a number of times is kept as well, each of which may be short. */
    private boolean hasTimesOnly;

    /** Why some requirement was left out that might matter, or null. */
    private @Nullable Reason leftOut;

    CountQuestion(CountReader reader, AmountOrder amounts, Counted demanded, Budget budget) {
        this.reader = reader;
        this.amounts = amounts;
        this.demanded = demanded;
        this.budget = budget;
    }

    void add(FrequencyRequirement requirement) {
        if (!CountReader.reads(requirement)) {
            boolean word = requirement instanceof Unquantified unquantified && unquantified.getTerm() != Term.IRREGULAR;
            leaveOut(word ? Reason.UNQUANTIFIED : null);
            return;
        }
        CountReader.Reading reading = reader.read(requirement);
        if (reading.counted() == null) {
            leaveOut(reading.reason());
        } else {
            add(isOfTimes(demanded) ? reading.counted().asTimes() : reading.counted());
        }
    }

    private void add(Counted counted) {
        if (counted.measure().equals(demanded.measure())) {
            addByDue(counted);
        } else if (isOfTimes(counted) == isOfTimes(demanded)) {
            leaveOut(difference(counted.measure()));
        } else {
            hasTimesOnly |= counted.min() > 0;
        }
    }

    private static boolean isOfTimes(Counted counted) {
        return counted.measure().unit().isEmpty();
    }

    private void addByDue(Counted counted) {
        Optional<Amount> due = due(counted);
        Reason excess = due.isEmpty() ? null : excess(due.get());
        if (excess == null) {
            given.add(counted);
        } else if (excess == Reason.LATER) {
            late.add(counted);
        } else {
            leaveOut(excess);
        }
    }

    private @Nullable Reason excess(Amount due) {
        Optional<Amount> allowed = due(demanded);
        return allowed.isPresent() ? amounts.excess(due, allowed.get()) : Reason.LATER;
    }

    private static Optional<Amount> due(Counted counted) {
        return counted.source() instanceof CountPerPeriod count ? count.getDue() : Optional.empty();
    }

    private Reason difference(Measure measure) {
        if (!measure.scheme().equals(demanded.measure().scheme())) {
            return Reason.HOST_PERIODS;
        }
        return measure.per().equals(demanded.measure().per()) ? Reason.OTHER_UNIT : Reason.OTHER_PER;
    }

    private void leaveOut(@Nullable Reason reason) {
        leftOut = leftOut == null ? reason : leftOut;
    }

    Implication answer() {
        Implication answer = answer(given);
        if (answer.isImplied() || late.isEmpty() && leftOut == null) {
            return answer;
        }
        if (leftOut != null) {
            return new Undetermined(leftOut);
        }
        List<Counted> all = new ArrayList<>(given);
        all.addAll(late);
        Implication inTheEnd = answer(all);
        return inTheEnd.isImplied() ? new NotImplied(Reason.LATER, Optional.empty()) : inTheEnd;
    }

    private Implication answer(List<Counted> some) {
        for (Counted one : some) {
            if (PairComparison.follows(one, demanded, budget)) {
                return new Implied(List.of(one.source()));
            }
        }
        if (some.size() <= 1) {
            Counted one = some.isEmpty() ? nothing() : some.get(0);
            if (PairComparison.isExact(one)) {
                return compared(some, one);
            }
        }
        return solved(some);
    }

    private Counted nothing() {
        return new Counted(demanded.source(), demanded.spans(), 0, Counted.UNBOUNDED, demanded.measure());
    }

    private Implication compared(List<Counted> some, Counted one) {
        Horizon horizon = Horizon.ofPair(one.spans(), demanded.spans());
        Violation violation = PairComparison.find(one, demanded, horizon, budget);
        return violation == null
                ? new Undetermined(Reason.TOO_MANY)
                : notImplied(Optional.ofNullable(new Counterexample(some, violation, demanded, budget).nearby()));
    }

    private Implication solved(List<Counted> some) {
        if (budget.isSpent()) {
            return new Undetermined(Reason.TOO_MANY);
        }
        Answer answer = CountSolver.implies(some, demanded, budget);
        if (answer.reason() != null) {
            return new Undetermined(answer.reason());
        }
        if (answer.violation() != null) {
            return notImplied(Optional.ofNullable(answer.witness()));
        }
        return new Implied(CountSolver.sources(needed(some, answer.conflict())));
    }

    /** Leaves out what the demand would follow without. */
    private List<Counted> needed(List<Counted> some, @Nullable Set<Integer> conflict) {
        List<Counted> needed = new ArrayList<>(some);
        if (conflict != null) {
            needed.retainAll(conflict.stream().map(some::get).toList());
        }
        for (Counted one : List.copyOf(needed)) {
            List<Counted> others = new ArrayList<>(needed);
            others.remove(one);
            if (!others.isEmpty()
                    && CountSolver.implies(others, demanded, budget).follows()) {
                needed.remove(one);
            }
        }
        return needed;
    }

    /** Only a counterexample that keeps all that is given is shown, and none of periods that nobody knows here. */
    private Implication notImplied(Optional<Witness> witness) {
        if (hasTimesOnly && given.isEmpty()) {
            return new NotImplied(Reason.NUMBER_ONLY, Optional.empty());
        }
        return hasTimesOnly || demanded.measure().scheme().isPresent()
                ? new NotImplied(Reason.LOOSER, Optional.empty())
                : new NotImplied(Reason.WITNESS, witness);
    }
}
