package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * The method of a phase of assessment.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class AssessmentMethod extends OpenCode {

    /** Self-assessment (自查). */
    public static final AssessmentMethod SELF_ASSESSMENT =
            new AssessmentMethod("self-assessment", "自查", "self-assessment");

    /** Review of documents (查阅资料). */
    public static final AssessmentMethod DOCUMENT_REVIEW =
            new AssessmentMethod("document-review", "查阅资料", "review of documents");

    /** Site inspection (实地检查). */
    public static final AssessmentMethod SITE_INSPECTION =
            new AssessmentMethod("site-inspection", "实地检查", "site inspection");

    /** Spot check (抽查). */
    public static final AssessmentMethod SPOT_CHECK = new AssessmentMethod("spot-check", "抽查", "spot check");

    /** Interview (访谈). */
    public static final AssessmentMethod INTERVIEW = new AssessmentMethod("interview", "访谈", "interview");

    /** Hearing (听取汇报). */
    public static final AssessmentMethod HEARING = new AssessmentMethod("hearing", "听取汇报", "hearing");

    /** Scoring (评分). */
    public static final AssessmentMethod SCORING = new AssessmentMethod("scoring", "评分", "scoring");

    /** Determination (评定等次). */
    public static final AssessmentMethod DETERMINATION = new AssessmentMethod("determination", "评定等次", "determination");

    /** The codes of this list. */
    public static final CodeList<AssessmentMethod> CODES = CodeList.open(
            code -> new AssessmentMethod(code, code, code),
            SELF_ASSESSMENT,
            DOCUMENT_REVIEW,
            SITE_INSPECTION,
            SPOT_CHECK,
            INTERVIEW,
            HEARING,
            SCORING,
            DETERMINATION);

    private AssessmentMethod(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static AssessmentMethod of(String code) {
        return CODES.of(code);
    }
}
