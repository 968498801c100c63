package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Feasibility.Infeasible;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.frequency.implication.Implication.Undetermined;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requirement follows from which, and which contradict each other.
 *
 * <p>Requirements are taken as a conjunction on one stream of dated records, of which any number may fall on one day.
 * A duration needs at least one record in each of its periods, and one is enough.
 * One follows from others if every stream that keeps those in all their complete periods keeps it too.
 * Counts and durations in periods of the calendar and in rolling windows are decided exactly, over time without end in which
 * leap years are every fourth; see {@link Implication.NotImplied} for the counterexample.
 * The other forms are compared by a fixed table, and what neither decides is {@link Implication.Undetermined}.
 *
 * <p>An answer needs microseconds for two requirements and well under a millisecond for several of the calendar; the work for
 * one question is bounded, whatever the numbers are.
 * Periods and windows of more than ten years are left undetermined.
 *
 * <p>Instances may be shared between threads, save those of {@link #bounded}.
 */
public final class FrequencyAlgebra {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private static final FrequencyAlgebra STANDARD =
            of(EvaluationPolicy.builder().build());

    private final PolicyWords words;
    private final CountReader reader;
    private final AmountOrder amounts;
    private final FixedTable table;
    private final @Nullable Budget whole;

    private FrequencyAlgebra(
            EvaluationPolicy policy, @Nullable WorkingDayCalendar workingDays, @Nullable Budget whole) {
        this.whole = whole;
        this.reader =
                new CountReader(PeriodCalendar.startingOn(policy.getYearStart().orElse(NEW_YEAR)));
        this.amounts = new AmountOrder(workingDays);
        this.words = new PolicyWords(policy, amounts);
        this.table = new FixedTable(amounts, reader);
    }

    /** Returns the algebra with years from 1 January, in which no word has a number. */
    public static FrequencyAlgebra standard() {
        return STANDARD;
    }

    /**
     * Returns the algebra under a policy: its start of the year, and what it says of words without a number.
     *
     * @param policy the policy
     */
    public static FrequencyAlgebra of(EvaluationPolicy policy) {
        return new FrequencyAlgebra(policy, null, null);
    }

    /**
     * Returns the algebra under a policy that knows working days.
     *
     * @param policy the policy
     * @param workingDays the calendar by which working days are compared with other days, as far as it reaches
     */
    public static FrequencyAlgebra of(EvaluationPolicy policy, WorkingDayCalendar workingDays) {
        return new FrequencyAlgebra(policy, workingDays, null);
    }

    /**
     * Returns the algebra under a policy for one piece of work, such as checking a document that may be hostile.
     *
     * <p>When its answers together have taken so many steps, all that needs counting is {@link Reason#TOO_MANY}.
     * This instance is for one thread.
     *
     * @param policy the policy
     * @param steps how much work all questions together may make; a million take some milliseconds
     */
    public static FrequencyAlgebra bounded(EvaluationPolicy policy, long steps) {
        return new FrequencyAlgebra(policy, null, Budget.of(steps));
    }

    /**
     * Tells whether one requirement follows from another.
     *
     * @param given what is kept
     * @param demanded what may follow
     */
    public Implication implies(FrequencyRequirement given, FrequencyRequirement demanded) {
        return implies(List.of(given), demanded);
    }

    /**
     * Tells whether a requirement follows from others together.
     *
     * <p>From what contradicts itself anything follows, also what has nothing to do with it.
     *
     * @param given what is kept; none of them may stand for nothing at all
     * @param demanded what may follow
     */
    public Implication implies(Collection<? extends FrequencyRequirement> given, FrequencyRequirement demanded) {
        FrequencyRequirement resolved = words.resolve(demanded);
        List<FrequencyRequirement> kept = given.stream().map(words::resolve).toList();
        Implication answer = CountReader.reads(resolved) ? count(kept, resolved) : compare(kept, resolved);
        if (answer instanceof Implied implied) {
            return new Implied(asGiven(implied.by(), given, kept));
        }
        boolean mayContradict =
                kept.stream().anyMatch(one -> reader.hasMax(one) && !reader.isOfOneMeasure(one, resolved));
        return mayContradict && feasible(given) instanceof Infeasible contradiction
                ? new Implied(contradiction.conflict())
                : answer;
    }

    /**
     * Tells whether two conjunctions demand the same.
     *
     * @param some requirements
     * @param others other requirements
     * @return {@link Implied} if each side follows from the other; otherwise what does not follow, that which is certain first
     */
    public Implication equivalent(
            Collection<? extends FrequencyRequirement> some, Collection<? extends FrequencyRequirement> others) {
        List<Implication> answers = new ArrayList<>();
        others.forEach(demanded -> answers.add(implies(some, demanded)));
        some.forEach(demanded -> answers.add(implies(others, demanded)));
        return first(answers, NotImplied.class)
                .or(() -> first(answers, Undetermined.class))
                .orElseGet(() -> new Implied(List.copyOf(some)));
    }

    /**
     * Tells whether requirements can be kept together.
     *
     * <p>Only counts in periods and windows can contradict each other, or the one record that a duration needs.
     * They are followed for ever, so that a contradiction is seen however long it takes to add up.
     *
     * @param requirements the requirements
     */
    public Feasibility feasible(Collection<? extends FrequencyRequirement> requirements) {
        return new ConflictSearch(words, reader, Budget.ofQuestion(whole)).search(requirements);
    }

    private static Optional<Implication> first(List<Implication> answers, Class<? extends Implication> kind) {
        return answers.stream().filter(kind::isInstance).findFirst();
    }

    private Implication count(List<FrequencyRequirement> given, FrequencyRequirement demanded) {
        CountReader.Reading reading = reader.read(demanded);
        Counted counted = reading.counted();
        if (counted != null) {
            CountQuestion question = new CountQuestion(reader, amounts, counted, Budget.ofQuestion(whole));
            given.forEach(question::add);
            return question.answer();
        }
        Reason reason = Objects.requireNonNull(reading.reason());
        if (reason != Reason.UNSOUND) {
            for (FrequencyRequirement one : given) {
                if (one.withoutWords().equals(demanded.withoutWords())) {
                    return new Implied(List.of(one));
                }
            }
        }
        return new Undetermined(reason);
    }

    /** Compares by the table, at each event by itself when no requirement says something of all of them. */
    private Implication compare(List<FrequencyRequirement> given, FrequencyRequirement demanded) {
        Implication whole = compareAsOne(given, demanded);
        List<FrequencyRequirement> parts = FixedTable.byEvent(demanded);
        if (whole.isImplied() || parts.size() <= 1 || given.size() <= 1) {
            return whole;
        }
        Set<FrequencyRequirement> by = Collections.newSetFromMap(new IdentityHashMap<>());
        Implication open = null;
        for (FrequencyRequirement part : parts) {
            Implication answer = compareAsOne(given, part);
            if (answer instanceof Implied implied) {
                by.addAll(implied.by());
            } else if (open == null || answer instanceof NotImplied) {
                open = answer;
            }
        }
        return open == null ? new Implied(given.stream().filter(by::contains).toList()) : open;
    }

    private Implication compareAsOne(List<FrequencyRequirement> given, FrequencyRequirement demanded) {
        Reason certain = null;
        Reason uncertain = null;
        for (FrequencyRequirement one : given) {
            Reason obstacle = table.obstacle(one, demanded);
            if (obstacle == null) {
                return new Implied(List.of(one));
            }
            if (isCertain(obstacle)) {
                certain = certain == null || certain == Reason.OTHER_FORM ? obstacle : certain;
            } else {
                uncertain = uncertain == null ? obstacle : uncertain;
            }
        }
        if (uncertain != null) {
            return new Undetermined(uncertain);
        }
        return new NotImplied(certain == null ? Reason.OTHER_FORM : certain, Optional.empty());
    }

    /** Returns the requirements of which these are what a policy makes of them. */
    private static List<FrequencyRequirement> asGiven(
            List<FrequencyRequirement> by,
            Collection<? extends FrequencyRequirement> given,
            List<FrequencyRequirement> kept) {
        List<FrequencyRequirement> originals = new ArrayList<>();
        int place = 0;
        for (FrequencyRequirement one : given) {
            FrequencyRequirement resolved = kept.get(place++);
            if (by.stream().anyMatch(each -> each == resolved)) {
                originals.add(one);
            }
        }
        return originals;
    }

    private static boolean isCertain(Reason reason) {
        return switch (reason) {
            case WITNESS, LATER, EARLIER, OTHER_EVENTS, OTHER_START, LOOSER, NUMBER_ONLY, OTHER_FORM, IRREGULAR -> true;
            case UNQUANTIFIED,
                    PROMPTNESS,
                    EVENTS_UNNAMED,
                    WORKING_DAYS,
                    OTHER_UNIT,
                    HOST_PERIODS,
                    OTHER_PER,
                    UNSOUND,
                    TOO_LONG,
                    UNCONTINUED,
                    TOO_MANY -> false;
        };
    }
}
