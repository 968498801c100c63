package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.RoleRules;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.validation.ListValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who bears what, by headings and by the sentences below them. */
class RolesTest {

    private static final String TITLE = "临河县水务局河道管护责任清单\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照\"一岗双责\"要求,对分管领域的河道管护工作负领导责任。",
                "按照“一岗双责”要求，对分管领域的河道管护工作负领导责任。",
                "落实“一岗双责”，对分管领域的河道管护工作负领导责任。",
                "对分管领域的河道管护工作负领导责任，履行一岗双责。",
            })
    void givesThePostOfAHeadingWhatTheSentenceBelowItSays(String sentence) {
        ResponsibilityList list = list("一、局长\n1.每季度研究一次。\n二、分管副局长\n" + sentence + "\n1.每月巡查不少于2次。\n");

        Role role = list.getRoles().get(1);
        assertThat(list.getSections().get(1).getRoles()).containsExactly(role.getId());
        assertThat(role.getTitle()).isEqualTo("分管副局长");
        assertThat(role.getResponsibilities()).containsExactly(Responsibility.LEADERSHIP);
        assertThat(role.getPrinciples()).containsExactly(Principle.ONE_POST_TWO_RESPONSIBILITIES);
    }

    @ParameterizedTest
    @CsvSource({
        "局长（第一责任人）：王建国, 局长, FIRST_RESPONSIBLE",
        "局长 王建国（第一责任人）, 局长, FIRST_RESPONSIBLE",
        "分管副局长（直接责任人）, 分管副局长, DIRECT",
        "局党组（主体责任）, 局党组, PRINCIPAL",
        "河道科科长：李敏, 河道科科长, IMPLEMENTING",
    })
    void readsWhatAHeadingSaysOfThePostInIt(String heading, String title, Responsibility responsibility) {
        ResponsibilityList list = list("一、" + heading + "\n1.每季度研究一次。\n2.每月巡查一次。\n");

        Role role = list.getRoles().get(0);
        assertThat(list.getSections().get(0).getRoles()).containsExactly(role.getId());
        assertThat(role.getTitle()).isEqualTo(title);
        assertThat(role.getResponsibilities()).containsExactly(responsibility);
    }

    @Test
    void givesEveryRoleAResponsibilityAlsoThoseWhoOnlyHoldAPostInABody() {
        ResponsibilityList list = Drawing.document("""
                        柳河市供热保障责任方案
                        一、组织领导
                        成立供热保障工作专班，由副市长任组长，市住建局局长兼任办公室主任。
                        二、责任分工
                        （一）市委、市政府主要负责同志每年至少召开1次专题会议。
                        （二）承包商每月检修一次。
                        """).list().orElseThrow();

        assertThat(list.getRoles())
                .allSatisfy(role -> assertThat(role.getResponsibilities()).isNotEmpty())
                .extracting(Role::getTitle)
                .contains("副市长", "市委、市政府主要负责同志", "承包商")
                .doesNotContain("市委");
        assertThat(list.getRoles())
                .filteredOn(role -> role.getTitle().equals("供热保障工作专班"))
                .extracting(Role::getHolder)
                .containsExactly(Holder.BODY);
    }

    @Test
    void leavesPlacesInBracketsInOneName() {
        ResponsibilityList list = list("一、属地责任\n（一）各县（市、区）政府负属地管理责任。\n（二）各乡镇（街道）每月巡查一次。\n");

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("各县（市、区）政府", "各乡镇（街道）");
    }

    @Test
    void takesTheHeadOfAnOfficeWhoLeadsItsPartyGroupForOnePerson() {
        ResponsibilityList list = list("""
                一、局党组书记、局长第一责任
                1.每季度至少研究一次河道管护工作。
                二、共同责任
                1.局党组书记、局长和副局长每半年巡河一次。
                """);

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("局党组书记、局长", "副局长");
    }

    @Test
    void givesDutiesWithoutASubjectToTheBodyOfTheOnesBeforeThem() {
        ResponsibilityList list = list("""
                一、属地责任
                （一）各乡镇政府对本辖区河道管护负属地管理责任。
                （二）建立巡查队伍，每月巡查一次。
                （三）接到报告后1小时内到场。
                二、企业责任
                （一）取水单位承担节水主体责任。
                （二）取水单位每年检修一次。
                """);

        String town = list.getRoles().get(0).getId();
        assertThat(list.getSections().get(0).getClauses())
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of(town), List.of(town), List.of(town));
    }

    @Test
    void givesWhatNobodyIsNamedForInAStatuteToTheOrganisation() {
        ResponsibilityList list = Drawing.document("""
                        临河县水务局河道管护责任制规定
                        第一章 总则
                        第一条 为了落实河道管护责任，制定本规定。
                        第二条 河道管护坚持分级负责。
                        第二章 职责
                        第三条 应急管理部门应当每季度通报一次汛情。
                        第四条 县委常委会会议每半年至少专题研究一次河道管护工作。
                        第三章 追责情形
                        第五条 有下列情形之一的，给予通报批评：
                        （一）未每季度通报的；
                        （二）未组织演练的。
                        第四章 附则
                        第六条 本规定自2026年1月1日起施行。
                        """).list().orElseThrow();

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("临河县水务局", "应急管理部门", "县委");
        assertThat(list.getSections())
                .extracting(Section::getRoles)
                .containsExactly(List.of("r-1"), List.of(), List.of(), List.of());
        assertThat(list.getSections().get(1).getClauses())
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of("r-2"), List.of("r-3"));
    }

    @Test
    void keepsPostsOfDifferentLevelsApart() {
        ResponsibilityList list = list("""
                一、区级总河长
                1.每半年巡河一次。
                二、区级河长
                1.每月巡河一次。
                三、镇级（街道级）河长
                1.每旬巡河一次。
                2.镇级河长应当在24小时内上报区级河长。
                四、村级河长
                1.每周巡河一次。
                五、县（市、区）级河长
                1.每季度巡河一次。
                """);

        assertThat(list.getRoles())
                .extracting(Role::getTitle)
                .containsExactly("区级总河长", "区级河长", "镇级（街道级）河长", "村级河长", "县（市、区）级河长");
        assertThat(list.getSections())
                .extracting(Section::getRoles)
                .containsExactly(List.of("r-1"), List.of("r-2"), List.of("r-3"), List.of("r-4"), List.of("r-5"));
    }

    @Test
    void givesAClauseItsOwnSubjectUnderAHeadingThatNamesAnother() {
        ResponsibilityList list = list("""
                一、水务局
                1.每月调度一次；
                2.各村要每周清理一次河道垃圾；
                3.局务会每季度研究一次河道管护工作；
                4.督促各村整改到位。
                """);

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("水务局", "各村", "局务会");
        assertThat(list.getSections().get(0).getClauses())
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of(), List.of("r-2"), List.of("r-3"), List.of());
    }

    @Test
    void readsBearersBeforeAColonAndBehindLabels() {
        ResponsibilityList list = list("""
                一、任务分工
                1.办公室：每月通报一次；
                2.副局长×××：每季度检查一次；
                3.每年组织一次集中学习。（牵头单位：县委办；配合单位：县交通局、县财政局）
                4.每周巡查一次。
                责任单位：各村、河道管护公司　责任人：×××
                5.严格落实巡护制度。
                """);

        assertThat(list.getRoles())
                .extracting(Role::getTitle, Role::getResponsibilities)
                .containsExactly(
                        tuple("临河县水务局", List.of(Responsibility.IMPLEMENTING)),
                        tuple("办公室", List.of(Responsibility.IMPLEMENTING)),
                        tuple("副局长", List.of(Responsibility.IMPLEMENTING)),
                        tuple("县委办", List.of(Responsibility.COORDINATING)),
                        tuple("县交通局", List.of(Responsibility.SUPPORTING)),
                        tuple("县财政局", List.of(Responsibility.SUPPORTING)),
                        tuple("各村", List.of(Responsibility.IMPLEMENTING)),
                        tuple("河道管护公司", List.of(Responsibility.IMPLEMENTING)));
        assertThat(list.getSections().get(0).getClauses())
                .extracting(DutyClause::getRoles)
                .containsExactly(
                        List.of("r-2"), List.of("r-3"), List.of("r-4", "r-5", "r-6"), List.of("r-7", "r-8"), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "企业应当每月检查一次管网。|企业",
                "供热企业发生爆管的，应当1小时内报告市住建局。|供热企业",
                "使用大型锅炉的单位应当每半年演练一次。|使用大型锅炉的单位",
                "从事瓶装气配送的企业应当每日登记。|从事瓶装气配送的企业",
                "设有锅炉房的学校、医院，应当每学期检查一次。|设有锅炉房的学校,医院",
                "经理每月带队检查一次。|经理",
                "县经济发展局每季度通报一次。|县经济发展局",
                "镇发改委每季度通报一次。|镇发改委",
                "督导组每季度检查一次。|督导组",
                "操作工应当每班检查一次。|操作工",
                "承包户应当每年清理一次。|承包户",
                "各市、县每季度上报一次。|各市、县",
                "责任单位应当在3日内完成整改。|责任单位",
                "发现险情时，发现人应立即报告，值班室10分钟内响应。|发现人,值班室",
                "事故发生后1小时内，事故单位应当向县应急局报告。|事故单位",
                "主管部门自接到报告之日起2日内核查。|主管部门",
                "防火期内护林员每天巡护一次。|护林员",
                "需要停水的，由调度室通知各用户。|调度室",
                "每日17时前由信息科报送当日情况。|信息科",
                "河段长由副镇长担任，每周巡查一次。|河段长",
                "镇党委书记、镇长任双总指挥，每月调度一次。|镇党委书记,镇长",
                "台账每年修订一次，由综合科负责。|综合科",
            })
    void findsWhoeverASentenceNames(String sentence, String bearers) {
        ResponsibilityList list = list("一、总体安排\n（一）" + sentence + "\n（二）做好记录。\n");

        DutyClause clause = list.getSections().get(0).getClauses().get(0);
        assertThat(clause.getRoles())
                .extracting(id -> list.getRoles().stream()
                        .filter(role -> role.getId().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .getTitle())
                .containsExactly(bearers.split(","));
    }

    @Test
    void takesNoRoleFromAHeadingThatJoinsGroupsAndFindsSubjectsInTheClosingChapter() {
        ResponsibilityList list = Drawing.document("""
                        临河县水务局河道管护责任制规定
                        第一章 党委和政府责任
                        第一条 县级以上地方党委应当加强领导，党委常委会会议每年听取一次汇报。
                        第二条 乡镇政府每月巡查一次。
                        第二章 附则
                        第三条 各乡、镇可以制定细则，并于每年9月30日前报县政府备案。
                        第四条 本规定由县水务局负责解释。
                        """).list().orElseThrow();

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("县级以上地方党委", "乡镇政府", "各乡、镇");
        assertThat(list.getSections()).extracting(Section::getRoles).containsExactly(List.of(), List.of());
    }

    @Test
    void givesItemsToTheLastSubjectOfTheWordsThatLeadUpToThem() {
        ResponsibilityList list = list("""
                一、职责
                （一）取水单位对用水安全负主体责任，其主要负责人是第一责任人。取水单位应当履行下列义务：
                1.每月检修一次；
                2.每年演练一次。
                （二）供水企业对水质负主体责任，其主要负责人全面负责，履行下列职责：
                1.每月检查一次；
                2.每季度报告一次。
                """);

        assertThat(list.getSections().get(0).getClauses())
                .extracting(clause -> clause.getRoles().stream()
                        .map(id -> list.getRoles().stream()
                                .filter(role -> role.getId().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .getTitle())
                        .toList())
                .containsExactly(List.of("取水单位"), List.of("供水企业主要负责人"));
    }

    @Test
    void findsSubjectsBehindACaseAndBehindASemicolon() {
        ResponsibilityList list = list("""
                一、应急处置
                1.发生险情的，巡护人员应当立即报告；调度中心应当在15分钟内通知各村。
                2.收到通知后，各村要每小时上报一次水情。
                """);

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("巡护人员", "调度中心", "各村");
        assertThat(list.getSections().get(0).getClauses())
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of("r-1"), List.of("r-2"), List.of("r-3"));
        assertThat(list.getSections().get(0).getClauses())
                .extracting(clause -> clause.getNumber().orElse(""))
                .containsExactly("1.", "", "2.");
    }

    @Test
    void takesNoVerbOfAHeadingForAName() {
        ResponsibilityList list = list("一、严格落实地方党委安全生产责任\n1.每年研究一次。\n");

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("临河县水务局");
    }

    @Test
    void givesNoChapterTheSubjectOfOneOfItsArticles() {
        ResponsibilityList list = Drawing.document("""
                        江口县人民医院消防安全管理办法
                        第一章 总则
                        第一条 为加强消防安全管理，制定本办法。
                        第二章 消防安全职责
                        第二条 消防安全工作实行逐级责任制。
                        第三条 通风区应当履行下列职责：
                        （一）每月检查一次；
                        （二）每年清洗一次。
                        第四条 消防控制室实行24小时值班。
                        对逾期未整改的，应当在3日内上报。
                        """).list().orElseThrow();

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("江口县人民医院", "通风区", "消防控制室");
        Section chapter = list.getSections().get(1);
        assertThat(chapter.getRoles()).isEmpty();
        assertThat(chapter.getSections())
                .extracting(Section::getRoles)
                .containsExactly(List.of("r-1"), List.of(), List.of());
        assertThat(chapter.getSections().get(2).getClauses())
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of("r-3"), List.of("r-3"));
    }

    @Test
    void namesThePartiesOfALetterOfResponsibility() {
        ResponsibilityList list = Drawing.document("""
                        安全生产目标管理责任书
                        甲方（责任单位发出方）：天山路街道办事处
                        乙方：青石（集团）机械有限公司
                        为落实责任，经双方协商，签订本责任书。
                        一、责任目标
                        杜绝较大以上事故。
                        二、甲方责任
                        1.每季度组织一次检查。
                        三、乙方职责
                        1.乙方主要负责人是第一责任人。
                        2.每月组织一次检查。
                        3.甲方应当及时反馈。
                        甲方（盖章）：            乙方（盖章）：
                        2026年1月6日
                        """).list().orElseThrow();

        assertThat(list.getOrganisations().get(0).getName()).isEqualTo("天山路街道办事处");
        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("天山路街道办事处", "青石（集团）机械有限公司", "乙方主要负责人");
        assertThat(list.getSections())
                .extracting(Section::getRoles)
                .containsExactly(List.of(), List.of("r-1"), List.of("r-2"));
        assertThat(list.getSections().get(2).getClauses())
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of("r-3"), List.of(), List.of("r-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "签订单位（甲方）：青石县教育局    责任单位（乙方）：青石县第二小学\n一、责任内容\n1.每周检查一次食堂。\n",
                "一、责任内容\n1.每周检查一次食堂。\n甲方：青石县教育局（盖章）\n乙方：青石县第二小学（盖章）\n2026年3月1日\n",
                "青石县教育局与青石县第二小学签订本责任书。\n一、责任内容\n1.每周检查一次食堂。\n",
            })
    void givesWhatNobodyIsNamedForInALetterToTheOneWhoTakesItOn(String text) {
        ResponsibilityList list = Drawing.document("食品安全责任书\n" + text).list().orElseThrow();

        assertThat(list.getOrganisations().get(0).getName()).isEqualTo("青石县教育局");
        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("青石县第二小学");
        assertThat(list.getSections().get(0).getRoles()).containsExactly("r-1");
    }

    @Test
    void callsAPartyWhoseNameIsLeftBlankByItsWord() {
        ResponsibilityList list = Drawing.document("""
                        食品安全责任书
                        甲方：青石县教育局
                        乙方：________（单位）
                        一、责任内容
                        1.每周检查一次食堂。
                        """).list().orElseThrow();

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("乙方");
    }

    @Test
    void leavesOutWhoHoldsAPostInAHeading() {
        ResponsibilityList list = list("一、局长　张建国\n1.每季度研究一次。\n二、副局长 李敏（女）\n1.协助局长，每周检查一次。\n");

        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("局长", "副局长");
        assertThat(list.getSections()).extracting(Section::getRoles).containsExactly(List.of("r-1"), List.of("r-2"));
        assertThat(list.getRoles().get(1).getAssists()).containsExactly("r-1");
    }

    @Test
    void givesFirstResponsiblePersonsOfDifferentBodiesToTheseBodies() {
        ResponsibilityList list = Drawing.document("""
                        临河县安全生产规定
                        第一条 县人民政府主要负责人是全县安全生产第一责任人。
                        第二条 乡镇长是本乡镇安全生产第一责任人。
                        第三条 村党组织书记是本村安全生产第一责任人。
                        """).list().orElseThrow();

        assertThat(list.getRoles())
                .extracting(role -> role.getOrganisation().isPresent())
                .contains(true);
        assertThat(ListValidator.create().validate(list).getFindings())
                .extracting(Finding::getRule)
                .doesNotContain(RoleRules.SEVERAL_FIRST_RESPONSIBLE);
    }

    @Test
    void findsTheSubjectOfALaterSentenceBesideThatOfTheHeading() {
        ResponsibilityList list = list("一、局长\n1.每季度研究一次。检查发现的问题，工程股长应当在7日内整改。\n2.每年总结一次。\n");

        DutyClause clause = list.getSections().get(0).getClauses().get(0);
        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("局长", "工程股长");
        assertThat(clause.getRoles()).containsExactly("r-1", "r-2");
    }

    @ParameterizedTest
    @CsvSource({"乙公司应当落实安全生产主体责任。, PRINCIPAL", "乙公司应当督促工厂落实安全生产主体责任。, IMPLEMENTING"})
    void takesToFulfilThePrincipalResponsibilityForBearingIt(String duty, Responsibility responsibility) {
        ResponsibilityList list = list("1." + duty + "\n2.每年总结一次。\n");

        assertThat(list.getRoles())
                .filteredOn(role -> role.getTitle().equals("乙公司"))
                .extracting(Role::getResponsibilities)
                .containsExactly(List.of(responsibility));
    }

    private static ResponsibilityList list(String text) {
        return Drawing.document(TITLE + text).list().orElseThrow();
    }

    @Test
    void givesPostsOfUnitsWithAResponsibilityOfTheirOwnToTheseUnits() {
        ImportedDocument document = Drawing.document("""
                青麓省安全生产规定
                第一条 县级以上人民政府主要负责人是本行政区域安全生产第一责任人，每季度主持召开一次会议。
                第二条 生产经营单位对本单位安全生产负主体责任，其主要负责人是本单位安全生产第一责任人，每月检查一次。
                """);
        ResponsibilityList list = document.list().orElseThrow();

        assertThat(list.getRoles())
                .filteredOn(role -> role.getTitle().endsWith("主要负责人"))
                .extracting(
                        role -> role.getTitle() + ' ' + role.getOrganisation().orElse("-"))
                .containsExactly("县级以上人民政府主要负责人 -", "生产经营单位主要负责人 o-2");
        assertThat(ListValidator.create().validate(list).count(RoleRules.SEVERAL_FIRST_RESPONSIBLE))
                .isZero();
    }
}
