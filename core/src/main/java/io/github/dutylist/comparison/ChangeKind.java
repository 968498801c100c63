package io.github.dutylist.comparison;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What a {@link Change} consists in. */
public enum ChangeKind implements Code {
    /** A clause that only the later version has. */
    CLAUSE_ADDED("clause-added", "新增条款", "clause added"),

    /** A clause that was in use and is withdrawn. */
    CLAUSE_WITHDRAWN("clause-withdrawn", "条款废止", "clause withdrawn"),

    /** A clause that was withdrawn and is in use again. */
    CLAUSE_RESTORED("clause-restored", "条款恢复", "clause restored"),

    /** A clause that only the earlier version has; it should have been withdrawn. */
    CLAUSE_ABSENT("clause-absent", "条款缺失", "clause absent"),

    /** A clause that is absent and one that is added, with texts so alike that the identifier may have been changed by mistake. */
    CLAUSE_RESEMBLES("clause-resembles", "疑似同一条款", "clause resembles another"),

    /** A clause that stands in another section or clause, or at another place among those around it. */
    CLAUSE_MOVED("clause-moved", "条款移位", "clause moved"),

    /** A clause with another printed number. */
    CLAUSE_RENUMBERED("clause-renumbered", "条款改号", "clause renumbered"),

    /** Another wording of a clause, section, provision, condition or scheme. */
    TEXT_CHANGED("text-changed", "文字修改", "text changed"),

    /** A clause that binds more strongly. */
    STRENGTH_RAISED("strength-raised", "约束力增强", "strength raised"),

    /** A clause that binds less strongly. */
    STRENGTH_LOWERED("strength-lowered", "约束力减弱", "strength lowered"),

    /** A clause that forbids what it demanded, or demands what it forbade. */
    STRENGTH_CHANGED("strength-changed", "约束力改变", "strength changed"),

    /** Frequencies that imply those before. */
    FREQUENCY_TIGHTENED("frequency-tightened", "频次收紧", "frequency tightened"),

    /** Frequencies that are implied by those before. */
    FREQUENCY_LOOSENED("frequency-loosened", "频次放宽", "frequency loosened"),

    /** Frequencies in another form that demand the same. */
    FREQUENCY_EQUIVALENT("frequency-equivalent", "频次等价", "frequency equivalent"),

    /** Frequencies that demand more in one respect and less in another. */
    FREQUENCY_INCOMPARABLE("frequency-incomparable", "频次不可比", "frequency incomparable"),

    /** Frequencies of which nobody can tell by their form which demand more. */
    FREQUENCY_UNDETERMINED("frequency-undetermined", "频次待定", "frequency undetermined"),

    /** A role that bears a clause now. */
    BEARER_ADDED("bearer-added", "新增承担者", "bearer added"),

    /** A role that bears a clause no longer. */
    BEARER_REMOVED("bearer-removed", "减少承担者", "bearer removed"),

    /** Somebody to whom a clause reports now. */
    RECIPIENT_ADDED("recipient-added", "新增报送对象", "recipient added"),

    /** Somebody to whom a clause reports no longer. */
    RECIPIENT_REMOVED("recipient-removed", "减少报送对象", "recipient removed"),

    /** An arrangement into which a clause has work incorporated now. */
    INCORPORATION_ADDED("incorporation-added", "新增纳入事项", "incorporation added"),

    /** An arrangement into which a clause has work incorporated no longer. */
    INCORPORATION_REMOVED("incorporation-removed", "减少纳入事项", "incorporation removed"),

    /** A measure that a provision has now. */
    SANCTION_ADDED("sanction-added", "新增问责措施", "sanction added"),

    /** A measure that a provision has no longer. */
    SANCTION_REMOVED("sanction-removed", "减少问责措施", "sanction removed"),

    /** A condition that a provision has now. */
    CONDITION_ADDED("condition-added", "新增问责情形", "condition added"),

    /** A condition that a provision has no longer. */
    CONDITION_REMOVED("condition-removed", "减少问责情形", "condition removed"),

    /** A policy basis that the list, a clause or a provision has now. */
    BASIS_ADDED("basis-added", "新增依据", "basis added"),

    /** A policy basis that the list, a clause or a provision has no longer. */
    BASIS_REMOVED("basis-removed", "减少依据", "basis removed"),

    /** Any other member, or an object that is neither clause, condition, sanction nor basis. */
    METADATA_CHANGED("metadata-changed", "其他信息变化", "other data changed");

    /** The codes of this list. */
    public static final CodeList<ChangeKind> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ChangeKind(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Locale locale) {
        return Labels.choose(locale, chinese, english);
    }
}
