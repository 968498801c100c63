package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code list of the format, against the words of the format itself. */
class CodeListsTest {

    /** The lists of the format, one a line: the type, open or closed, the codes in order, with the label it gives. */
    private static final String FORMAT = """
            AmountUnit closed: minute, hour, class-hour, day, working-day, week, month, year
            ListStatus closed: draft, submitted, approved, in-force, superseded, withdrawn
            Topic open: work-safety, fire-safety, cyber-security, environment, ideology, anti-corruption, \
            confidentiality, emergency, school-safety, petitions
            Secrecy closed: public, internal, confidential, secret, top-secret
            OrganisationKind open: party-committee 党委, leading-party-group 党组, party-work-committee 党工委, \
            party-branch 党支部, government-department 政府部门, public-institution 事业单位, \
            state-owned-enterprise 国有企业, enterprise 企业, school 学校, internal-unit 内设机构, \
            leading-small-group 领导小组
            OrganisationLevel closed: central, provincial, prefectural, county, township, grassroots
            Holder closed: body 领导班子, post 职务, post-class 其他班子成员, unit 部门
            Principle open: one-post-two-responsibilities 一岗双责, party-and-government-share 党政同责, \
            who-manages-is-responsible 谁主管谁负责, territorial 属地管理
            Responsibility closed: principal 主体责任, first-responsible 第一责任人, direct 直接责任人, \
            leadership 领导责任, supervisory 监督责任, implementing 具体落实, coordinating 牵头, supporting 配合
            SectionKind closed: general, duties, mechanism, accountability, assessment, supplementary
            ClauseKind closed: duty, statement
            ClauseStatus closed: active, withdrawn
            Strength closed: shall, shall-not, should, should-not, may, encouraged
            Bearing closed: each, jointly
            Activity open: study 学习传达, special-study 专题研究, meeting 会议, analysis 分析研判, report 汇报, \
            circulate 通报, inspect 督查检查, self-inspect 自查, train 培训, publicise 宣传, drill 演练, rectify 整改, \
            review 审核把关, establish 建立制度, handle-incident 处置, talk 谈心谈话, file 备案
            RecipientRelation closed: superior, peer, subordinate, internal, public
            RecipientMode closed: report 报告汇报, inform 通报, file 备案, consult 征求意见, publish 公开
            IncorporationTarget open: agenda 重要议事日程, party-building 党建工作责任制, annual-plan 年度工作, \
            target-assessment 目标管理考核, cadre-assessment 干部考核, study-group 中心组学习, training 培训, \
            democratic-life-meeting 民主生活会, work-report 述职报告, discipline-supervision 监督检查范围, \
            inspection-tour 巡察
            EvidenceKind open: minutes, sign-in, notice, report, ledger, plan, image, certificate
            Combination closed: any, all
            Capacity closed: collective, individual
            LeadershipLiability closed: overall, primary, significant, direct
            SanctionSelection closed: one-or-more, exactly-one, all
            ConditionKind closed: duty-breach, event, assessment-result, conduct, catch-all
            SanctionMeasure open: reminder 提醒, interview 约谈, criticism 批评教育, ordered-rectification 责令整改, \
            written-self-examination 责令书面检查, public-apology, circulated-criticism 通报批评, admonition 诫勉, \
            organisational-handling 组织处理, reorganisation 改组, disciplinary-action 纪律处分, \
            administrative-sanction 政务处分, referral 移送, disqualification
            SanctionSeverity closed: minor, serious, grave
            SanctionAddressee closed: body, person
            PerformedBy closed: self, assessor, joint
            ResultUse open: cadre-assessment, reward-and-punishment, performance-score, circulation, rectification, \
            report-upward, accountability
            AssessmentMethod open: self-assessment 自查, document-review 查阅资料, site-inspection 实地检查, \
            spot-check 抽查, interview 访谈, hearing 听取汇报, scoring, determination
            PolicyBasisKind open: law, regulation, provisions, measures, rules, notice, opinions, plan
            BasisRelation closed: implements, cites, refers
            FrequencyKind closed: count-per-period, duration-per-period, count-per-window, deadline-after-event, \
            on-event, by-date, continuous, unquantified
            Bound closed: at-least, at-most, exactly, range, bare, implied
            PeriodUnit closed: year, half-year, quarter, month, ten-days, week, day, host-period
            Per closed: bearer, unit, person
            Promptness closed: immediate 第一时间, prompt 及时
            CountedFrom closed: occurrence, awareness
            Term closed: periodic 定期, irregular 不定期, frequent 经常性, routine 日常, as-needed 适时, \
            concurrent 同部署同检查
            PartialPeriod closed: prorate, full, waive, whole-period
            Continuity closed: by-clause-id
            SameDay closed: count-each, count-once
            ConformanceLevel closed: shall 应, should 宜, may 可
            RequirementKind closed: required-section, required-role, required-topic, minimum-frequency, \
            maximum-deadline, required-recipient, required-incorporation, required-accountability, \
            required-assessment, required-basis, forbidden
            AccountabilityCoverage closed: every-shall-duty, selector
            ForbiddenContent closed: clause, measure, text, person-names, unquantified-only
            SeverityChoice closed: error, warning, info, off
            Reason closed: witness, later, earlier, other-events, other-start, looser, number-only, other-form, \
            irregular, \
            unquantified, promptness, events-unnamed, working-days, other-unit, host-periods, other-per, unsound, \
            too-long, uncontinued, too-many
            Loss closed: least, number, greatest, last-day, start, clipping, spacing, season, due, per, event, inexpressible
            RequirementStatus closed: not-satisfied 未达到, undetermined, satisfied 达到, not-applicable 不适用
            ConformanceVerdict closed: meets 符合, conditionally 有条件符合, does-not-meet 不符合, not-applicable 不适用
            RecordStatus closed: final, amended, entered-in-error
            FulfilmentStatus closed: overdue 逾期未完成, shortfall 次数不足, exceeded 超出上限, not-evaluable 无法判定, \
            not-yet-due 未到期, satisfied 已落实, not-applicable 不适用
            FulfilmentReason closed: record-coverage, record-time, record-amount, event-time, event-types, \
            calendar-coverage, period-scheme, counted-per, unquantified, promptness, continuous, no-frequency, \
            prohibition, malformed, statement, withdrawn, not-binding, not-in-effect, partial-period, no-event, \
            outside-period, no-deadline
            """;

    private static final Pattern KEBAB = Pattern.compile("[a-z]++(?:-[a-z]++)*+");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static Stream<Arguments> lists() {
        return types().stream().map(type -> Arguments.of(type.getSimpleName(), codes(type)));
    }

    @Test
    void listsAreThoseOfTheFormat() {
        assertThat(types())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(FORMAT.lines()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void codesAreThoseOfTheFormatInItsOrder(String name, CodeList<?> codes) {
        String line = lineOf(name);
        List<String> entries = List.of(line.substring(line.indexOf(": ") + 2).split(", "));

        assertThat(codes.isOpen()).isEqualTo(line.startsWith(name + " open: "));
        assertThat(codes.known()).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            String[] entry = entries.get(i).split(" ", -1);
            Code code = codes.known().get(i);
            assertThat(code.code()).isEqualTo(entry[0]);
            if (entry.length > 1) {
                assertThat(code.label(Locale.CHINA)).isEqualTo(entry[1]);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyConstantIsInItsList(String name, CodeList<?> codes) throws IllegalAccessException {
        Class<?> type = codes.known().get(0).getClass();
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                constants.add(field.get(null));
                assertThat(((Code) field.get(null)).code())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }

        assertThat(List.<Object>copyOf(codes.known())).isEqualTo(constants);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void codesAreKebabCaseAndFindThemselves(String name, CodeList<?> codes) {
        for (Code code : codes.known()) {
            assertThat(code.code()).matches(KEBAB).doesNotStartWith("x-");
            assertThat((Object) codes.of(code.code())).isSameAs(code);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void labelsAreChineseForChineseReadersAndEnglishForAllOthers(String name, CodeList<?> codes) {
        Set<String> labels = new HashSet<>();
        for (Code code : codes.known()) {
            assertThat(code.label(Locale.CHINA)).containsPattern(HAN).isEqualTo(code.label(Locale.TAIWAN));
            assertThat(code.label(Locale.UK))
                    .isNotBlank()
                    .doesNotContainPattern(HAN)
                    .isEqualTo(code.label(Locale.ROOT));
            assertThat(labels.add(code.label(Locale.CHINA)) && labels.add(code.label(Locale.UK)))
                    .as("labels of " + code.code() + " are its own")
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void onlyOpenListsAcceptCodesOfTheHost(String name, CodeList<?> codes) {
        assertThat(codes.find("x-own-code").isPresent()).isEqualTo(codes.isOpen());
        assertThat(codes.find("own-code")).isEmpty();
        if (codes.isOpen()) {
            OpenCode own = (OpenCode) codes.of("x-own-code");
            assertThat(own.isExtension()).isTrue();
            assertThat(own.label(Locale.CHINA)).isEqualTo("x-own-code");
            assertThat(own.getClass()).isEqualTo(codes.known().get(0).getClass());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void openCodesAreMadeOfTheirWord(String name, CodeList<?> codes) throws ReflectiveOperationException {
        if (codes.isOpen()) {
            Class<?> type = codes.known().get(0).getClass();
            assertThat(type.getMethod("of", String.class).invoke(null, "x-own-code"))
                    .isEqualTo(codes.of("x-own-code"));
        }
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : ModelTypes.CLASSES) {
            if (type.isAssignableTo(Code.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                types.add(type.reflect());
            }
        }
        return types;
    }

    private static CodeList<?> codes(Class<?> type) {
        try {
            return (CodeList<?>) type.getField("CODES").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no list of its codes", e);
        }
    }

    private static String lineOf(String name) {
        return FORMAT.lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }
}
