package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * A field of work that a list, a role or a clause is about.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class Topic extends OpenCode {

    /** Work safety (安全生产). */
    public static final Topic WORK_SAFETY = new Topic("work-safety", "安全生产", "work safety");

    /** Fire safety (消防安全). */
    public static final Topic FIRE_SAFETY = new Topic("fire-safety", "消防安全", "fire safety");

    /** Cyber-security (网络安全). */
    public static final Topic CYBER_SECURITY = new Topic("cyber-security", "网络安全", "cyber-security");

    /** Environmental protection (生态环境保护). */
    public static final Topic ENVIRONMENT = new Topic("environment", "生态环境保护", "environmental protection");

    /** Ideology (意识形态). */
    public static final Topic IDEOLOGY = new Topic("ideology", "意识形态", "ideology");

    /** Anti-corruption (党风廉政). */
    public static final Topic ANTI_CORRUPTION = new Topic("anti-corruption", "党风廉政", "anti-corruption");

    /** Confidentiality (保密). */
    public static final Topic CONFIDENTIALITY = new Topic("confidentiality", "保密", "confidentiality");

    /** Emergency management (应急管理). */
    public static final Topic EMERGENCY = new Topic("emergency", "应急管理", "emergency management");

    /** School safety (校园安全). */
    public static final Topic SCHOOL_SAFETY = new Topic("school-safety", "校园安全", "school safety");

    /** Petitions (信访). */
    public static final Topic PETITIONS = new Topic("petitions", "信访", "petitions");

    /** The codes of this list. */
    public static final CodeList<Topic> CODES = CodeList.open(
            code -> new Topic(code, code, code),
            WORK_SAFETY,
            FIRE_SAFETY,
            CYBER_SECURITY,
            ENVIRONMENT,
            IDEOLOGY,
            ANTI_CORRUPTION,
            CONFIDENTIALITY,
            EMERGENCY,
            SCHOOL_SAFETY,
            PETITIONS);

    private Topic(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static Topic of(String code) {
        return CODES.of(code);
    }
}
