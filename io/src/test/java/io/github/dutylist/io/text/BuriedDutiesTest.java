package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Duties that stand among what follows from a breach or an assessment. */
class BuriedDutiesTest {

    private static final String HEAD = "临河县水务局河道管护责任清单\n一、水务局\n1.每季度研究一次。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对整改不力的，由县水务局予以约谈、通报。|县水务局每季度通报一次整改进展。|水务局",
                "对整改不力的，给予约谈、通报。|被约谈的单位应当在10日内报送整改报告。|被约谈的单位",
                "对整改不力的，给予约谈、通报。|被约谈的乡、镇应当于每月5日前报告整改情况。|被约谈的乡、镇",
                "对整改不力的，给予约谈、通报。|整改完成后，责任单位应当申请复查。|责任单位",
            })
    void makesAClauseOfADutyBehindAMeasure(String provision, String duty, String bearer) {
        ResponsibilityList list = list(HEAD + "二、责任追究\n" + provision + duty + "\n");

        AccountabilityProvision read = list.getAccountability().get(0);
        assertThat(read.getText()).isEqualTo(provision.substring("对整改不力的，".length()));
        assertThat(read.getSanctions())
                .extracting(sanction -> sanction.getQuote().orElse(""))
                .containsExactly("约谈", "通报");
        DutyClause clause = clauses(list.getSections().get(1)).get(0);
        assertThat(clause.getText()).isEqualTo(duty);
        assertThat(titles(list, clause)).containsExactly(bearer);
    }

    @Test
    void keepsTheOrderOfClausesBetweenWhichAProvisionStands() {
        ResponsibilityList list = list(HEAD + """
                二、责任追究
                1.各乡镇要建立问责台账。
                2.有下列情形之一的，给予通报批评：
                （1）未按期巡查的；
                （2）瞒报险情的。被通报的单位应当在5个工作日内提交书面整改方案。
                3.县水务局每年汇总一次问责情况。
                """);

        assertThat(clauses(list.getSections().get(1)))
                .extracting(DutyClause::getText)
                .containsExactly("各乡镇要建立问责台账。", "被通报的单位应当在5个工作日内提交书面整改方案。", "县水务局每年汇总一次问责情况。");
        assertThat(list.getAccountability().get(0).getConditions())
                .extracting(condition -> condition.getText())
                .containsExactly("未按期巡查的；", "瞒报险情的。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主管部门应当对责任人给予通报批评。",
                "处理意见由办公室提出，报局党组决定。",
                "情节严重的，上级机关应当责令其书面检查。",
                "构成犯罪的，依法移送司法机关。",
            })
    void leavesMeasuresAndDecisionsInTheProvision(String sentence) {
        ResponsibilityList list = list(HEAD + "二、责任追究\n对整改不力的，给予约谈。" + sentence + "\n");

        assertThat(list.getAccountability().get(0).getText()).endsWith(sentence);
        assertThat(clauses(list.getSections().get(1))).isEmpty();
    }

    @Test
    void reportsWhatAProvisionDemandsOfNobodyItNames() {
        ImportedDocument document = Drawing.document(HEAD + "二、责任追究\n对整改不力的，给予约谈。约谈后一个月内仍应当每周巡查两次。\n");

        assertThat(document.list().orElseThrow().getAccountability().get(0).getText())
                .isEqualTo("给予约谈。约谈后一个月内仍应当每周巡查两次。");
        assertThat(Drawing.findings(document, "text-not-understood")).containsExactly("{text=约谈后一个月内仍应当每周巡查两次}");
    }

    @Test
    void makesAClauseOfWhatThoseHaveToDoWhoFailedInAnAssessment() {
        ResponsibilityList list = list(HEAD + """
                二、考核
                局考核组每年对各管护站考核一次，采取查阅资料、实地检查的方式，实行百分制。被评为不合格的管护站应当在30日内完成整改并报送整改报告。考核结果作为评先评优的依据。
                """);

        assertThat(list.getAssessments().get(0).getText())
                .isEqualTo("局考核组每年对各管护站考核一次，采取查阅资料、实地检查的方式，实行百分制。考核结果作为评先评优的依据。");
        DutyClause clause = clauses(list.getSections().get(1)).get(0);
        assertThat(clause.getText()).isEqualTo("被评为不合格的管护站应当在30日内完成整改并报送整改报告。");
        assertThat(clause.getFrequencies())
                .extracting(requirement -> requirement.getQuote().orElse(""))
                .containsExactly("30日内");
    }

    private static List<DutyClause> clauses(Section section) {
        return Stream.concat(
                        section.getClauses().stream(),
                        section.getSections().stream().flatMap(inner -> clauses(inner).stream()))
                .toList();
    }

    private static List<String> titles(ResponsibilityList list, DutyClause clause) {
        return list.getRoles().stream()
                .filter(role -> clause.getRoles().contains(role.getId()))
                .map(Role::getTitle)
                .toList();
    }

    private static ResponsibilityList list(String text) {
        return Drawing.document(text).list().orElseThrow();
    }
}
