package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * A principle under which a role bears its responsibility.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class Principle extends OpenCode {

    /** One post, two responsibilities (一岗双责). */
    public static final Principle ONE_POST_TWO_RESPONSIBILITIES =
            new Principle("one-post-two-responsibilities", "一岗双责", "one post, two responsibilities");

    /** Party and government share responsibility (党政同责). */
    public static final Principle PARTY_AND_GOVERNMENT_SHARE =
            new Principle("party-and-government-share", "党政同责", "Party and government share responsibility");

    /** Who manages is responsible (谁主管谁负责). */
    public static final Principle WHO_MANAGES_IS_RESPONSIBLE =
            new Principle("who-manages-is-responsible", "谁主管谁负责", "who manages is responsible");

    /** Territorial responsibility (属地管理). */
    public static final Principle TERRITORIAL = new Principle("territorial", "属地管理", "territorial responsibility");

    /** The codes of this list. */
    public static final CodeList<Principle> CODES = CodeList.open(
            code -> new Principle(code, code, code),
            ONE_POST_TWO_RESPONSIBILITIES,
            PARTY_AND_GOVERNMENT_SHARE,
            WHO_MANAGES_IS_RESPONSIBLE,
            TERRITORIAL);

    private Principle(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static Principle of(String code) {
        return CODES.of(code);
    }
}
