package io.github.dutylist.io.wire;

import io.github.dutylist.fulfilment.ClauseFulfilment;
import io.github.dutylist.fulfilment.FulfilmentReason;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.fulfilment.FulfilmentStatus;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.RequirementFulfilment;
import io.github.dutylist.fulfilment.StatusCount;
import io.github.dutylist.value.AmountUnit;

/** The formats of reports of fulfilment. */
final class FulfilmentReportFormats {

    private static final CodeFormat<FulfilmentStatus> STATUS = new CodeFormat<>(FulfilmentStatus.CODES);

    private static final CodeFormat<FulfilmentReason> REASON = new CodeFormat<>(FulfilmentReason.CODES);

    static final ObjectFormat<StatusCount, StatusCount.Builder> STATUS_COUNT = ObjectFormat.of(
                    StatusCount.class,
                    StatusCount::builder,
                    StatusCount.Builder::build,
                    StatusCount.Builder::extensions)
            .one("status", STATUS, StatusCount::getStatus, StatusCount.Builder::status)
            .one("count", ScalarFormats.POSITIVE, StatusCount::getCount, StatusCount.Builder::count);

    static final ObjectFormat<PeriodFulfilment, PeriodFulfilment.Builder> PERIOD_FULFILMENT = ObjectFormat.of(
                    PeriodFulfilment.class,
                    PeriodFulfilment::builder,
                    PeriodFulfilment.Builder::build,
                    PeriodFulfilment.Builder::extensions)
            .maybe("key", ScalarFormats.LINE, PeriodFulfilment::getKey, PeriodFulfilment.Builder::key)
            .maybe("period", CommonFormats.DATE_RANGE, PeriodFulfilment::getPeriod, PeriodFulfilment.Builder::period)
            .maybe("event", ScalarFormats.ID, PeriodFulfilment::getEvent, PeriodFulfilment.Builder::event)
            .maybe("due", ScalarFormats.DATE, PeriodFulfilment::getDue, PeriodFulfilment.Builder::due)
            .maybe("dueAt", ScalarFormats.INSTANT, PeriodFulfilment::getDueAt, PeriodFulfilment.Builder::dueAt)
            .maybe(
                    "required",
                    ScalarFormats.POSITIVE,
                    PeriodFulfilment::getRequired,
                    PeriodFulfilment.Builder::required)
            .maybe(
                    "allowed",
                    ScalarFormats.NON_NEGATIVE,
                    PeriodFulfilment::getAllowed,
                    PeriodFulfilment.Builder::allowed)
            .maybe(
                    "unit",
                    new CodeFormat<>(AmountUnit.CODES),
                    PeriodFulfilment::getUnit,
                    PeriodFulfilment.Builder::unit)
            .one(
                    "observed",
                    ScalarFormats.NON_NEGATIVE,
                    PeriodFulfilment::getObserved,
                    PeriodFulfilment.Builder::observed)
            .maybe("missing", ScalarFormats.POSITIVE, PeriodFulfilment::getMissing, PeriodFulfilment.Builder::missing)
            .many("records", ScalarFormats.ID, PeriodFulfilment::getRecords, PeriodFulfilment.Builder::records)
            .maybe("since", ScalarFormats.DATE, PeriodFulfilment::getSince, PeriodFulfilment.Builder::since)
            .maybe("lateBy", CommonFormats.AMOUNT, PeriodFulfilment::getLateBy, PeriodFulfilment.Builder::lateBy)
            .one("status", STATUS, PeriodFulfilment::getStatus, PeriodFulfilment.Builder::status)
            .maybe("reason", REASON, PeriodFulfilment::getReason, PeriodFulfilment.Builder::reason)
            .one(
                    "provisional",
                    ScalarFormats.BOOLEAN,
                    PeriodFulfilment::isProvisional,
                    PeriodFulfilment.Builder::provisional);

    static final ObjectFormat<RequirementFulfilment, RequirementFulfilment.Builder> REQUIREMENT_FULFILMENT =
            ObjectFormat.of(
                            RequirementFulfilment.class,
                            RequirementFulfilment::builder,
                            RequirementFulfilment.Builder::build,
                            RequirementFulfilment.Builder::extensions)
                    .one(
                            "requirement",
                            ScalarFormats.LINE,
                            RequirementFulfilment::getRequirement,
                            RequirementFulfilment.Builder::requirement)
                    .maybe(
                            "role",
                            ScalarFormats.ID,
                            RequirementFulfilment::getRole,
                            RequirementFulfilment.Builder::role)
                    .maybe(
                            "recipient",
                            ScalarFormats.LINE,
                            RequirementFulfilment::getRecipient,
                            RequirementFulfilment.Builder::recipient)
                    .one(
                            "frequency",
                            FrequencyFormats.REQUIREMENT,
                            RequirementFulfilment::getFrequency,
                            RequirementFulfilment.Builder::frequency)
                    .maybe(
                            "readAs",
                            FrequencyFormats.REQUIREMENT,
                            RequirementFulfilment::getReadAs,
                            RequirementFulfilment.Builder::readAs)
                    .one("status", STATUS, RequirementFulfilment::getStatus, RequirementFulfilment.Builder::status)
                    .maybe("reason", REASON, RequirementFulfilment::getReason, RequirementFulfilment.Builder::reason)
                    .many(
                            "periods",
                            PERIOD_FULFILMENT,
                            RequirementFulfilment::getPeriods,
                            RequirementFulfilment.Builder::periods);

    static final ObjectFormat<ClauseFulfilment, ClauseFulfilment.Builder> CLAUSE_FULFILMENT = ObjectFormat.of(
                    ClauseFulfilment.class,
                    ClauseFulfilment::builder,
                    ClauseFulfilment.Builder::build,
                    ClauseFulfilment.Builder::extensions)
            .one("clause", ScalarFormats.ID, ClauseFulfilment::getClause, ClauseFulfilment.Builder::clause)
            .one("status", STATUS, ClauseFulfilment::getStatus, ClauseFulfilment.Builder::status)
            .maybe("reason", REASON, ClauseFulfilment::getReason, ClauseFulfilment.Builder::reason)
            .many(
                    "distribution",
                    STATUS_COUNT,
                    ClauseFulfilment::getDistribution,
                    ClauseFulfilment.Builder::distribution)
            .many(
                    "requirements",
                    REQUIREMENT_FULFILMENT,
                    ClauseFulfilment::getRequirements,
                    ClauseFulfilment.Builder::requirements);

    static final ObjectFormat<FulfilmentReport, FulfilmentReport.Builder> FULFILMENT_REPORT = ObjectFormat.of(
                    FulfilmentReport.class,
                    FulfilmentReport::builder,
                    FulfilmentReport.Builder::build,
                    FulfilmentReport.Builder::extensions)
            .headed("fulfilment-report")
            .one("list", PartyFormats.LIST_REFERENCE, FulfilmentReport::getList, FulfilmentReport.Builder::list)
            .one("reporter", ScalarFormats.LINE, FulfilmentReport::getReporter, FulfilmentReport.Builder::reporter)
            .one("period", CommonFormats.DATE_RANGE, FulfilmentReport::getPeriod, FulfilmentReport.Builder::period)
            .one("asOf", ScalarFormats.DATE, FulfilmentReport::getAsOf, FulfilmentReport.Builder::asOf)
            .one(
                    "policy",
                    PolicyFormats.EVALUATION_POLICY,
                    FulfilmentReport::getPolicy,
                    FulfilmentReport.Builder::policy)
            .one(
                    "libraryVersion",
                    ScalarFormats.LINE,
                    FulfilmentReport::getLibraryVersion,
                    FulfilmentReport.Builder::libraryVersion)
            .one("status", STATUS, FulfilmentReport::getStatus, FulfilmentReport.Builder::status)
            .many(
                    "distribution",
                    STATUS_COUNT,
                    FulfilmentReport::getDistribution,
                    FulfilmentReport.Builder::distribution)
            .many("clauses", CLAUSE_FULFILMENT, FulfilmentReport::getClauses, FulfilmentReport.Builder::clauses)
            .many(
                    "assessments",
                    CLAUSE_FULFILMENT,
                    FulfilmentReport::getAssessments,
                    FulfilmentReport.Builder::assessments);

    private FulfilmentReportFormats() {}
}
