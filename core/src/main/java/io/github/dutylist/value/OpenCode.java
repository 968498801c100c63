package io.github.dutylist.value;

import java.util.Locale;

/**
 * A code of an open list: one that the format names, or a host's own of the form {@code x-…}.
 *
 * <p>Two codes of the same list are equal when their words are.
 */
public abstract class OpenCode implements Code {

    private final String code;
    private final String chinese;
    private final String english;

    /**
     * Names a code.
     *
     * @param code the code on the wire
     * @param chinese its Chinese label
     * @param english its English label
     */
    protected OpenCode(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String label(Locale locale) {
        return Labels.choose(locale, chinese, english);
    }

    /** Tells whether this is a host's own code, of the form {@code x-…}. */
    public final boolean isExtension() {
        return code.startsWith(CodeList.EXTENSION_PREFIX);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // codes of two lists differ even where their words agree
    public final boolean equals(Object other) {
        return this == other || other != null && getClass() == other.getClass() && code.equals(((OpenCode) other).code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public final String toString() {
        return code;
    }
}
