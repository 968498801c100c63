package io.github.dutylist.text;

/** Compares texts: alike but for how they are typed, and one as a part of another. */
public final class Texts {

    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    /** The ideographs of the basic block, all of them letters; nearly all that stands in a list is between them. */
    private static final char FIRST_IDEOGRAPH = '\u4e00';

    private static final char LAST_IDEOGRAPH = '\u9fff';

    /** The ideographic space, behind which Unicode has none. */
    private static final char LAST_SPACE = '\u3000';

    /** Up to so many comparisons the plain search is the faster one, even at its worst. */
    private static final int SMALL_SEARCH = 1 << 18;

    private static final String PARTING = "。、,.;:!?()《》—…·";

    private static final String MINUS = "-−";

    private static final String MEANINGFUL = "%‰‱#&@*/\\§";

    private static final String CHINESE_NUMERALS = "〇零一二两三四五六七八九十百千万亿";

    private Texts() {}

    /** Returns the half-width character for a full-width one, and any other character as it is. */
    public static char width(char c) {
        return c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }

    /**
     * Returns the letters and digits of a text in half width, without blanks and punctuation.
     *
     * @param text the text
     * @param limit the greatest number of them
     */
    public static String letters(String text, int limit) {
        StringBuilder letters = new StringBuilder(Math.min(text.length(), limit));
        for (int i = 0; i < text.length() && letters.length() < limit; i++) {
            char c = width(text.charAt(i));
            if (isLettered(c, text, i)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /**
     * Returns a hash code of the first {@link #letters} of a text.
     *
     * @param text the text
     * @param limit the greatest number of letters
     */
    public static int hash(String text, int limit) {
        int hash = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && letters < limit; i++) {
            char c = width(text.charAt(i));
            if (isLettered(c, text, i)) {
                hash = 31 * hash + c;
                letters++;
            }
        }
        return hash;
    }

    /**
     * Returns a text without what only typing changes: in half width, without blanks, and without punctuation.
     *
     * <p>Two texts that are the same then say the same.
     * So punctuation between two numerals stays, which {@code 1.5}, {@code 3-5} and {@code 三、五} need, and so do
     * signs with a meaning of their own, such as {@code %} and {@code ≥}.
     *
     * @param text the text
     */
    public static String folded(String text) {
        return folded(text, false);
    }

    private static String folded(String text, boolean inParts) {
        StringBuilder folded = new StringBuilder(text.length());
        int pending = -1;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = width(text.charAt(i));
            if (isSpace(c)) {
                parted |= inParts && c == '\n' && folded.length() > 0;
            } else if (!isPunctuation(c) || isMinus(text, i)) {
                if (parted) {
                    folded.append('\n');
                } else if (pending >= 0 && isNumeral(c) && isNumeral(folded.charAt(folded.length() - 1))) {
                    folded.append((char) pending);
                }
                pending = -1;
                parted = false;
                folded.append(c);
            } else if (folded.length() > 0) {
                parted |= inParts && PARTING.indexOf(c) >= 0 && !isBetweenNumerals(text, i);
                pending = c;
            }
        }
        return folded.toString();
    }

    /**
     * Returns a text as {@link #folded} does, with a line break for the punctuation between its parts: 坚持原则，上报火情 does
     * not say 原则上.
     *
     * @param text the text
     */
    public static String foldedParts(String text) {
        return folded(text, true);
    }

    /**
     * Tells whether words stand within one part of a text, however it is typed.
     *
     * @param text the text
     * @param words the words, as {@link #foldedParts} gives them
     */
    public static boolean says(String text, String words) {
        return hasIdeographsOf(text, words) && contains(foldedParts(text), words);
    }

    /** Tells whether all ideographs of some words are in a text, without which it need not be folded. */
    public static boolean hasIdeographsOf(String text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH && text.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetweenNumerals(String text, int position) {
        return position > 0
                && position + 1 < text.length()
                && isNumeral(width(text.charAt(position - 1)))
                && isNumeral(width(text.charAt(position + 1)));
    }

    private static boolean isSpace(char c) {
        return c <= LAST_SPACE ? Character.isWhitespace(c) || Character.isSpaceChar(c) : c == '\ufeff';
    }

    /** A dash before a number and behind none makes it a negative one: -5℃. */
    private static boolean isMinus(String text, int position) {
        return MINUS.indexOf(width(text.charAt(position))) >= 0
                && position + 1 < text.length()
                && isDigit(width(text.charAt(position + 1)))
                && (position == 0 || !isNumeral(width(text.charAt(position - 1))));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPunctuation(char c) {
        if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            case Character.OTHER_PUNCTUATION -> MEANINGFUL.indexOf(c) < 0;
            default -> false;
        };
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || CHINESE_NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isLettered(char c, String text, int position) {
        if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
            return true;
        }
        return Character.isSurrogate(c)
                ? Character.isLetterOrDigit(
                        text.codePointAt(Character.isLowSurrogate(c) && position > 0 ? position - 1 : position))
                : Character.isLetterOrDigit(c);
    }

    /**
     * Tells whether a text has another one as a part, in time proportional to both lengths, however they repeat
     * themselves.
     *
     * @param text the text
     * @param part what may be in it
     */
    public static boolean contains(String text, String part) {
        if ((long) text.length() * part.length() <= SMALL_SEARCH) {
            return text.contains(part);
        }
        int[] borders = borders(part);
        int matched = 0;
        for (int i = 0; i < text.length() && matched < part.length(); i++) {
            while (matched > 0 && text.charAt(i) != part.charAt(matched)) {
                matched = borders[matched - 1];
            }
            matched += text.charAt(i) == part.charAt(matched) ? 1 : 0;
        }
        return matched == part.length();
    }

    /**
     * Returns for each prefix the length of its longest proper prefix that is also its suffix (Knuth, Morris and
     * Pratt).
     */
    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        for (int i = 1; i < part.length(); i++) {
            int length = borders[i - 1];
            while (length > 0 && part.charAt(i) != part.charAt(length)) {
                length = borders[length - 1];
            }
            borders[i] = part.charAt(i) == part.charAt(length) ? length + 1 : 0;
        }
        return borders;
    }
}
