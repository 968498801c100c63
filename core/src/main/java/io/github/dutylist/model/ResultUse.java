package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * What the result of an assessment is used for.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class ResultUse extends OpenCode {

    /** Cadre assessment (干部考核). */
    public static final ResultUse CADRE_ASSESSMENT = new ResultUse("cadre-assessment", "干部考核", "cadre assessment");

    /** Reward and punishment (奖惩). */
    public static final ResultUse REWARD_AND_PUNISHMENT =
            new ResultUse("reward-and-punishment", "奖惩", "reward and punishment");

    /** Performance score (绩效计分). */
    public static final ResultUse PERFORMANCE_SCORE = new ResultUse("performance-score", "绩效计分", "performance score");

    /** Circulation (通报). */
    public static final ResultUse CIRCULATION = new ResultUse("circulation", "通报", "circulation");

    /** Rectification (整改). */
    public static final ResultUse RECTIFICATION = new ResultUse("rectification", "整改", "rectification");

    /** Report to the superior (上报). */
    public static final ResultUse REPORT_UPWARD = new ResultUse("report-upward", "上报", "report to the superior");

    /** Accountability (问责). */
    public static final ResultUse ACCOUNTABILITY = new ResultUse("accountability", "问责", "accountability");

    /** The codes of this list. */
    public static final CodeList<ResultUse> CODES = CodeList.open(
            code -> new ResultUse(code, code, code),
            CADRE_ASSESSMENT,
            REWARD_AND_PUNISHMENT,
            PERFORMANCE_SCORE,
            CIRCULATION,
            RECTIFICATION,
            REPORT_UPWARD,
            ACCOUNTABILITY);

    private ResultUse(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static ResultUse of(String code) {
        return CODES.of(code);
    }
}
