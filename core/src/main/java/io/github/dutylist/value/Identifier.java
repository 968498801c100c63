package io.github.dutylist.value;

import java.util.Locale;
import java.util.Optional;

/**
 * The identifier of an object in a document: lower-case words of letters and digits, joined by {@code -}, {@code .} or
 * {@code _}, at most 64 characters.
 *
 * <p>The model holds identifiers as strings, so that a list with a malformed one can still be read and reported.
 */
public final class Identifier {

    /** The greatest number of characters of an identifier. */
    public static final int MAX_LENGTH = 64;

    private final String text;

    private Identifier(String text) {
        this.text = text;
    }

    /**
     * Returns the identifier that this text is.
     *
     * @param text the identifier as it stands in a document
     * @throws IllegalArgumentException when the text does not have the form of an identifier
     */
    public static Identifier of(String text) {
        if (!LexicalForm.IDENTIFIER.matches(text)) {
            throw new IllegalArgumentException("'" + text + "' is not an identifier");
        }
        return new Identifier(text);
    }

    /**
     * Returns an identifier as near to the text as the form allows, or empty when nothing of the text can be kept.
     *
     * <p>Capitals become small, a leading digit gets an {@code n} before it, and whatever stands between two words becomes
     * one joint: its first character where that is one, otherwise a hyphen.
     *
     * @param text any text
     */
    public static Optional<Identifier> near(String text) {
        StringBuilder words = new StringBuilder();
        char joint = 0;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (isLetterOrDigit(c)) {
                if (words.length() == 0) {
                    words.append(c <= '9' ? "n" : "");
                } else if (joint != 0) {
                    words.append(joint);
                }
                words.append(c);
                joint = 0;
            } else if (joint == 0) {
                joint = isJoint(c) ? c : '-';
            }
        }
        words.setLength(Math.min(words.length(), MAX_LENGTH));
        if (words.length() > 0 && isJoint(words.charAt(words.length() - 1))) {
            words.setLength(words.length() - 1);
        }
        return words.length() == 0 ? Optional.empty() : Optional.of(new Identifier(words.toString()));
    }

    static boolean hasForm(CharSequence text) {
        if (text.length() == 0 || text.length() > MAX_LENGTH || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        boolean wordEnded = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && (!isJoint(c) || wordEnded)) {
                return false;
            }
            wordEnded = isJoint(c);
        }
        return !wordEnded;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '_';
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identifier that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the identifier as it stands in a document. */
    @Override
    public String toString() {
        return text;
    }
}
