package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * A measure taken when accountability conditions hold.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class SanctionMeasure extends OpenCode {

    /** Reminder (提醒). */
    public static final SanctionMeasure REMINDER = new SanctionMeasure("reminder", "提醒", "reminder");

    /** Interview (约谈). */
    public static final SanctionMeasure INTERVIEW = new SanctionMeasure("interview", "约谈", "interview");

    /** Criticism (批评教育). */
    public static final SanctionMeasure CRITICISM = new SanctionMeasure("criticism", "批评教育", "criticism");

    /** Ordered rectification (责令整改). */
    public static final SanctionMeasure ORDERED_RECTIFICATION =
            new SanctionMeasure("ordered-rectification", "责令整改", "ordered rectification");

    /** Written self-examination (责令书面检查). */
    public static final SanctionMeasure WRITTEN_SELF_EXAMINATION =
            new SanctionMeasure("written-self-examination", "责令书面检查", "written self-examination");

    /** Public apology (公开道歉). */
    public static final SanctionMeasure PUBLIC_APOLOGY =
            new SanctionMeasure("public-apology", "公开道歉", "public apology");

    /** Circulated criticism (通报批评). */
    public static final SanctionMeasure CIRCULATED_CRITICISM =
            new SanctionMeasure("circulated-criticism", "通报批评", "circulated criticism");

    /** Admonition (诫勉). */
    public static final SanctionMeasure ADMONITION = new SanctionMeasure("admonition", "诫勉", "admonition");

    /** Organisational handling (组织处理). */
    public static final SanctionMeasure ORGANISATIONAL_HANDLING =
            new SanctionMeasure("organisational-handling", "组织处理", "organisational handling");

    /** Reorganisation (改组). */
    public static final SanctionMeasure REORGANISATION = new SanctionMeasure("reorganisation", "改组", "reorganisation");

    /** Disciplinary action (纪律处分). */
    public static final SanctionMeasure DISCIPLINARY_ACTION =
            new SanctionMeasure("disciplinary-action", "纪律处分", "disciplinary action");

    /** Administrative sanction (政务处分). */
    public static final SanctionMeasure ADMINISTRATIVE_SANCTION =
            new SanctionMeasure("administrative-sanction", "政务处分", "administrative sanction");

    /** Referral (移送). */
    public static final SanctionMeasure REFERRAL = new SanctionMeasure("referral", "移送", "referral");

    /** Disqualification (取消评优资格). */
    public static final SanctionMeasure DISQUALIFICATION =
            new SanctionMeasure("disqualification", "取消评优资格", "disqualification");

    /** The codes of this list. */
    public static final CodeList<SanctionMeasure> CODES = CodeList.open(
            code -> new SanctionMeasure(code, code, code),
            REMINDER,
            INTERVIEW,
            CRITICISM,
            ORDERED_RECTIFICATION,
            WRITTEN_SELF_EXAMINATION,
            PUBLIC_APOLOGY,
            CIRCULATED_CRITICISM,
            ADMONITION,
            ORGANISATIONAL_HANDLING,
            REORGANISATION,
            DISCIPLINARY_ACTION,
            ADMINISTRATIVE_SANCTION,
            REFERRAL,
            DISQUALIFICATION);

    private SanctionMeasure(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static SanctionMeasure of(String code) {
        return CODES.of(code);
    }
}
