package io.github.dutylist.io.wire;

/** Surrogates, which stand for one character only in pairs. */
final class Surrogates {

    private Surrogates() {}

    /** Tells whether every surrogate of a text is one of a pair; UTF-8 has no form for any other. */
    static boolean isPaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Returns a text that is to be written.
     *
     * @throws IllegalArgumentException when it has half of a surrogate pair
     */
    static String paired(String text) {
        if (!isPaired(text)) {
            throw new IllegalArgumentException("a text has half of a surrogate pair, which no document can hold");
        }
        return text;
    }
}
