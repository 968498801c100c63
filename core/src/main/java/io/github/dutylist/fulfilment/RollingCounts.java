package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.period.RollingWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A count in every window, wherever it starts. */
final class RollingCounts {

    private RollingCounts() {}

    static Outcome judge(Evaluation evaluation, Demand demand, CountPerWindow requirement) {
        Bounds bounds = new Bounds(requirement.getMin(), requirement.getMax());
        Optional<RollingWindow> window = RollingWindow.of(requirement.getWindow());
        if (!bounds.areSound() || window.isEmpty()) {
            return Outcome.unknown(FulfilmentReason.MALFORMED);
        }
        List<DatedRecord> records = evaluation.rulebook().counted(demand.records());
        TimeLine time = evaluation.time();
        List<JudgedPeriod> judged = new ArrayList<>();
        bounds.least()
                .ifPresent(least -> judged.addAll(RollingMinimum.judge(time, demand, records, window.get(), least)));
        bounds.greatest()
                .ifPresent(
                        greatest -> judged.addAll(RollingMaximum.judge(time, demand, records, window.get(), greatest)));
        return Outcome.of(judged);
    }
}
