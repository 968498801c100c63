package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static ResponsibilityList list(String text) {
        return Drawing.document(TITLE + text).list().orElseThrow();
    }
}
