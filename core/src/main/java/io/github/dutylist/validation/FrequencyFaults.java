package io.github.dutylist.validation;

import static io.github.dutylist.finding.FrequencyRules.COUNT_BOUNDS;
import static io.github.dutylist.finding.FrequencyRules.DURING_MISPLACED;
import static io.github.dutylist.finding.FrequencyRules.FREQUENCY_MEMBER_MISMATCH;
import static io.github.dutylist.finding.FrequencyRules.HOST_PERIOD_WITHOUT_SCHEME;
import static io.github.dutylist.finding.FrequencyRules.PERIOD_NOT_ALIGNED;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a frequency requirement by itself, wherever it stands: members that do not go together, bounds that
 * nothing can keep to, periods that begin nowhere in particular.
 *
 * <p>The rules of frequencies that look at the clause, at other requirements or at dates of the list are not among these.
 */
public final class FrequencyFaults {

    private final FrequencyRequirement frequency;
    private final String pointer;
    private final List<Fault> faults = new ArrayList<>();

    private FrequencyFaults(FrequencyRequirement frequency, String pointer) {
        this.frequency = frequency;
        this.pointer = pointer;
    }

    /**
     * Returns what is wrong with a requirement, with the usual severities of the rules; empty if nothing is.
     *
     * @param frequency the requirement
     * @param pointer where it stands, as a JSON Pointer
     */
    public static List<Finding> of(FrequencyRequirement frequency, String pointer) {
        return find(frequency, pointer).stream().map(Fault::finding).toList();
    }

    static List<Fault> find(FrequencyRequirement frequency, String pointer) {
        FrequencyFaults faults = new FrequencyFaults(frequency, pointer);
        if (frequency instanceof CountPerPeriod count) {
            faults.check(count);
        } else if (frequency instanceof CountPerWindow count) {
            faults.check(count);
        } else if (frequency instanceof DurationPerPeriod duration) {
            faults.check(duration);
        } else if (frequency instanceof ByDate date && !date.isOrdered()) {
            faults.mismatch("notBefore");
        }
        return faults.faults;
    }

    private void check(CountPerPeriod count) {
        if (!count.isBoundMatched()) {
            boundMismatch(count);
        }
        if (!count.isBounded()) {
            countBounds(count.getMin(), count.getMax());
        }
        if (!count.isPeriodAligned()) {
            periodNotAligned(count.getEvery(), count.getUnit());
        }
        if (!count.isSchemeMatched()) {
            if (count.getScheme().isPresent()) {
                mismatch("scheme");
            } else {
                hostPeriodWithoutScheme();
            }
        }
        if (!count.isSeasonMatched()) {
            add(DURING_MISPLACED.at(pointer + "/during").build(), "/every");
        }
    }

    private void check(CountPerWindow count) {
        if (!count.isWindowOfCalendar()) {
            mismatch("window");
        }
        if (!count.isBounded()) {
            countBounds(count.getMin(), count.getMax());
        }
    }

    private void check(DurationPerPeriod duration) {
        if (!duration.isMinOfDuration()) {
            mismatch("min");
        }
        if (!duration.isPeriodAligned()) {
            periodNotAligned(duration.getEvery(), duration.getUnit());
        }
        if (!duration.isPeriodOfCalendar()) {
            hostPeriodWithoutScheme();
        }
    }

    private void boundMismatch(CountPerPeriod count) {
        Bound bound = count.getBound().orElseThrow();
        boolean wantsMin = bound != Bound.AT_MOST;
        boolean member = wantsMin == count.getMin().isPresent();
        add(mismatchOf(member ? "max" : "min").with("bound", bound.code()).build(), "/min", "/max");
    }

    private void mismatch(String member) {
        add(mismatchOf(member).build());
    }

    private Finding.Builder mismatchOf(String member) {
        return FREQUENCY_MEMBER_MISMATCH
                .at(pointer + "/" + member)
                .with("member", member)
                .with("kind", frequency.kind().code());
    }

    private void countBounds(Optional<Integer> min, Optional<Integer> max) {
        Finding.Builder finding = COUNT_BOUNDS.at(pointer);
        min.ifPresent(number -> finding.with("min", number));
        max.ifPresent(number -> finding.with("max", number));
        add(finding.build(), "/min", "/max");
    }

    private void periodNotAligned(Optional<Integer> every, PeriodUnit unit) {
        add(
                PERIOD_NOT_ALIGNED
                        .at(pointer + "/every")
                        .with("every", every.orElse(1))
                        .with("unit", Phrase.find(unit.code()).orElseThrow())
                        .build(),
                "/anchor");
    }

    private void hostPeriodWithoutScheme() {
        add(HOST_PERIOD_WITHOUT_SCHEME.at(pointer + "/scheme").build(), "/scheme");
    }

    private void add(Finding finding, String... searched) {
        faults.add(new Fault(
                finding, List.of(searched).stream().map(pointer::concat).toList()));
    }

    /**
     * Something that is wrong.
     *
     * @param finding what
     * @param searched the pointers of members from whose absence it is concluded
     */
    record Fault(Finding finding, List<String> searched) {}
}
