package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The form of a {@link Requirement}: its {@code kind} on the wire. */
public enum RequirementKind implements Code {
    /** The form {@link RequiredSection}. */
    REQUIRED_SECTION("required-section", "必备章节", "a section of a kind"),

    /** The form {@link RequiredRole}. */
    REQUIRED_ROLE("required-role", "必备责任主体", "roles that bear a responsibility"),

    /** The form {@link RequiredTopic}. */
    REQUIRED_TOPIC("required-topic", "必备领域", "a duty in a field of work"),

    /** The form {@link MinimumFrequency}. */
    MINIMUM_FREQUENCY("minimum-frequency", "最低频次", "a least frequency"),

    /** The form {@link MaximumDeadline}. */
    MAXIMUM_DEADLINE("maximum-deadline", "最长时限", "a longest deadline"),

    /** The form {@link RequiredRecipient}. */
    REQUIRED_RECIPIENT("required-recipient", "必报对象", "a recipient"),

    /** The form {@link RequiredIncorporation}. */
    REQUIRED_INCORPORATION("required-incorporation", "必须纳入", "an incorporation"),

    /** The form {@link RequiredAccountability}. */
    REQUIRED_ACCOUNTABILITY("required-accountability", "必须问责", "accountability"),

    /** The form {@link RequiredAssessment}. */
    REQUIRED_ASSESSMENT("required-assessment", "必须考核", "an assessment"),

    /** The form {@link RequiredBasis}. */
    REQUIRED_BASIS("required-basis", "必备依据", "a policy basis"),

    /** The form {@link Forbidden}. */
    FORBIDDEN("forbidden", "禁止内容", "something forbidden");

    /** The codes of this list. */
    public static final CodeList<RequirementKind> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    RequirementKind(String code, String chinese, String english) {
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
