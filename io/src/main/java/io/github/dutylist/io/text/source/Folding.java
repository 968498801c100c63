package io.github.dutylist.io.text.source;

/**
 * How characters are read for recognition: full-width digits, Latin letters, brackets and a few marks as their ASCII forms.
 *
 * <p>One character always becomes one character, so offsets stay what they were.
 * Normalisation of the whole text (NFKC) is not an option: it turns ⑴, ㈠ and ① into other levels of numbering.
 */
public final class Folding {

    private static final char FULL_WIDTH_OFFSET = '！' - '!';

    private Folding() {}

    /** Returns the character that stands for this one in recognition. */
    static char fold(char c) {
        if (c < 0x80) {
            return isSpace(c) ? ' ' : c;
        }
        if (isSpace(c)) {
            return ' ';
        }
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        return foldMark(c);
    }

    private static char foldMark(char c) {
        return switch (c) {
            case '（', '﹙' -> '(';
            case '）', '﹚' -> ')';
            case '［' -> '[';
            case '］' -> ']';
            case '，', '﹐' -> ',';
            case '．', '﹒' -> '.';
            case '：', '﹕' -> ':';
            case '；', '﹔' -> ';';
            default -> c;
        };
    }

    /**
     * Tells whether a character is a space: it is never text of its own, and ends of texts are trimmed of it.
     *
     * <p>No-break and ideographic spaces and tabs count, and so do the invisible characters of no width.
     */
    public static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        return c == '\u00a0'
                || c == '\u0085'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200b'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\ufeff';
    }

    /** Tells whether a character must not stand in a document: a control character that is no space. */
    static boolean isControl(char c) {
        return (c < ' ' || c >= '\u007f' && c <= '\u009f') && !isSpace(c);
    }

    /** Tells whether a character is a Chinese character of the common blocks. */
    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    /** Tells whether a character is an ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether a character is an ASCII letter. */
    public static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
