package io.github.dutylist.model;

import static io.github.dutylist.value.ValueFixtures.COUNTED;
import static io.github.dutylist.value.ValueFixtures.FILED;

import io.github.dutylist.frequency.FrequencyFixtures;
import io.github.dutylist.value.FixturePair;
import io.github.dutylist.value.ValueFixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two full, sound and disjoint objects of every type of this package.
 *
 * <p>The one is always of a water bureau that watches over reservoirs, the other of a school that guards its network.
 */
public final class ModelFixtures {

    /** The bureau. */
    public static final Organisation BUREAU = Organisation.builder()
            .id("bureau")
            .name("青岭县水利局")
            .shortName("县水利局")
            .kind(OrganisationKind.GOVERNMENT_DEPARTMENT)
            .level(OrganisationLevel.COUNTY)
            .creditCode("91350100M000100Y43")
            .divisionCode("350100")
            .superior("city-bureau")
            .unitOf("county")
            .extensions(FILED)
            .build();

    /** The school. */
    public static final Organisation SCHOOL = Organisation.builder()
            .id("school")
            .name("云溪市职业技术学校")
            .shortName("云溪职校")
            .kind(OrganisationKind.SCHOOL)
            .level(OrganisationLevel.GRASSROOTS)
            .creditCode("10000000000000000Y")
            .divisionCode("350100001")
            .superior("education-bureau")
            .unitOf("city")
            .extensions(COUNTED)
            .build();

    /** The director of the bureau. */
    public static final Role DIRECTOR = Role.builder()
            .id("director")
            .title("局长")
            .organisation("bureau")
            .addResponsibilities(Responsibility.FIRST_RESPONSIBLE)
            .holder(Holder.POST)
            .addAssists("party-group")
            .addTopics(Topic.WORK_SAFETY)
            .addPrinciples(Principle.TERRITORIAL)
            .addHolders("林海")
            .extensions(FILED)
            .build();

    /** The network centre of the school. */
    public static final Role NETWORK_CENTRE = Role.builder()
            .id("network-centre")
            .title("信息中心")
            .organisation("school")
            .addResponsibilities(Responsibility.IMPLEMENTING, Responsibility.COORDINATING)
            .holder(Holder.UNIT)
            .addAssists("principal", "vice-principal")
            .addTopics(Topic.CYBER_SECURITY, Topic.of("x-smart-campus"))
            .addPrinciples(Principle.WHO_MANAGES_IS_RESPONSIBLE)
            .addHolders("周宁", "何川")
            .extensions(COUNTED)
            .build();

    /** The city's bureau, to which is reported. */
    public static final Recipient CITY_BUREAU = Recipient.builder()
            .relation(RecipientRelation.SUPERIOR)
            .organisation("city-bureau")
            .label("市水利局")
            .mode(RecipientMode.REPORT)
            .addFrequencies(FrequencyFixtures.ALARM)
            .quote("向市水利局报告")
            .extensions(FILED)
            .build();

    /** Teachers and pupils, who are informed. */
    public static final Recipient TEACHERS = Recipient.builder()
            .relation(RecipientRelation.INTERNAL)
            .organisation("staff")
            .label("全体师生")
            .mode(RecipientMode.INFORM)
            .addFrequencies(FrequencyFixtures.NOTICE)
            .quote("向全体师生通报")
            .extensions(COUNTED)
            .build();

    /** Into the agenda. */
    public static final Incorporation AGENDA = Incorporation.of(IncorporationTarget.AGENDA).toBuilder()
            .quote("纳入重要议事日程")
            .extensions(FILED)
            .build();

    /** Into training. */
    public static final Incorporation TRAINING = Incorporation.of(IncorporationTarget.TRAINING).toBuilder()
            .quote("纳入教职工培训")
            .extensions(COUNTED)
            .build();

    /** Minutes, required. */
    public static final Evidence MINUTES = Evidence.of(EvidenceKind.MINUTES, true).toBuilder()
            .extensions(FILED)
            .build();

    /** A log of the host, not required. */
    public static final Evidence LOG = Evidence.of(EvidenceKind.of("x-access-log"), false).toBuilder()
            .extensions(COUNTED)
            .build();

    /** The article of the reservoir rules. */
    public static final BasisReference RESERVOIR_ARTICLE = BasisReference.of("reservoir-rules").toBuilder()
            .provision("第十二条")
            .extensions(FILED)
            .build();

    /** The article of the network rules. */
    public static final BasisReference NETWORK_ARTICLE = BasisReference.of("network-rules").toBuilder()
            .provision("第四条第二款")
            .extensions(COUNTED)
            .build();

    /** The patrol of reservoirs. */
    public static final DutyClause PATROL = DutyClause.builder()
            .id("patrol")
            .number("（一）")
            .text("汛期带队巡查水库，发现险情第一时间报告。")
            .kind(ClauseKind.DUTY)
            .status(ClauseStatus.ACTIVE)
            .strength(Strength.SHALL)
            .addRoles("director")
            .bearing(Bearing.EACH)
            .addTopics(Topic.WORK_SAFETY)
            .activity(Activity.INSPECT)
            .addFrequencies(FrequencyFixtures.PATROLS)
            .addRecipients(CITY_BUREAU)
            .addIncorporations(AGENDA)
            .addEvidence(MINUTES)
            .addBasis(RESERVOIR_ARTICLE)
            .addItems(DutyClause.of("patrol.dam", "查看坝体。"))
            .extensions(FILED)
            .build();

    /** A withdrawn statement on lessons. */
    public static final DutyClause LESSONS = DutyClause.builder()
            .id("lessons")
            .number("3.")
            .text("网络安全课由信息中心与教务处共同开设。")
            .kind(ClauseKind.STATEMENT)
            .status(ClauseStatus.WITHDRAWN)
            .strength(Strength.MAY)
            .addRoles("network-centre", "teaching-office")
            .bearing(Bearing.JOINTLY)
            .addTopics(Topic.CYBER_SECURITY)
            .activity(Activity.of("x-teach"))
            .addFrequencies(FrequencyFixtures.LESSONS, FrequencyFixtures.WATCH)
            .addRecipients(TEACHERS)
            .addIncorporations(TRAINING)
            .addEvidence(LOG)
            .addBasis(NETWORK_ARTICLE)
            .addItems(DutyClause.of("lessons.plan", "拟定教案。"), DutyClause.of("lessons.hold", "组织授课。"))
            .extensions(COUNTED)
            .build();

    /** The duties of the director. */
    public static final Section DUTIES = Section.builder()
            .id("duties")
            .number("一、")
            .heading("局长职责")
            .kind(SectionKind.DUTIES)
            .addRoles("director")
            .preamble("局长履行下列职责：")
            .addSections(Section.of("duties.floods", SectionKind.DUTIES))
            .addClauses(PATROL)
            .closing("以上职责不得转授。")
            .extensions(FILED)
            .build();

    /** How the school works. */
    public static final Section WORKINGS = Section.builder()
            .id("workings")
            .number("第二章")
            .heading("工作机制")
            .kind(SectionKind.MECHANISM)
            .addRoles("network-centre", "principal")
            .preamble("学校建立下列机制。")
            .addSections(Section.of("workings.meetings", SectionKind.MECHANISM))
            .addClauses(LESSONS)
            .closing("其他机制另行规定。")
            .extensions(COUNTED)
            .build();

    /** The reservoir rules. */
    public static final PolicyBasis RESERVOIR_RULES = PolicyBasis.of("reservoir-rules", "水库安全管理规定").toBuilder()
            .documentNumber("省水发〔2024〕8号")
            .issuer("省水利厅")
            .kind(PolicyBasisKind.PROVISIONS)
            .issuedOn(LocalDate.of(2024, 3, 1))
            .relation(BasisRelation.IMPLEMENTS)
            .link("https://water.example.org/rules/8")
            .extensions(FILED)
            .build();

    /** The network rules. */
    public static final PolicyBasis NETWORK_RULES = PolicyBasis.of("network-rules", "校园网络安全管理办法").toBuilder()
            .documentNumber("市教发〔2025〕21号")
            .issuer("市教育局")
            .kind(PolicyBasisKind.MEASURES)
            .issuedOn(LocalDate.of(2025, 8, 20))
            .relation(BasisRelation.CITES)
            .link("urn:example:network-rules")
            .extensions(COUNTED)
            .build();

    /** The breach of a dam. */
    public static final EventType BREACH = EventType.of("breach", "溃坝险情").toBuilder()
            .description("坝体出现贯穿性裂缝或者管涌。")
            .extensions(FILED)
            .build();

    /** A leak of data. */
    public static final EventType LEAK = EventType.of("leak", "数据泄露").toBuilder()
            .description("师生个人信息外泄。")
            .extensions(COUNTED)
            .build();

    /** The list before. */
    public static final ListReference LIST_BEFORE = ListReference.of("bureau.reservoirs", 1).toBuilder()
            .extensions(FILED)
            .build();

    /** The list of another document. */
    public static final ListReference LIST_ELSEWHERE =
            ListReference.of("https://school.example.org/lists/net", 6).toBuilder()
                    .extensions(COUNTED)
                    .build();

    /** The county's profile. */
    public static final ProfileReference COUNTY_PROFILE = ProfileReference.of("county-profile").toBuilder()
            .version(2)
            .extensions(FILED)
            .build();

    /** The city's profile. */
    public static final ProfileReference CITY_PROFILE = ProfileReference.of("urn:example:city-profile").toBuilder()
            .version(5)
            .extensions(COUNTED)
            .build();

    private ModelFixtures() {}

    /** Returns the two objects of every type. */
    public static List<FixturePair<?>> all() {
        List<FixturePair<?>> all = new ArrayList<>(AccountabilityFixtures.all());
        all.addAll(List.of(
                new FixturePair<>(BUREAU, SCHOOL),
                new FixturePair<>(DIRECTOR, NETWORK_CENTRE),
                new FixturePair<>(CITY_BUREAU, TEACHERS),
                new FixturePair<>(AGENDA, TRAINING),
                new FixturePair<>(MINUTES, LOG),
                new FixturePair<>(RESERVOIR_ARTICLE, NETWORK_ARTICLE),
                new FixturePair<>(PATROL, LESSONS),
                new FixturePair<>(DUTIES, WORKINGS),
                new FixturePair<>(RESERVOIR_RULES, NETWORK_RULES),
                new FixturePair<>(BREACH, LEAK),
                new FixturePair<>(LIST_BEFORE, LIST_ELSEWHERE),
                new FixturePair<>(COUNTY_PROFILE, CITY_PROFILE),
                new FixturePair<>(reservoirList(), networkList())));
        return all;
    }

    /** Returns the list of the bureau. */
    public static ResponsibilityList reservoirList() {
        return ResponsibilityList.builder()
                .id("bureau.reservoirs")
                .version(2)
                .title("水库安全责任清单")
                .status(ListStatus.IN_FORCE)
                .documentNumber("青水发〔2026〕3号")
                .addTopics(Topic.WORK_SAFETY)
                .addIssuers("bureau")
                .addAddressees("局属各单位")
                .adoptedOn(LocalDate.of(2025, 12, 1))
                .issuedOn(LocalDate.of(2025, 12, 15))
                .effective(ValueFixtures.YEAR)
                .replaces(LIST_BEFORE)
                .secrecy(Secrecy.PUBLIC)
                .language("zh-CN")
                .timeZone("Asia/Shanghai")
                .organisation("bureau")
                .addOrganisations(BUREAU)
                .addRoles(DIRECTOR)
                .addPolicyBases(RESERVOIR_RULES)
                .addEventTypes(BREACH)
                .preamble("为落实水库安全责任，制定本清单。")
                .closing("本清单由县水利局解释。")
                .addSections(DUTIES)
                .addAccountability(AccountabilityFixtures.RESERVOIR_PROVISION)
                .addAssessments(AccountabilityFixtures.BUREAU_ASSESSMENT)
                .addConformsTo(COUNTY_PROFILE)
                .evaluationPolicy(FrequencyFixtures.BY_CALENDAR_YEAR)
                .extensions(FILED)
                .build();
    }

    /** Returns the list of the school. */
    public static ResponsibilityList networkList() {
        return ResponsibilityList.builder()
                .id("urn:example:school:network")
                .version(7)
                .title("校园网络安全责任清单")
                .status(ListStatus.SUBMITTED)
                .documentNumber("云职校〔2027〕12号")
                .addTopics(Topic.CYBER_SECURITY, Topic.SCHOOL_SAFETY)
                .addIssuers("school", "city")
                .addAddressees("各系部", "各处室")
                .adoptedOn(LocalDate.of(2027, 5, 6))
                .issuedOn(LocalDate.of(2027, 6, 1))
                .effective(ValueFixtures.TERM)
                .replaces(LIST_ELSEWHERE)
                .secrecy(Secrecy.INTERNAL)
                .language("zh-Hans")
                .timeZone("Asia/Urumqi")
                .organisation("school")
                .addOrganisations(SCHOOL)
                .addRoles(NETWORK_CENTRE)
                .addPolicyBases(NETWORK_RULES)
                .addEventTypes(LEAK)
                .preamble("按照上级部署，\n制定本清单。")
                .closing("本清单自印发之日起施行。")
                .addSections(WORKINGS)
                .addAccountability(AccountabilityFixtures.NETWORK_PROVISION)
                .addAssessments(AccountabilityFixtures.SCHOOL_ASSESSMENT)
                .addConformsTo(CITY_PROFILE)
                .evaluationPolicy(FrequencyFixtures.BY_SCHOOL_YEAR)
                .extensions(COUNTED)
                .build();
    }
}
