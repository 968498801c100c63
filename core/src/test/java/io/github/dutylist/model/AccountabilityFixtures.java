package io.github.dutylist.model;

import static io.github.dutylist.value.ValueFixtures.COUNTED;
import static io.github.dutylist.value.ValueFixtures.FILED;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyFixtures;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.value.FixturePair;
import java.util.List;

/** The part of {@link ModelFixtures} that is about accountability and assessment. */
public final class AccountabilityFixtures {

    /** A breach of the patrol. */
    public static final AccountabilityCondition NO_PATROL =
            AccountabilityCondition.of("no-patrol", "未按规定巡查的；", ConditionKind.DUTY_BREACH).toBuilder()
                    .number("1.")
                    .addDuties("patrol")
                    .addEventTypes("breach")
                    .addFrequencies(FrequencyFixtures.PATROLS)
                    .extensions(FILED)
                    .build();

    /** A leak. */
    public static final AccountabilityCondition LEAKED =
            AccountabilityCondition.of("leaked", "发生数据泄露的。", ConditionKind.EVENT).toBuilder()
                    .number("（二）")
                    .addDuties("lessons", "lessons.plan")
                    .addEventTypes("leak")
                    .addFrequencies(FrequencyFixtures.NOTICE)
                    .extensions(COUNTED)
                    .build();

    /** The director in person. */
    public static final LiableParty DIRECTOR_IN_PERSON = LiableParty.of("director", Capacity.INDIVIDUAL).toBuilder()
            .description("局长本人")
            .leadershipLiability(LeadershipLiability.PRIMARY)
            .extensions(FILED)
            .build();

    /** The leaders of the school as a body. */
    public static final LiableParty SCHOOL_LEADERS = LiableParty.of("leaders", Capacity.COLLECTIVE).toBuilder()
            .description("学校领导班子")
            .leadershipLiability(LeadershipLiability.OVERALL)
            .extensions(COUNTED)
            .build();

    /** A reminder to a person. */
    public static final Sanction REMINDER = Sanction.of(SanctionMeasure.REMINDER).toBuilder()
            .severity(SanctionSeverity.MINOR)
            .addressee(SanctionAddressee.PERSON)
            .quote("予以提醒")
            .extensions(FILED)
            .build();

    /** The reorganisation of a body. */
    public static final Sanction REORGANISATION = Sanction.of(SanctionMeasure.REORGANISATION).toBuilder()
            .severity(SanctionSeverity.GRAVE)
            .addressee(SanctionAddressee.BODY)
            .quote("予以改组")
            .extensions(COUNTED)
            .build();

    /** What follows when reservoirs are not watched over. */
    public static final AccountabilityProvision RESERVOIR_PROVISION = AccountabilityProvision.builder()
            .id("reservoir-provision")
            .number("第八条")
            .text("有下列情形之一的，追究责任：")
            .addConditions(NO_PATROL)
            .combine(Combination.ANY)
            .addLiable(DIRECTOR_IN_PERSON)
            .addSanctions(REMINDER)
            .selection(SanctionSelection.ONE_OR_MORE)
            .addExemptions("及时处置、未造成损失的。")
            .proposedBy("县纪委监委驻局纪检监察组")
            .decidedBy("县水利局党组")
            .addBasis(ModelFixtures.RESERVOIR_ARTICLE)
            .extensions(FILED)
            .build();

    /** What follows when the network is not guarded. */
    public static final AccountabilityProvision NETWORK_PROVISION = AccountabilityProvision.builder()
            .id("network-provision")
            .number("五、")
            .text("同时具备下列情形的，从重处理：")
            .addConditions(LEAKED)
            .combine(Combination.ALL)
            .addLiable(SCHOOL_LEADERS)
            .addSanctions(REORGANISATION)
            .selection(SanctionSelection.EXACTLY_ONE)
            .addExemptions("因不可抗力所致的。", "已尽职尽责的。")
            .proposedBy("学校纪委")
            .decidedBy("市教育局党委")
            .addBasis(ModelFixtures.NETWORK_ARTICLE)
            .extensions(COUNTED)
            .build();

    /** A look at the reservoirs. */
    public static final AssessmentPhase SITE_VISIT =
            AssessmentPhase.of(AssessmentMethod.SITE_INSPECTION, PerformedBy.ASSESSOR).toBuilder()
                    .text("实地查看水库。")
                    .extensions(FILED)
                    .build();

    /** A look at oneself. */
    public static final AssessmentPhase SELF_CHECK =
            AssessmentPhase.of(AssessmentMethod.SELF_ASSESSMENT, PerformedBy.SELF).toBuilder()
                    .text("学校自查并形成报告。")
                    .extensions(COUNTED)
                    .build();

    /** A hundred points. */
    public static final AssessmentScale POINTS = AssessmentScale.builder()
            .points(100)
            .addGrades("优秀", "合格", "不合格")
            .extensions(FILED)
            .build();

    /** Ten points. */
    public static final AssessmentScale STARS = AssessmentScale.builder()
            .points(10)
            .addGrades("五星", "四星")
            .extensions(COUNTED)
            .build();

    /** The team of the county. */
    public static final AssessmentTeam COUNTY_TEAM = AssessmentTeam.of("县考核组").toBuilder()
            .leader("分管副县长")
            .size(5)
            .addMembers("县应急局")
            .extensions(FILED)
            .build();

    /** The team of the city. */
    public static final AssessmentTeam CITY_TEAM = AssessmentTeam.of("市网信考评组").toBuilder()
            .leader("市委网信办主任")
            .size(3)
            .addMembers("市教育局", "市公安局")
            .extensions(COUNTED)
            .build();

    /** The assessment of the bureau. */
    public static final AssessmentScheme BUREAU_ASSESSMENT = AssessmentScheme.builder()
            .id("bureau-assessment")
            .text("每年考核一次。")
            .addFrequencies(CountPerPeriod.bare(1, PeriodUnit.YEAR))
            .subject("水利局领导班子")
            .team(COUNTY_TEAM)
            .addPhases(SITE_VISIT)
            .scale(POINTS)
            .addResultUses(ResultUse.CADRE_ASSESSMENT)
            .extensions(FILED)
            .build();

    /** The assessment of the school. */
    public static final AssessmentScheme SCHOOL_ASSESSMENT = AssessmentScheme.builder()
            .id("school-assessment")
            .text("每学期考评。")
            .addFrequencies(FrequencyFixtures.LESSONS)
            .subject("信息中心")
            .team(CITY_TEAM)
            .addPhases(SELF_CHECK)
            .scale(STARS)
            .addResultUses(ResultUse.CIRCULATION, ResultUse.of("x-star-school"))
            .extensions(COUNTED)
            .build();

    private AccountabilityFixtures() {}

    /** Returns the two objects of every type. */
    public static List<FixturePair<?>> all() {
        return List.of(
                new FixturePair<>(NO_PATROL, LEAKED),
                new FixturePair<>(DIRECTOR_IN_PERSON, SCHOOL_LEADERS),
                new FixturePair<>(REMINDER, REORGANISATION),
                new FixturePair<>(RESERVOIR_PROVISION, NETWORK_PROVISION),
                new FixturePair<>(SITE_VISIT, SELF_CHECK),
                new FixturePair<>(POINTS, STARS),
                new FixturePair<>(COUNTY_TEAM, CITY_TEAM),
                new FixturePair<>(BUREAU_ASSESSMENT, SCHOOL_ASSESSMENT));
    }
}
