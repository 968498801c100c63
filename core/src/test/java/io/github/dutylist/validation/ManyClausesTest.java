package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.dutylist.finding.ClauseRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RoleRules;
import io.github.dutylist.finding.WordingRules;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of 20,000 clauses: what a check allocates grows with the list and not with its square. */
class ManyClausesTest {

    private static final int MANY = 20_000;

    private static final int FEWER = MANY / 8;

    private static final ResponsibilityList BASE = ReservesList.list();

    @Test
    void aGoodListGivesNoFinding() {
        assertThat(check(good(MANY)).count()).isZero();
    }

    @Test
    void everyFaultyClauseIsCounted() {
        Report report = check(faulty(MANY));

        assertThat(report.count(ReferenceRules.DANGLING_REFERENCE)).isEqualTo(MANY);
        assertThat(report.count(ReferenceRules.NUMBER_OUT_OF_SEQUENCE)).isEqualTo(MANY - 1);
        assertThat(report.count(ClauseRules.DUPLICATE_DUTY)).isEqualTo(MANY - 1);
        assertThat(report.count(WordingRules.QUOTE_NOT_IN_TEXT)).isEqualTo(MANY);
        assertThat(report.count(DocumentRules.REPEATED_ENTRY)).isEqualTo(MANY);
        assertThat(report.count(FrequencyRules.REDUNDANT_FREQUENCY)).isEqualTo(MANY);
        assertThat(report.count()).isEqualTo(6L * MANY - 2);
    }

    @Test
    void oneCircleOfAllOrganisationsIsOneFinding() {
        Report report = check(circle(MANY));

        assertThat(report.count(ReferenceRules.REFERENCE_CYCLE)).isEqualTo(2);
        assertThat(report.count(RoleRules.SEVERAL_FIRST_RESPONSIBLE)).isEqualTo(1);
        assertThat(report.count(RoleRules.ROLE_WITHOUT_DUTY)).isEqualTo(MANY);
    }

    @Test
    void whatIsAllocatedGrowsWithTheList() {
        assertGrowsWithSize(ManyClausesTest::good);
        assertGrowsWithSize(ManyClausesTest::faulty);
        assertGrowsWithSize(ManyClausesTest::circle);
    }

    private static void assertGrowsWithSize(IntFunction<ResponsibilityList> lists) {
        allocated(lists.apply(FEWER));
        long perClauseOfFewer = allocated(lists.apply(FEWER)) / FEWER;
        long perClauseOfMany = allocated(lists.apply(MANY)) / MANY;

        assertThat(perClauseOfMany).isLessThan(2 * perClauseOfFewer);
    }

    private static long allocated(ResponsibilityList list) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        check(list);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Report check(ResponsibilityList list) {
        ListValidator validator = ListValidator.create().withCap(20);
        Report.Builder report = validator.newReport();
        validator.checkRules(list, Gaps.none(), report);
        return report.build();
    }

    private static ResponsibilityList good(int number) {
        return clauses(
                number,
                i -> DutyClause.builder()
                        .id("many-" + i)
                        .number(i + 1 + ".")
                        .text("第" + i + "号粮仓每月至少检查一次。")
                        .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder()
                                .quote("每月至少检查一次")
                                .build())
                        .build());
    }

    private static ResponsibilityList faulty(int number) {
        return clauses(
                number,
                i -> DutyClause.builder()
                        .id("many-" + i)
                        .number("1.")
                        .text("做好日常检查。")
                        .addRoles("depot", "nobody-" + i)
                        .addFrequencies(
                                CountPerPeriod.atLeast(1, PeriodUnit.MONTH),
                                CountPerPeriod.atLeast(1, PeriodUnit.MONTH),
                                CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder()
                                        .quote("每月")
                                        .build())
                        .build());
    }

    private static ResponsibilityList clauses(int number, IntFunction<DutyClause> clause) {
        return BASE.toBuilder()
                .addSections(Section.builder()
                        .id("many")
                        .kind(SectionKind.DUTIES)
                        .addRoles("depot")
                        .clauses(IntStream.range(0, number).mapToObj(clause).toList())
                        .build())
                .build();
    }

    private static ResponsibilityList circle(int number) {
        List<Organisation> organisations = new ArrayList<>(BASE.getOrganisations());
        List<Role> roles = new ArrayList<>(BASE.getRoles());
        for (int i = 0; i < number; i++) {
            organisations.add(Organisation.builder()
                    .id("station-" + i)
                    .name("第" + i + "粮站")
                    .unitOf("station-" + (i + 1) % number)
                    .build());
            roles.add(Role.builder()
                    .id("head-" + i)
                    .title("第" + i + "粮站站长")
                    .organisation("station-0")
                    .addResponsibilities(Responsibility.FIRST_RESPONSIBLE)
                    .holder(Holder.POST)
                    .addAssists("head-" + (i + 1) % number)
                    .build());
        }
        return BASE.toBuilder().organisations(organisations).roles(roles).build();
    }
}
