package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * The kind of evidence that shows a duty was done.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class EvidenceKind extends OpenCode {

    /** Minutes (会议记录). */
    public static final EvidenceKind MINUTES = new EvidenceKind("minutes", "会议记录", "minutes");

    /** Attendance record (签到记录). */
    public static final EvidenceKind SIGN_IN = new EvidenceKind("sign-in", "签到记录", "attendance record");

    /** Notice (通知文件). */
    public static final EvidenceKind NOTICE = new EvidenceKind("notice", "通知文件", "notice");

    /** Report (报告材料). */
    public static final EvidenceKind REPORT = new EvidenceKind("report", "报告材料", "report");

    /** Ledger (工作台账). */
    public static final EvidenceKind LEDGER = new EvidenceKind("ledger", "工作台账", "ledger");

    /** Plan (方案计划). */
    public static final EvidenceKind PLAN = new EvidenceKind("plan", "方案计划", "plan");

    /** Images (影像资料). */
    public static final EvidenceKind IMAGE = new EvidenceKind("image", "影像资料", "images");

    /** Certificate (证书证明). */
    public static final EvidenceKind CERTIFICATE = new EvidenceKind("certificate", "证书证明", "certificate");

    /** The codes of this list. */
    public static final CodeList<EvidenceKind> CODES = CodeList.open(
            code -> new EvidenceKind(code, code, code),
            MINUTES,
            SIGN_IN,
            NOTICE,
            REPORT,
            LEDGER,
            PLAN,
            IMAGE,
            CERTIFICATE);

    private EvidenceKind(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static EvidenceKind of(String code) {
        return CODES.of(code);
    }
}
