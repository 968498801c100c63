package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * The activity that a clause demands.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class Activity extends OpenCode {

    /** Study (学习传达). */
    public static final Activity STUDY = new Activity("study", "学习传达", "study");

    /** Special study (专题研究). */
    public static final Activity SPECIAL_STUDY = new Activity("special-study", "专题研究", "special study");

    /** Meeting (会议). */
    public static final Activity MEETING = new Activity("meeting", "会议", "meeting");

    /** Analysis (分析研判). */
    public static final Activity ANALYSIS = new Activity("analysis", "分析研判", "analysis");

    /** Report (汇报). */
    public static final Activity REPORT = new Activity("report", "汇报", "report");

    /** Circulation (通报). */
    public static final Activity CIRCULATE = new Activity("circulate", "通报", "circulation");

    /** Inspection (督查检查). */
    public static final Activity INSPECT = new Activity("inspect", "督查检查", "inspection");

    /** Self-inspection (自查). */
    public static final Activity SELF_INSPECT = new Activity("self-inspect", "自查", "self-inspection");

    /** Training (培训). */
    public static final Activity TRAIN = new Activity("train", "培训", "training");

    /** Publicity (宣传). */
    public static final Activity PUBLICISE = new Activity("publicise", "宣传", "publicity");

    /** Drill (演练). */
    public static final Activity DRILL = new Activity("drill", "演练", "drill");

    /** Rectification (整改). */
    public static final Activity RECTIFY = new Activity("rectify", "整改", "rectification");

    /** Review (审核把关). */
    public static final Activity REVIEW = new Activity("review", "审核把关", "review");

    /** Establishing rules (建立制度). */
    public static final Activity ESTABLISH = new Activity("establish", "建立制度", "establishing rules");

    /** Handling of incidents (处置). */
    public static final Activity HANDLE_INCIDENT = new Activity("handle-incident", "处置", "handling of incidents");

    /** Talks (谈心谈话). */
    public static final Activity TALK = new Activity("talk", "谈心谈话", "talks");

    /** Filing (备案). */
    public static final Activity FILE = new Activity("file", "备案", "filing");

    /** The codes of this list. */
    public static final CodeList<Activity> CODES = CodeList.open(
            code -> new Activity(code, code, code),
            STUDY,
            SPECIAL_STUDY,
            MEETING,
            ANALYSIS,
            REPORT,
            CIRCULATE,
            INSPECT,
            SELF_INSPECT,
            TRAIN,
            PUBLICISE,
            DRILL,
            RECTIFY,
            REVIEW,
            ESTABLISH,
            HANDLE_INCIDENT,
            TALK,
            FILE);

    private Activity(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static Activity of(String code) {
        return CODES.of(code);
    }
}
