package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * The arrangement into which a clause has work incorporated (纳入).
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class IncorporationTarget extends OpenCode {

    /** Agenda (重要议事日程). */
    public static final IncorporationTarget AGENDA = new IncorporationTarget("agenda", "重要议事日程", "agenda");

    /** Party-building responsibility system (党建工作责任制). */
    public static final IncorporationTarget PARTY_BUILDING =
            new IncorporationTarget("party-building", "党建工作责任制", "Party-building responsibility system");

    /** Annual plan (年度工作). */
    public static final IncorporationTarget ANNUAL_PLAN = new IncorporationTarget("annual-plan", "年度工作", "annual plan");

    /** Target assessment (目标管理考核). */
    public static final IncorporationTarget TARGET_ASSESSMENT =
            new IncorporationTarget("target-assessment", "目标管理考核", "target assessment");

    /** Cadre assessment (干部考核). */
    public static final IncorporationTarget CADRE_ASSESSMENT =
            new IncorporationTarget("cadre-assessment", "干部考核", "cadre assessment");

    /** Study group (中心组学习). */
    public static final IncorporationTarget STUDY_GROUP =
            new IncorporationTarget("study-group", "中心组学习", "study group");

    /** Training (培训). */
    public static final IncorporationTarget TRAINING = new IncorporationTarget("training", "培训", "training");

    /** Democratic-life meeting (民主生活会). */
    public static final IncorporationTarget DEMOCRATIC_LIFE_MEETING =
            new IncorporationTarget("democratic-life-meeting", "民主生活会", "democratic-life meeting");

    /** Work report (述职报告). */
    public static final IncorporationTarget WORK_REPORT = new IncorporationTarget("work-report", "述职报告", "work report");

    /** Discipline supervision (监督检查范围). */
    public static final IncorporationTarget DISCIPLINE_SUPERVISION =
            new IncorporationTarget("discipline-supervision", "监督检查范围", "discipline supervision");

    /** Inspection tour (巡察). */
    public static final IncorporationTarget INSPECTION_TOUR =
            new IncorporationTarget("inspection-tour", "巡察", "inspection tour");

    /** The codes of this list. */
    public static final CodeList<IncorporationTarget> CODES = CodeList.open(
            code -> new IncorporationTarget(code, code, code),
            AGENDA,
            PARTY_BUILDING,
            ANNUAL_PLAN,
            TARGET_ASSESSMENT,
            CADRE_ASSESSMENT,
            STUDY_GROUP,
            TRAINING,
            DEMOCRATIC_LIFE_MEETING,
            WORK_REPORT,
            DISCIPLINE_SUPERVISION,
            INSPECTION_TOUR);

    private IncorporationTarget(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static IncorporationTarget of(String code) {
        return CODES.of(code);
    }
}
