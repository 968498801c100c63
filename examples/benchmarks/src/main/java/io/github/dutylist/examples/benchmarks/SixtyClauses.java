package io.github.dutylist.examples.benchmarks;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A list of an ordinary size: sections for three roles, and as many clauses as are asked for, all different. */
final class SixtyClauses {

    private static final String[] FIELDS = {
        "危险化学品储存", "有限空间作业", "特种设备运行", "高处作业", "临时用电", "厂区动火", "粉尘涉爆场所", "外委施工", "应急物资储备", "安全出口管理"
    };

    private SixtyClauses() {}

    static ResponsibilityList list(int clauses) {
        return ResponsibilityList.builder()
                .id("works-duties-2026")
                .version(1)
                .title("星河化工有限公司安全生产责任清单")
                .status(ListStatus.IN_FORCE)
                .documentNumber("星化安〔2026〕5号")
                .addTopics(Topic.WORK_SAFETY)
                .issuedOn(LocalDate.of(2026, 1, 8))
                .effective(DateRange.of(LocalDate.of(2026, 2, 1)))
                .organisation("works")
                .addOrganisations(
                        Organisation.builder()
                                .id("works")
                                .name("星河化工有限公司")
                                .kind(OrganisationKind.ENTERPRISE)
                                .superior("bureau")
                                .build(),
                        Organisation.of("bureau", "河湾县应急管理局"))
                .addRoles(
                        role("board", "公司领导班子", Responsibility.PRINCIPAL, Holder.BODY),
                        role("manager", "总经理", Responsibility.FIRST_RESPONSIBLE, Holder.POST),
                        role("deputies", "分管副总经理", Responsibility.LEADERSHIP, Holder.POST_CLASS))
                .addPolicyBases(PolicyBasis.of("measures", "河湾县生产经营单位安全生产主体责任落实办法"))
                .sections(sections(clauses))
                .addAccountability(accountability())
                .build();
    }

    private static Role role(String id, String title, Responsibility responsibility, Holder holder) {
        return Role.builder()
                .id(id)
                .title(title)
                .addResponsibilities(responsibility)
                .holder(holder)
                .build();
    }

    private static List<Section> sections(int clauses) {
        List<Section> sections = new ArrayList<>();
        String[] roles = {"board", "manager", "deputies"};
        for (int i = 0; i < roles.length; i++) {
            List<DutyClause> own = new ArrayList<>();
            for (int clause = i; clause < clauses; clause += roles.length) {
                own.add(clause(clause, own.size() + 1));
            }
            sections.add(Section.builder()
                    .id("s" + (i + 1))
                    .number(List.of("一、", "二、", "三、").get(i))
                    .heading("第" + (i + 1) + "类责任主体的职责")
                    .kind(SectionKind.DUTIES)
                    .addRoles(roles[i])
                    .clauses(own)
                    .build());
        }
        return sections;
    }

    private static DutyClause clause(int serial, int number) {
        String field = FIELDS[serial % FIELDS.length] + "（第" + (serial / FIELDS.length + 1) + "单元）";
        DutyClause.Builder clause =
                DutyClause.builder().id("c" + serial).number(number + ".").strength(Strength.SHALL);
        return switch (serial % 4) {
            case 0 ->
                clause.text("每季度至少组织两次" + field + "隐患排查，对查出的问题逐项登记、限期整改、闭环销号，并把整改情况通报各车间。")
                        .activity(Activity.INSPECT)
                        .addFrequencies(CountPerPeriod.atLeast(2, PeriodUnit.QUARTER).toBuilder()
                                .quote("每季度至少组织两次")
                                .build())
                        .build();
            case 1 ->
                clause.text("每年不少于一次向河湾县应急管理局报告" + field + "的安全管理情况，发生险情第一时间报告并组织处置。")
                        .activity(Activity.REPORT)
                        .addFrequencies(
                                CountPerPeriod.atLeast(1, PeriodUnit.YEAR).toBuilder()
                                        .quote("每年不少于一次")
                                        .build(),
                                DeadlineAfterEvent.of(Promptness.IMMEDIATE).toBuilder()
                                        .quote("第一时间")
                                        .build())
                        .addRecipients(Recipient.builder()
                                .relation(RecipientRelation.SUPERIOR)
                                .organisation("bureau")
                                .mode(RecipientMode.REPORT)
                                .quote("向河湾县应急管理局报告")
                                .build())
                        .build();
            case 2 ->
                clause.text("把" + field + "安全管理纳入年度工作计划和岗位考核，明确责任人、完成时限和验收标准，抓好跟踪落实。")
                        .activity(Activity.ESTABLISH)
                        .addIncorporations(Incorporation.builder()
                                .target(IncorporationTarget.ANNUAL_PLAN)
                                .quote("纳入年度工作计划")
                                .build())
                        .build();
            default ->
                clause.text("组织" + field + "岗位人员学习操作规程和事故案例，考核不合格的不得上岗。")
                        .activity(Activity.TRAIN)
                        .build();
        };
    }

    private static AccountabilityProvision accountability() {
        return AccountabilityProvision.builder()
                .id("a1")
                .text("有下列情形之一的，视情节给予提醒、约谈、通报批评：")
                .addConditions(
                        AccountabilityCondition.builder()
                                .id("a1-1")
                                .number("1.")
                                .text("未按规定组织隐患排查的；")
                                .kind(ConditionKind.DUTY_BREACH)
                                .addDuties("c0")
                                .build(),
                        AccountabilityCondition.of("a1-2", "其他不履行安全生产职责的。", ConditionKind.CATCH_ALL))
                .addSanctions(
                        Sanction.of(SanctionMeasure.REMINDER),
                        Sanction.of(SanctionMeasure.INTERVIEW),
                        Sanction.of(SanctionMeasure.CIRCULATED_CRITICISM))
                .build();
    }
}
