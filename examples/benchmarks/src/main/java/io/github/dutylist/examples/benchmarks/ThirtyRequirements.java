package io.github.dutylist.examples.benchmarks;

import io.github.dutylist.conformance.AccountabilityCoverage;
import io.github.dutylist.conformance.ConformanceLevel;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.Forbidden;
import io.github.dutylist.conformance.ForbiddenContent;
import io.github.dutylist.conformance.MaximumDeadline;
import io.github.dutylist.conformance.MinimumFrequency;
import io.github.dutylist.conformance.RequiredAccountability;
import io.github.dutylist.conformance.RequiredAssessment;
import io.github.dutylist.conformance.RequiredBasis;
import io.github.dutylist.conformance.RequiredIncorporation;
import io.github.dutylist.conformance.RequiredRecipient;
import io.github.dutylist.conformance.RequiredRole;
import io.github.dutylist.conformance.RequiredSection;
import io.github.dutylist.conformance.RequiredTopic;
import io.github.dutylist.conformance.Requirement;
import io.github.dutylist.conformance.Selector;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResultUse;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.util.ArrayList;
import java.util.List;

/** A profile of an ordinary size: thirty requirements of all kinds, most of them about frequencies; a list meets some of them. */
final class ThirtyRequirements {

    private static final List<String> FIELDS =
            List.of("危险化学品储存", "特种设备运行", "临时用电", "粉尘涉爆场所", "应急物资储备", "有限空间作业", "高处作业", "厂区动火");

    private static final List<PeriodUnit> UNITS =
            List.of(PeriodUnit.YEAR, PeriodUnit.HALF_YEAR, PeriodUnit.QUARTER, PeriodUnit.MONTH);

    private final List<Requirement> requirements = new ArrayList<>();

    private ThirtyRequirements() {}

    static ConformanceProfile profile() {
        ThirtyRequirements thirty = new ThirtyRequirements();
        thirty.addFrequencies();
        thirty.addDuties();
        thirty.addParts();
        return ConformanceProfile.builder()
                .id("county-minimum")
                .version(1)
                .title("河湾县企业安全生产责任清单最低要求")
                .issuer("河湾县安全生产委员会办公室")
                .requirements(thirty.requirements)
                .build();
    }

    private String id() {
        return "r" + (requirements.size() + 1);
    }

    private void addFrequencies() {
        for (String field : FIELDS) {
            requirements.add(MinimumFrequency.builder()
                    .id(id())
                    .conformance(ConformanceLevel.SHALL)
                    .statement("应当定期排查" + field + "隐患。")
                    .selector(Selector.builder()
                            .addActivities(Activity.INSPECT)
                            .addTextContains(field)
                            .build())
                    .addFrequencies(CountPerPeriod.atLeast(1, UNITS.get(requirements.size() % UNITS.size())))
                    .build());
        }
        for (PeriodUnit unit : UNITS) {
            requirements.add(MinimumFrequency.builder()
                    .id(id())
                    .conformance(ConformanceLevel.SHALL)
                    .statement("应当按期报告。")
                    .selector(Selector.builder().addActivities(Activity.REPORT).build())
                    .addFrequencies(CountPerPeriod.atLeast(1, unit))
                    .build());
        }
    }

    private void addDuties() {
        for (Responsibility responsibility : Responsibility.values()) {
            requirements.add(RequiredTopic.builder()
                    .id(id())
                    .conformance(ConformanceLevel.SHOULD)
                    .statement("各类责任主体宜有安全生产责任。")
                    .topic(Topic.WORK_SAFETY)
                    .addResponsibilities(responsibility)
                    .build());
        }
        Selector reports = Selector.builder().addActivities(Activity.REPORT).build();
        requirements.add(RequiredRecipient.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("应当向上级报告。")
                .selector(reports)
                .relation(RecipientRelation.SUPERIOR)
                .build());
        requirements.add(MaximumDeadline.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("险情应当在一小时内报告。")
                .selector(reports)
                .within(Amount.of(1, AmountUnit.HOUR))
                .build());
        requirements.add(RequiredIncorporation.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("应当纳入年度计划。")
                .addTargets(IncorporationTarget.ANNUAL_PLAN)
                .build());
        requirements.add(Forbidden.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("检查不得只写不能计数的要求。")
                .what(ForbiddenContent.UNQUANTIFIED_ONLY)
                .selector(Selector.builder().addActivities(Activity.INSPECT).build())
                .build());
        requirements.add(Forbidden.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("不得使用“原则上”。")
                .what(ForbiddenContent.TEXT)
                .text("原则上")
                .build());
    }

    private void addParts() {
        requirements.add(RequiredSection.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("应当有责任章节。")
                .sectionKind(SectionKind.DUTIES)
                .minClauses(5)
                .build());
        requirements.add(RequiredRole.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("应当有第一责任人。")
                .responsibility(Responsibility.FIRST_RESPONSIBLE)
                .max(1)
                .min(1)
                .build());
        requirements.add(RequiredAccountability.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("每项责任都应当有追责规定。")
                .coverage(AccountabilityCoverage.EVERY_SHALL_DUTY)
                .addMeasures(SanctionMeasure.INTERVIEW)
                .build());
        requirements.add(RequiredAssessment.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("应当每年考核。")
                .addResultUses(ResultUse.CADRE_ASSESSMENT)
                .build());
        requirements.add(RequiredBasis.builder()
                .id(id())
                .conformance(ConformanceLevel.SHALL)
                .statement("应当以主体责任落实办法为依据。")
                .title("河湾县生产经营单位安全生产主体责任落实办法")
                .build());
    }
}
