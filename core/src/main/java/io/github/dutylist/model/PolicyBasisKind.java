package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * The kind of document that a list rests on.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class PolicyBasisKind extends OpenCode {

    /** Law (法律). */
    public static final PolicyBasisKind LAW = new PolicyBasisKind("law", "法律", "law");

    /** Regulation (法规). */
    public static final PolicyBasisKind REGULATION = new PolicyBasisKind("regulation", "法规", "regulation");

    /** Provisions (规定). */
    public static final PolicyBasisKind PROVISIONS = new PolicyBasisKind("provisions", "规定", "provisions");

    /** Measures (办法). */
    public static final PolicyBasisKind MEASURES = new PolicyBasisKind("measures", "办法", "measures");

    /** Rules (规则). */
    public static final PolicyBasisKind RULES = new PolicyBasisKind("rules", "规则", "rules");

    /** Notice (通知). */
    public static final PolicyBasisKind NOTICE = new PolicyBasisKind("notice", "通知", "notice");

    /** Opinions (意见). */
    public static final PolicyBasisKind OPINIONS = new PolicyBasisKind("opinions", "意见", "opinions");

    /** Plan (方案). */
    public static final PolicyBasisKind PLAN = new PolicyBasisKind("plan", "方案", "plan");

    /** The codes of this list. */
    public static final CodeList<PolicyBasisKind> CODES = CodeList.open(
            code -> new PolicyBasisKind(code, code, code),
            LAW,
            REGULATION,
            PROVISIONS,
            MEASURES,
            RULES,
            NOTICE,
            OPINIONS,
            PLAN);

    private PolicyBasisKind(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static PolicyBasisKind of(String code) {
        return CODES.of(code);
    }
}
