package io.github.dutylist.arbitraries;

import io.github.dutylist.fulfilment.ClauseFulfilment;
import io.github.dutylist.fulfilment.FulfilmentReason;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.fulfilment.FulfilmentStatus;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.RequirementFulfilment;
import io.github.dutylist.fulfilment.StatusCount;
import io.github.dutylist.value.AmountUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random reports of fulfilment, whose numbers and statuses have nothing to do with each other. */
public final class FulfilmentReportArbitraries {

    private FulfilmentReportArbitraries() {}

    /** Returns reports. */
    public static Arbitrary<FulfilmentReport> reports() {
        return Members.of(FulfilmentReport::builder)
                .always(ListArbitraries.listReferences(), FulfilmentReport.Builder::list)
                .always(TextArbitraries.lines(), FulfilmentReport.Builder::reporter)
                .always(ValueArbitraries.dateRanges(), FulfilmentReport.Builder::period)
                .always(ValueArbitraries.dates(), FulfilmentReport.Builder::asOf)
                .always(PolicyArbitraries.policies(), FulfilmentReport.Builder::policy)
                .always(TextArbitraries.lines(), FulfilmentReport.Builder::libraryVersion)
                .always(statuses(), FulfilmentReport.Builder::status)
                .several(statusCounts(), FulfilmentReport.Builder::distribution)
                .several(clauses(), FulfilmentReport.Builder::clauses)
                .several(clauses(), FulfilmentReport.Builder::assessments)
                .with(FulfilmentReport.Builder::extensions, FulfilmentReport.Builder::build);
    }

    /** Returns what there is to say of single clauses. */
    public static Arbitrary<ClauseFulfilment> clauses() {
        return Members.of(ClauseFulfilment::builder)
                .always(TextArbitraries.identifiers(), ClauseFulfilment.Builder::clause)
                .always(statuses(), ClauseFulfilment.Builder::status)
                .perhaps(reasons(), ClauseFulfilment.Builder::reason)
                .several(statusCounts(), ClauseFulfilment.Builder::distribution)
                .several(requirements(), ClauseFulfilment.Builder::requirements)
                .with(ClauseFulfilment.Builder::extensions, ClauseFulfilment.Builder::build);
    }

    /** Returns what there is to say of single requirements. */
    public static Arbitrary<RequirementFulfilment> requirements() {
        return Members.of(RequirementFulfilment::builder)
                .always(TextArbitraries.lines(), RequirementFulfilment.Builder::requirement)
                .perhaps(TextArbitraries.identifiers(), RequirementFulfilment.Builder::role)
                .perhaps(TextArbitraries.lines(), RequirementFulfilment.Builder::recipient)
                .always(FrequencyArbitraries.requirements(), RequirementFulfilment.Builder::frequency)
                .perhaps(FrequencyArbitraries.requirements(), RequirementFulfilment.Builder::readAs)
                .always(statuses(), RequirementFulfilment.Builder::status)
                .perhaps(reasons(), RequirementFulfilment.Builder::reason)
                .several(periods(), RequirementFulfilment.Builder::periods)
                .with(RequirementFulfilment.Builder::extensions, RequirementFulfilment.Builder::build);
    }

    /** Returns what there is to say of single periods. */
    public static Arbitrary<PeriodFulfilment> periods() {
        return Members.of(PeriodFulfilment::builder)
                .perhaps(TextArbitraries.lines(), PeriodFulfilment.Builder::key)
                .perhaps(ValueArbitraries.dateRanges(), PeriodFulfilment.Builder::period)
                .perhaps(TextArbitraries.identifiers(), PeriodFulfilment.Builder::event)
                .perhaps(ValueArbitraries.dates(), PeriodFulfilment.Builder::due)
                .perhaps(ValueArbitraries.moments(), PeriodFulfilment.Builder::dueAt)
                .perhaps(ValueArbitraries.positives(), PeriodFulfilment.Builder::required)
                .perhaps(counts(), PeriodFulfilment.Builder::allowed)
                .perhaps(Arbitraries.of(AmountUnit.values()), PeriodFulfilment.Builder::unit)
                .always(counts(), PeriodFulfilment.Builder::observed)
                .perhaps(ValueArbitraries.positives(), PeriodFulfilment.Builder::missing)
                .perhaps(ListArbitraries.references(), PeriodFulfilment.Builder::records)
                .perhaps(ValueArbitraries.dates(), PeriodFulfilment.Builder::since)
                .perhaps(ValueArbitraries.amounts(), PeriodFulfilment.Builder::lateBy)
                .always(statuses(), PeriodFulfilment.Builder::status)
                .perhaps(reasons(), PeriodFulfilment.Builder::reason)
                .always(Arbitraries.of(true, false), PeriodFulfilment.Builder::provisional)
                .with(PeriodFulfilment.Builder::extensions, PeriodFulfilment.Builder::build);
    }

    /** Returns how often a status occurs. */
    public static Arbitrary<StatusCount> statusCounts() {
        return Members.of(StatusCount::builder)
                .always(statuses(), StatusCount.Builder::status)
                .always(ValueArbitraries.positives(), StatusCount.Builder::count)
                .with(StatusCount.Builder::extensions, StatusCount.Builder::build);
    }

    private static Arbitrary<Integer> counts() {
        return ValueArbitraries.positives().map(number -> number - 1);
    }

    private static Arbitrary<FulfilmentStatus> statuses() {
        return Arbitraries.of(FulfilmentStatus.values());
    }

    private static Arbitrary<FulfilmentReason> reasons() {
        return Arbitraries.of(FulfilmentReason.values());
    }
}
