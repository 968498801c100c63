package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.AssessmentTeam;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.ResultUse;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SanctionSeverity;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from duties: accountability in prose and in ledgers, assessments, and terms. */
class ConsequencesTest {

    private static final String TITLE = "临河县水务局河道管护责任清单\n一、局长\n1.每季度研究一次。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、奖惩\n对未完成的，取消当年评先资格，并对主要负责人进行约谈。\n",
                "二、责任追究\n1.对未完成的,取消当年评先资格,并对主要负责人进行约谈。\n",
                "二、奖惩\n对完成任务的，给予表彰。对未完成的，取消当年评先资格，并对主要负责人进行约谈。\n",
            })
    void readsAccountabilityFromProse(String section) {
        AccountabilityProvision provision =
                list(TITLE + section).getAccountability().get(0);

        assertThat(provision.getConditions())
                .extracting(AccountabilityCondition::getText)
                .containsExactly("对未完成的");
        assertThat(provision.getSanctions())
                .extracting(sanction -> sanction.getMeasure())
                .containsExactly(SanctionMeasure.DISQUALIFICATION, SanctionMeasure.INTERVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1."})
    void readsAnAssessmentFromASectionAboutAssessmentAndAccountability(String number) {
        ResponsibilityList list =
                list(TITLE + "二、考核问责\n" + number + "考核采取半年自查与年终考评相结合的方式,由局考核领导小组组织实施,满分100分。考核结果作为干部选拔任用、评先评优的重要依据。\n");

        AssessmentScheme scheme = list.getAssessments().get(0);
        assertThat(list.getSections().get(1).getKind()).isEqualTo(SectionKind.ASSESSMENT);
        assertThat(scheme.getScale().orElseThrow().getPoints()).contains(100);
        assertThat(scheme.getResultUses())
                .containsExactlyInAnyOrder(ResultUse.CADRE_ASSESSMENT, ResultUse.REWARD_AND_PUNISHMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'二、考核\n局考核组每年对各科室履职情况考核一次，满分100分。\n', scoring",
        "'二、附则\n1.局考核组每年对各科室考核一次，结果分为优秀、合格、不合格三个等次。\n', determination",
    })
    void takesTheOutcomeOfAnAssessmentForItsStepWhereItNamesNone(String section, String method) {
        ResponsibilityList list = list(TITLE + section);

        assertThat(list.getAssessments())
                .flatExtracting(AssessmentScheme::getPhases)
                .extracting(phase -> phase.getMethod().code())
                .containsExactly(method);
        assertThat(ListValidator.create().validate(list).count(DocumentRules.MISSING_MEMBER))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以免除或者减轻责任", "可以从轻、减轻或者免予追究责任", "不予问责"})
    void readsTheCasesInWhichLessFollowsAsExemptions(String words) {
        ResponsibilityList list = list("""
                临河县水务局河道管护规定
                第一条 取水单位应当每年检修一次。
                第二条 取水单位未按规定检修的，责令限期改正，给予通报批评。
                第三条 有下列情形之一的，%s：
                （一）因不可抗力造成损失的；
                （二）主动报告的。
                第四条 本规定自2026年1月1日起施行。
                """.formatted(words));

        assertThat(list.getAccountability()).singleElement().satisfies(provision -> {
            assertThat(provision.getExemptions()).containsExactly("（一）因不可抗力造成损失的；", "（二）主动报告的。");
            assertThat(provision.getText()).endsWith("第三条有下列情形之一的，" + words + "：");
        });
    }

    @Test
    void takesOfSeveralSentencesOnlyThoseForExemptionsThatExempt() {
        ResponsibilityList list = list("""
                临河县水务局河道管护规定
                第一条 取水单位应当每年检修一次。
                第二条 取水单位未按规定检修的，责令限期改正，给予通报批评。
                第三条 对隐瞒事实的从重处理；因不可抗力造成损失的，免予追究。
                第四条 有下列情形的，可以从轻处理：
                （一）主动报告的；
                （二）积极整改的。
                干扰调查的，应当从重处理。
                """);

        assertThat(list.getAccountability()).singleElement().satisfies(provision -> {
            assertThat(provision.getExemptions()).containsExactly("因不可抗力造成损失的，免予追究。", "（一）主动报告的；", "（二）积极整改的。");
            assertThat(provision.getText()).contains("\n对隐瞒事实的从重处理；").endsWith("干扰调查的，应当从重处理。");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesMeasuresInAnArticleOfTheirOwnForThoseOfTheBreachesBesideThem(boolean behind) {
        String breaches = """
                第%s条 有下列情形之一的，应当追究责任：
                （一）未按规定检修的；
                （二）隐瞒险情的。
                """;
        String ladder = """
                第%s条 责任追究按照情节轻重采取下列方式：
                （一）情节较轻的，谈话提醒；
                （二）情节较重的，诫勉或者扣发全年绩效工资；
                （三）情节严重的，免去职务；涉嫌犯罪的，移送司法机关。
                """;
        ResponsibilityList list = list("临河县水务局河道管护规定\n第一条 管护员应当每年检修一次。\n"
                + (behind ? breaches : ladder).formatted("二")
                + (behind ? ladder : breaches).formatted("三"));

        assertThat(list.getAccountability())
                .singleElement()
                .extracting(AccountabilityProvision::getConditions)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(list.getAccountability().get(0).getSanctions())
                .extracting(
                        Sanction::getQuote,
                        sanction -> sanction.getSeverity()
                                .map(SanctionSeverity::code)
                                .orElse(""))
                .containsExactly(
                        tuple(Optional.of("谈话提醒"), "minor"),
                        tuple(Optional.of("诫勉"), "serious"),
                        tuple(Optional.of("扣发全年绩效工资"), "serious"),
                        tuple(Optional.of("免去职务"), "grave"),
                        tuple(Optional.of("移送司法机关"), ""));
        assertThat(ListIndex.of(list).duties()).hasSize(1);
    }

    @Test
    void takesTheKindsOfMeasuresUnderAHeadingForThoseOfTheBreachesBeforeThem() {
        ResponsibilityList list = list(TITLE + """
                二、责任追究
                （一）凡有下列行为之一的，予以问责：
                1.未按规定巡查的；
                2.瞒报险情的。
                （二）问责方式：
                1.通报；
                2.公开检讨；
                3.列入重点监管名单。
                上述问责方式可以合并使用。
                """);

        assertThat(list.getAccountability())
                .singleElement()
                .satisfies(provision -> assertThat(provision.getSanctions())
                        .extracting(sanction -> sanction.getMeasure().code())
                        .containsExactly("circulated-criticism", "public-apology", "x-listing"));
        assertThat(list.getAccountability().get(0).getText()).endsWith("3.列入重点监管名单。\n上述问责方式可以合并使用。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由县禁烧办牵头，会同县农业农村局、县住建局组成考核组，每年考核一次，县委督查室参加。|考核组|县禁烧办|县农业农村局、县住建局、县委督查室",
                "县禁烧办会同县农业农村局每年对各镇考核一次。|县禁烧办|县禁烧办|县农业农村局",
                "考核由县禁烧办牵头，每年组织一次。|县禁烧办||",
            })
    void readsWhoLeadsAnAssessmentAndWhoTakesPart(String sentence, String name, String leader, String members) {
        ResponsibilityList list = list(TITLE + "二、考核\n" + sentence + "考核采取查看台账、现场提问的方式。\n");

        assertThat(list.getAssessments()).singleElement().satisfies(scheme -> {
            AssessmentTeam team = scheme.getTeam().orElseThrow();
            assertThat(team.getName()).isEqualTo(name);
            assertThat(team.getLeader()).isEqualTo(Optional.ofNullable(leader));
            assertThat(String.join("、", team.getMembers())).isEqualTo(members == null ? "" : members);
        });
    }

    @Test
    void reportsWhatAnAssessmentDemandsOfThoseWhoFailAndNamesNobody() {
        ImportedDocument document = Drawing.document(TITLE + """
                二、考核
                考核每季度由局办公室组织，采取资料核查、电话回访的方式，结果分为甲、乙、丙三级。年度考核末位的，责令15日内说明情况。
                三、日常管理
                1.各村每月公示一次；连续两个季度排名后三位的村，由局长约谈村主任。
                """);
        ResponsibilityList list = document.list().orElseThrow();

        assertThat(list.getAssessments()).singleElement().satisfies(scheme -> {
            assertThat(scheme.getFrequencies()).hasSize(1);
            assertThat(scheme.getScale().orElseThrow().getGrades()).containsExactly("甲", "乙", "丙");
            assertThat(scheme.getTeam().orElseThrow().getName()).isEqualTo("局办公室");
        });
        assertThat(document.report().getFindings())
                .extracting(finding -> finding.getArguments().get("text"))
                .contains("责令15日内说明情况");
        assertThat(list.getAccountability())
                .flatExtracting(AccountabilityProvision::getConditions)
                .extracting(AccountabilityCondition::getKind)
                .containsExactly(ConditionKind.ASSESSMENT_RESULT);
    }

    @Test
    void leavesWhatThoseDoWhoFailAnAssessmentOutOfIt() {
        ResponsibilityList list = list("""
                临河县水务局河道管护考核规定
                第一章 考核
                第一条 局办公室会同财务股每年对各管护站考核一次。
                第二条 考核采取自查、现场核查的方式进行，满分100分。
                第三条 考核不合格的管护站，应当在15日内将整改方案报局办公室。
                第四条 连续两年考核末位的，由局长约谈其站长。
                第五条 考核优秀的管护站，予以通报表扬。
                """);

        assertThat(list.getAssessments()).singleElement().satisfies(scheme -> {
            assertThat(scheme.getText()).startsWith("第一条").doesNotContain("第三条", "第四条");
            assertThat(scheme.getFrequencies()).hasSize(1);
        });
        assertThat(list.getAccountability())
                .singleElement()
                .extracting(AccountabilityProvision::getText)
                .isEqualTo("由局长约谈其站长。");
        assertThat(ListIndex.of(list).duties())
                .anySatisfy(duty -> {
                    assertThat(duty.clause().getNumber()).contains("第三条");
                    assertThat(duty.clause().getFrequencies()).hasSize(1);
                })
                .noneSatisfy(duty -> assertThat(duty.clause().getNumber()).contains("第四条"));
    }

    @Test
    void keepsASectionAboutBothForAccountabilityWhereItSaysWhatFollows() {
        ResponsibilityList list = list(TITLE + "二、考核问责\n1.考核采取自查的方式。\n2.对未完成的，约谈主要负责人。\n");

        assertThat(list.getSections().get(1).getKind()).isEqualTo(SectionKind.ACCOUNTABILITY);
        assertThat(list.getAccountability()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"追责方式", "问责方式", "责任追究", "处理措施"})
    void tiesTheConsequencesInALedgerToTheirRows(String head) {
        ResponsibilityList list =
                list("临河县水务局责任清单\n\n序号\t责任主体\t责任内容\t" + head + "\n1\t局长\t每季度召开一次会议\t约谈、通报批评\n2\t科长\t每月检查一次\t诫勉\n");

        assertThat(list.getAccountability())
                .extracting(AccountabilityProvision::getText)
                .containsExactly("约谈、通报批评", "诫勉");
        assertThat(list.getAccountability())
                .flatExtracting(AccountabilityProvision::getSanctions)
                .extracting(Sanction::getMeasure)
                .containsExactly(
                        SanctionMeasure.INTERVIEW, SanctionMeasure.CIRCULATED_CRITICISM, SanctionMeasure.ADMONITION);
        assertThat(list.getAccountability())
                .flatExtracting(AccountabilityProvision::getConditions)
                .extracting(
                        AccountabilityCondition::getText,
                        AccountabilityCondition::getKind,
                        AccountabilityCondition::getDuties)
                .containsExactly(
                        tuple(head, ConditionKind.DUTY_BREACH, List.of("c1-1")),
                        tuple(head, ConditionKind.DUTY_BREACH, List.of("c1-2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.本责任书有效期自2026年1月1日至2026年12月31日。\n",
                "1.有效期自2026年1月1日起至2026年12月31日止。\n",
            })
    void readsTheTermOfAResponsibilityLetter(String clause) {
        assertThat(list(TITLE + "二、其他\n" + clause).getEffective())
                .contains(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void readsPenaltiesAmongTheArticlesAboutDuties() {
        ResponsibilityList list = list("""
                青峡市电梯安全管理办法
                第一条　使用单位每月至少开展一次自行检查。
                第二条　对未按规定进行检验继续使用的，由市场监督管理部门责令限期改正；逾期不改正的，处三万元以下罚款。
                第三条　维保单位每月至少维护保养一次。维保单位未按规定维护保养的，由市场监督管理部门给予警告。
                第四条　对检查发现未消除隐患的，市场监督管理部门应当责令整改。
                第五条　工作人员玩忽职守的，依法给予处分。
                """);

        assertThat(list.getAccountability())
                .flatExtracting(AccountabilityProvision::getConditions)
                .extracting(AccountabilityCondition::getText)
                .containsExactly("对未按规定进行检验继续使用的", "维保单位未按规定维护保养的", "工作人员玩忽职守的");
        assertThat(list.getSections().get(0).getClauses()).hasSize(3);
        assertThat(ListValidator.create().validate(list).getCountsByCode()).doesNotContainKey("number-out-of-sequence");
    }

    @Test
    void leavesWhatAPostHasToDoAboutBreachesAmongItsDuties() {
        ResponsibilityList list = list(TITLE + "2.对未按期整改的责任单位，责令限期整改并通报批评。\n3.发现未落实措施的，责令立即整改。\n");

        assertThat(list.getAccountability()).isEmpty();
        assertThat(list.getSections().get(0).getClauses()).hasSize(3);
    }

    @Test
    void tiesBreachesToTheClausesThatTheyNameByArticle() {
        ResponsibilityList list = list("""
                青峡市仓储安全办法
                第一条　仓储单位应当履行下列义务：
                （一）每班至少巡查两次；
                （二）每季度至少演练一次。
                第二条　仓储单位违反本办法第一条第二项规定的，由应急管理部门责令限期改正。
                第三条　违反《消防法》第一条第二项规定的，由消防救援机构处罚。
                """);

        assertThat(list.getAccountability())
                .flatExtracting(AccountabilityProvision::getConditions)
                .extracting(AccountabilityCondition::getKind, AccountabilityCondition::getDuties)
                .containsExactly(
                        tuple(ConditionKind.DUTY_BREACH, List.of("c1-1-2")), tuple(ConditionKind.CONDUCT, List.of()));
    }

    @Test
    void keepsAnAssessmentAmongDutiesAmongThem() {
        ResponsibilityList list = list(TITLE + "2.每年对河长考核一次，考核结果分为优秀、合格、不合格三个等次。\n");

        assertThat(list.getSections().get(0).getClauses()).hasSize(2);
        assertThat(list.getAssessments().get(0).getScale().orElseThrow().getGrades())
                .containsExactly("优秀", "合格", "不合格");
    }

    @Test
    void tiesShortBreachesToTheOnlyDutyWithTheirWords() {
        ResponsibilityList list = list(TITLE + "2.每日检测水质不少于1次。\n3.不得锁闭、堵塞安全出口。\n二、责任追究\n"
                + "有下列情形之一的，给予通报批评：\n1.未按规定检测水质的；\n2.锁闭、堵塞安全出口的；\n3.未按规定着装的。\n");

        assertThat(list.getAccountability().get(0).getConditions())
                .extracting(AccountabilityCondition::getKind, AccountabilityCondition::getDuties)
                .containsExactly(
                        tuple(ConditionKind.DUTY_BREACH, List.of("c1-2")),
                        tuple(ConditionKind.DUTY_BREACH, List.of("c1-3")),
                        tuple(ConditionKind.CONDUCT, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"每三学期轮岗一次。, 每三学期", "隐患0.3个工作日内整改。, 0.3个工作日"})
    void reportsTimesThatNoRequirementSays(String duty, String words) {
        assertThat(Drawing.document(TITLE + "2." + duty + '\n').report().getFindings())
                .filteredOn(finding -> finding.getCode().equals("text-not-understood"))
                .extracting(finding -> finding.getArguments().get("text"))
                .containsExactly(words);
    }

    private static ResponsibilityList list(String text) {
        return Drawing.document(text).list().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、追责\n有下列情形之一的，应当问责：\n（一）未检查的；\n（二）未报告的。\n对负有责任的人员，视情节轻重给予提醒谈话、诫勉。\n",
                "一、追责\n有下列情形之一的：\n（一）未检查的；\n（二）未报告的。\n视情节轻重，对负有责任的人员给予提醒谈话、诫勉。\n",
                "第一条 有下列情形之一的，应当问责：\n（一）未检查的；\n（二）未报告的。\n有前款所列情形的，对负有责任的人员给予提醒谈话、诫勉。\n",
                "第一条 有下列情形之一的，应当问责：\n（一）未检查的；\n（二）未报告的。\n第二条 有前条所列情形，情节严重的，对负有责任的人员给予提醒谈话、诫勉。\n",
            })
    void readsWhatFollowsAndWhoAnswersBehindTheConditions(String section) {
        ResponsibilityList list =
                Drawing.document("临河县水务局河道管护责任规定\n" + section).list().orElseThrow();

        AccountabilityProvision provision = list.getAccountability().get(0);
        assertThat(list.getAccountability()).hasSize(1);
        assertThat(provision.getConditions()).hasSize(2);
        assertThat(provision.getLiable())
                .extracting(party -> party.getDescription().orElse(""))
                .containsExactly("负有责任的人员");
        assertThat(provision.getSanctions())
                .extracting(Sanction::getMeasure)
                .containsExactly(SanctionMeasure.REMINDER, SanctionMeasure.ADMONITION);
    }

    @Test
    void readsStepsAndGradesThatAreItems() {
        ResponsibilityList list = Drawing.document("""
                        临河县水务局河道管护责任清单
                        一、科长
                        1.每月检查一次。
                        二、考核
                        （一）考核由局办公室组织，每年12月进行。
                        （二）考核采取查阅资料、现场检查的方式。
                        （三）90分以上为优秀，60分以上为合格，60分以下为不合格。
                        （四）考核结果作为评优的依据。
                        """).list().orElseThrow();

        AssessmentScheme scheme = list.getAssessments().get(0);
        assertThat(scheme.getFrequencies()).hasSize(1);
        assertThat(scheme.getPhases()).hasSize(2);
        assertThat(scheme.getScale().orElseThrow().getGrades()).containsExactly("优秀", "合格", "不合格");
        assertThat(list.getSections().get(1).getClauses()).hasSize(2);
    }
}
