package io.github.dutylist.conformance;

import static io.github.dutylist.value.ValueFixtures.COUNTED;
import static io.github.dutylist.value.ValueFixtures.FILED;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.FrequencyFixtures;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.OrganisationLevel;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResultUse;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.FixturePair;
import io.github.dutylist.value.ValueFixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two full, sound and disjoint objects of every type of this package.
 *
 * <p>The one is always of a city's water bureau that asks for reservoir safety, the other of an education bureau that
 * asks for safe school networks.
 */
public final class ProfileFixtures {

    /** County departments under the city. */
    public static final AppliesTo COUNTY_DEPARTMENTS = AppliesTo.builder()
            .addKinds(OrganisationKind.GOVERNMENT_DEPARTMENT)
            .addLevels(OrganisationLevel.COUNTY)
            .addTopics(Topic.WORK_SAFETY)
            .under("澄江市水利局")
            .extensions(FILED)
            .build();

    /** Schools and other institutions under the education bureau. */
    public static final AppliesTo SCHOOLS = AppliesTo.builder()
            .addKinds(OrganisationKind.SCHOOL, OrganisationKind.PUBLIC_INSTITUTION)
            .addLevels(OrganisationLevel.GRASSROOTS, OrganisationLevel.TOWNSHIP)
            .addTopics(Topic.CYBER_SECURITY, Topic.SCHOOL_SAFETY)
            .under("91350100M000100Y43")
            .extensions(COUNTED)
            .build();

    /** Inspections by the leaders. */
    public static final Selector INSPECTIONS = Selector.builder()
            .addTopics(Topic.WORK_SAFETY)
            .addActivities(Activity.INSPECT)
            .addResponsibilities(Responsibility.FIRST_RESPONSIBLE)
            .addRelations(RecipientRelation.SUPERIOR)
            .addSectionKinds(SectionKind.DUTIES)
            .addStrengths(Strength.SHALL)
            .addTextContains("水库")
            .extensions(FILED)
            .build();

    /** Training and drills on networks. */
    public static final Selector TRAININGS = Selector.builder()
            .addTopics(Topic.CYBER_SECURITY, Topic.of("x-smart-campus"))
            .addActivities(Activity.TRAIN, Activity.DRILL)
            .addResponsibilities(Responsibility.IMPLEMENTING, Responsibility.COORDINATING)
            .addRelations(RecipientRelation.INTERNAL, RecipientRelation.PUBLIC)
            .addSectionKinds(SectionKind.MECHANISM)
            .addStrengths(Strength.SHALL, Strength.SHOULD)
            .addTextContains("网络", "数据")
            .extensions(COUNTED)
            .build();

    /** Promptly is within a day, periodically is each quarter. */
    public static final Resolution BY_QUARTER = Resolution.builder()
            .promptness(PromptnessLimits.builder()
                    .prompt(Amount.of(1, AmountUnit.DAY))
                    .build())
            .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
            .extensions(FILED)
            .build();

    /** Immediately is within an hour, frequently is each month. */
    public static final Resolution BY_MONTH = Resolution.builder()
            .promptness(PromptnessLimits.builder()
                    .immediate(Amount.of(1, AmountUnit.HOUR))
                    .build())
            .putTerms(Term.FREQUENT, CountPerPeriod.atLeast(1, PeriodUnit.MONTH))
            .extensions(COUNTED)
            .build();

    /** Lists must have a policy basis. */
    public static final RuleSeverity BASIS_NEEDED = RuleSeverity.of("no-policy-basis", SeverityChoice.ERROR).toBuilder()
            .extensions(FILED)
            .build();

    /** Bare counts are nobody's concern. */
    public static final RuleSeverity BARE_COUNTS_ACCEPTED =
            RuleSeverity.of("bare-count", SeverityChoice.OFF).toBuilder()
                    .extensions(COUNTED)
                    .build();

    /** The profile before. */
    public static final ProfileVersion PROFILE_BEFORE = ProfileVersion.of("chengjiang.reservoirs", 1).toBuilder()
            .extensions(FILED)
            .build();

    /** The profile of the province. */
    public static final ProfileVersion PROVINCIAL_PROFILE =
            ProfileVersion.of("urn:example:province:networks", 4).toBuilder()
                    .extensions(COUNTED)
                    .build();

    /** Leave until the new team is there. */
    public static final Waiver NEW_TEAM = Waiver.builder()
            .id("w-2026-01")
            .profile("chengjiang.reservoirs")
            .requirement("leader-inspects")
            .list("bureau.reservoirs")
            .clause("patrol")
            .reason("机构改革期间，带队巡查由临时工作组承担。")
            .grantedBy("澄江市水利局")
            .start(LocalDate.of(2026, 1, 1))
            .end(LocalDate.of(2026, 6, 30))
            .extensions(FILED)
            .build();

    /** Leave to name nobody until the appointment. */
    public static final Waiver VACANCY = Waiver.builder()
            .id("w-7")
            .rule("first-responsible-missing")
            .list("urn:example:school:network")
            .clause("lessons")
            .reason("校长任命尚未公布。")
            .grantedBy("云溪市教育局")
            .start(LocalDate.of(2027, 2, 1))
            .end(LocalDate.of(2027, 8, 31))
            .extensions(COUNTED)
            .build();

    private ProfileFixtures() {}

    /** Returns the two objects of every type. */
    public static List<FixturePair<?>> all() {
        List<FixturePair<?>> all = new ArrayList<>();
        List<Requirement> ones = reservoirRequirements();
        List<Requirement> others = networkRequirements();
        for (int i = 0; i < ones.size(); i++) {
            all.add(new FixturePair<>(ones.get(i), others.get(i)));
        }
        all.addAll(List.of(
                new FixturePair<>(COUNTY_DEPARTMENTS, SCHOOLS),
                new FixturePair<>(INSPECTIONS, TRAININGS),
                new FixturePair<>(BY_QUARTER, BY_MONTH),
                new FixturePair<>(BASIS_NEEDED, BARE_COUNTS_ACCEPTED),
                new FixturePair<>(PROFILE_BEFORE, PROVINCIAL_PROFILE),
                new FixturePair<>(NEW_TEAM, VACANCY),
                new FixturePair<>(reservoirWaivers(), networkWaivers()),
                new FixturePair<>(reservoirProfile(), networkProfile())));
        return all;
    }

    /** Returns the waivers of the water bureau. */
    public static Waivers reservoirWaivers() {
        return Waivers.builder()
                .id("chengjiang.waivers")
                .version(3)
                .title("水库责任清单豁免事项")
                .addWaivers(NEW_TEAM)
                .extensions(FILED)
                .build();
    }

    /** Returns the waivers of the education bureau. */
    public static Waivers networkWaivers() {
        return Waivers.builder()
                .id("urn:example:education:waivers")
                .version(1)
                .title("网络安全责任清单暂缓事项")
                .addWaivers(VACANCY)
                .extensions(COUNTED)
                .build();
    }

    /** Returns the profile of the water bureau. */
    public static ConformanceProfile reservoirProfile() {
        return ConformanceProfile.builder()
                .id("chengjiang.reservoirs")
                .version(2)
                .title("水库安全责任清单编制要求")
                .issuer("澄江市水利局")
                .effective(ValueFixtures.YEAR)
                .replaces(PROFILE_BEFORE)
                .addExtendedProfiles(ProfileVersion.of("province.reservoirs", 1))
                .appliesTo(COUNTY_DEPARTMENTS)
                .resolution(BY_QUARTER)
                .addRuleSeverities(BASIS_NEEDED)
                .addAllRequirements(reservoirRequirements())
                .extensions(FILED)
                .build();
    }

    /** Returns the profile of the education bureau. */
    public static ConformanceProfile networkProfile() {
        return ConformanceProfile.builder()
                .id("urn:example:education:networks")
                .version(5)
                .title("学校网络安全责任清单最低要求")
                .issuer("云溪市教育局")
                .effective(ValueFixtures.TERM)
                .replaces(ProfileVersion.of("urn:example:education:networks", 4))
                .addExtendedProfiles(PROVINCIAL_PROFILE)
                .appliesTo(SCHOOLS)
                .resolution(BY_MONTH)
                .addRuleSeverities(BARE_COUNTS_ACCEPTED)
                .addAllRequirements(networkRequirements())
                .extensions(COUNTED)
                .build();
    }

    /** Returns a requirement of each kind, of the water bureau. */
    public static List<Requirement> reservoirRequirements() {
        return List.of(
                RequiredSection.builder()
                        .id("duties-section")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("清单应当设责任内容专章，列明不少于三项责任。")
                        .addBasis("水库安全管理规定第五条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .sectionKind(SectionKind.DUTIES)
                        .minClauses(3)
                        .extensions(FILED)
                        .build(),
                RequiredRole.builder()
                        .id("one-first-responsible")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("清单应当明确一名第一责任人。")
                        .addBasis("水库安全管理规定第六条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .responsibility(Responsibility.FIRST_RESPONSIBLE)
                        .min(1)
                        .max(2)
                        .addHolders(Holder.POST)
                        .extensions(FILED)
                        .build(),
                RequiredTopic.builder()
                        .id("safety-duties")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("第一责任人应当承担安全生产责任。")
                        .addBasis("水库安全管理规定第七条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .topic(Topic.WORK_SAFETY)
                        .addResponsibilities(Responsibility.FIRST_RESPONSIBLE)
                        .extensions(FILED)
                        .build(),
                MinimumFrequency.builder()
                        .id("leader-inspects")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("第一责任人应当每季度带队巡查水库。")
                        .addBasis("水库安全管理规定第八条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .selector(INSPECTIONS)
                        .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
                        .extensions(FILED)
                        .build(),
                MaximumDeadline.builder()
                        .id("report-in-time")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("发现险情应当在一小时内报告。")
                        .addBasis("水库安全管理规定第九条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .selector(INSPECTIONS)
                        .addEventTypes("溃坝险情")
                        .within(Amount.of(1, AmountUnit.HOUR))
                        .countedFrom(CountedFrom.AWARENESS)
                        .extensions(FILED)
                        .build(),
                RequiredRecipient.builder()
                        .id("report-upwards")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("巡查情况应当报告上级水利部门。")
                        .addBasis("水库安全管理规定第十条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .selector(INSPECTIONS)
                        .relation(RecipientRelation.SUPERIOR)
                        .mode(RecipientMode.REPORT)
                        .extensions(FILED)
                        .build(),
                RequiredIncorporation.builder()
                        .id("on-the-agenda")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("水库安全应当纳入重要议事日程。")
                        .addBasis("水库安全管理规定第十一条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .addTargets(IncorporationTarget.AGENDA)
                        .selector(INSPECTIONS)
                        .extensions(FILED)
                        .build(),
                RequiredAccountability.builder()
                        .id("everything-answered-for")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("各项责任均应当有相应的问责规定。")
                        .addBasis("水库安全管理规定第二十条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .coverage(AccountabilityCoverage.EVERY_SHALL_DUTY)
                        .addMeasures(SanctionMeasure.INTERVIEW)
                        .minConditions(2)
                        .extensions(FILED)
                        .build(),
                RequiredAssessment.builder()
                        .id("yearly-assessment")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("应当每年考核一次，并到现场检查。")
                        .addBasis("水库安全管理规定第二十一条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .addMethods(AssessmentMethod.SITE_INSPECTION)
                        .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                        .addResultUses(ResultUse.CADRE_ASSESSMENT)
                        .extensions(FILED)
                        .build(),
                RequiredBasis.builder()
                        .id("reservoir-rules")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("清单应当以水库安全管理规定为依据。")
                        .addBasis("水库安全管理规定第三条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .documentNumber("省水发〔2024〕8号")
                        .title("水库安全管理规定")
                        .extensions(FILED)
                        .build(),
                Forbidden.builder()
                        .id("no-delegation")
                        .conformance(ConformanceLevel.SHALL)
                        .statement("巡查责任不得写成委托办理。")
                        .addBasis("水库安全管理规定第十二条")
                        .appliesWhen(COUNTY_DEPARTMENTS)
                        .what(ForbiddenContent.TEXT)
                        .selector(INSPECTIONS)
                        .text("委托")
                        .extensions(FILED)
                        .build());
    }

    /** Returns a requirement of each kind, of the education bureau. */
    public static List<Requirement> networkRequirements() {
        return List.of(
                RequiredSection.builder()
                        .id("net.mechanism")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("清单宜有工作机制一章。")
                        .addBasis("校园网络安全管理办法", "学校安全工作条例")
                        .appliesWhen(SCHOOLS)
                        .sectionKind(SectionKind.MECHANISM)
                        .minClauses(1)
                        .extensions(COUNTED)
                        .build(),
                RequiredRole.builder()
                        .id("net.coordinators")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("牵头部门宜为二至四个。")
                        .addBasis("校园网络安全管理办法第二条")
                        .appliesWhen(SCHOOLS)
                        .responsibility(Responsibility.COORDINATING)
                        .min(2)
                        .max(4)
                        .addHolders(Holder.UNIT, Holder.BODY)
                        .extensions(COUNTED)
                        .build(),
                RequiredTopic.builder()
                        .id("net.topic")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("各部门宜有网络安全责任。")
                        .addBasis("校园网络安全管理办法第三条")
                        .appliesWhen(SCHOOLS)
                        .topic(Topic.CYBER_SECURITY)
                        .addResponsibilities(Responsibility.IMPLEMENTING, Responsibility.SUPPORTING)
                        .extensions(COUNTED)
                        .build(),
                MinimumFrequency.builder()
                        .id("net.training")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("宜定期开展网络安全培训。")
                        .addBasis("校园网络安全管理办法第四条")
                        .appliesWhen(SCHOOLS)
                        .selector(TRAININGS)
                        .addFrequencies(FrequencyFixtures.LESSONS, FrequencyFixtures.WATCH)
                        .extensions(COUNTED)
                        .build(),
                MaximumDeadline.builder()
                        .id("net.alarm")
                        .conformance(ConformanceLevel.MAY)
                        .statement("数据泄露可在两日内处置完毕。")
                        .addBasis("校园网络安全管理办法第五条")
                        .appliesWhen(SCHOOLS)
                        .selector(TRAININGS)
                        .addEventTypes("leak", "网络中断")
                        .within(Amount.of(2, AmountUnit.DAY))
                        .countedFrom(CountedFrom.OCCURRENCE)
                        .extensions(COUNTED)
                        .build(),
                RequiredRecipient.builder()
                        .id("net.inform")
                        .conformance(ConformanceLevel.MAY)
                        .statement("可向师生通报网络安全情况。")
                        .addBasis("校园网络安全管理办法第六条")
                        .appliesWhen(SCHOOLS)
                        .selector(TRAININGS)
                        .relation(RecipientRelation.INTERNAL)
                        .mode(RecipientMode.INFORM)
                        .extensions(COUNTED)
                        .build(),
                RequiredIncorporation.builder()
                        .id("net.study")
                        .conformance(ConformanceLevel.MAY)
                        .statement("可纳入教职工培训和年度工作。")
                        .addBasis("校园网络安全管理办法第七条")
                        .appliesWhen(SCHOOLS)
                        .addTargets(IncorporationTarget.TRAINING, IncorporationTarget.ANNUAL_PLAN)
                        .selector(TRAININGS)
                        .extensions(COUNTED)
                        .build(),
                RequiredAccountability.builder()
                        .id("net.answer")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("培训责任宜有问责规定。")
                        .addBasis("校园网络安全管理办法第八条")
                        .appliesWhen(SCHOOLS)
                        .coverage(AccountabilityCoverage.SELECTOR)
                        .selector(TRAININGS)
                        .addMeasures(SanctionMeasure.REMINDER, SanctionMeasure.CRITICISM)
                        .minConditions(1)
                        .extensions(COUNTED)
                        .build(),
                RequiredAssessment.builder()
                        .id("net.assessment")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("宜抽查并评分，结果用于整改。")
                        .addBasis("校园网络安全管理办法第九条")
                        .appliesWhen(SCHOOLS)
                        .addMethods(AssessmentMethod.SPOT_CHECK, AssessmentMethod.SCORING)
                        .addFrequencies(CountPerPeriod.atLeast(2, PeriodUnit.YEAR))
                        .addResultUses(ResultUse.RECTIFICATION)
                        .extensions(COUNTED)
                        .build(),
                RequiredBasis.builder()
                        .id("net.rules")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("宜引用校园网络安全管理办法。")
                        .addBasis("校园网络安全管理办法第一条")
                        .appliesWhen(SCHOOLS)
                        .documentNumber("市教发〔2025〕21号")
                        .title("校园网络安全管理办法")
                        .extensions(COUNTED)
                        .build(),
                Forbidden.builder()
                        .id("net.no-disqualification")
                        .conformance(ConformanceLevel.SHOULD)
                        .statement("不宜设一票否决。")
                        .addBasis("校园网络安全管理办法第十条")
                        .appliesWhen(SCHOOLS)
                        .what(ForbiddenContent.MEASURE)
                        .measure(SanctionMeasure.DISQUALIFICATION)
                        .extensions(COUNTED)
                        .build());
    }
}
