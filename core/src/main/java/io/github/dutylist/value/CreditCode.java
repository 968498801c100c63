package io.github.dutylist.value;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last of which checks the others.
 *
 * <p>Early codes exist that were really issued and whose check character is wrong, so a wrong one does not stop a code
 * from being made; ask {@link #isChecked()}.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;

    private final String text;

    private CreditCode(String text) {
        this.text = text;
    }

    /**
     * Returns the code that this text is.
     *
     * @param text 18 characters
     * @throws IllegalArgumentException when the length or the alphabet is wrong
     */
    public static CreditCode of(String text) {
        if (!hasForm(text)) {
            throw new IllegalArgumentException("'" + text + "' is not a unified social credit code");
        }
        return new CreditCode(text);
    }

    /**
     * Tells whether the check character is the right one.
     *
     * <p>GB 32100-2015 calculates it as GB/T 17710 does, with powers of 3 as weights and 31 as modulus.
     */
    public boolean isChecked() {
        return text.charAt(LENGTH - 1) == expectedCheckCharacter();
    }

    /** Returns the check character that the first 17 characters call for. */
    public char expectedCheckCharacter() {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    static boolean hasForm(CharSequence text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditCode that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the 18 characters. */
    @Override
    public String toString() {
        return text;
    }
}
