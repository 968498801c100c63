package io.github.dutylist.text;

/**
 * Words of a document as a message may show them: on one line, of bounded length, and with nothing invisible in them.
 *
 * <p>Characters that a reader cannot see or that steer a terminal are shown as {@code \}{@code uXXXX}.
 * The list of them is written out here because that of {@link Character} changes with the JDK, and a message must not.
 */
public final class DisplayText {

    /** The number of code points of one value that a message shows. */
    public static final int LIMIT = 60;

    private static final char ELLIPSIS = '…';

    private DisplayText() {}

    /** Appends at most {@code limit} code points of the text, and an ellipsis if there are more. */
    public static void append(StringBuilder target, String text, int limit) {
        int shown = 0;
        int index = 0;
        while (index < text.length() && shown < limit) {
            int character = text.codePointAt(index);
            appendVisibly(target, character);
            index += Character.charCount(character);
            shown++;
        }
        if (index < text.length()) {
            target.append(ELLIPSIS);
        }
    }

    private static void appendVisibly(StringBuilder target, int character) {
        if (!isUnsafe(character)) {
            target.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            target.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                target.append(Character.forDigit(unit >> shift & 0xF, 16));
            }
        }
    }

    private static boolean isUnsafe(int character) {
        return isControl(character) || isInvisible(character) || isNotACharacter(character);
    }

    private static boolean isControl(int character) {
        return character < 0x20 || isBetween(character, 0x7F, 0x9F);
    }

    /** Soft hyphen, joiners and spaces of no width, line and paragraph separators, everything bidirectional, tags. */
    private static boolean isInvisible(int character) {
        return character == 0xAD
                || character == 0x61C
                || character == 0x180E
                || isBetween(character, 0x200B, 0x200F)
                || isBetween(character, 0x2028, 0x202E)
                || isBetween(character, 0x2060, 0x206F)
                || character == 0xFEFF
                || isBetween(character, 0xFFF9, 0xFFFB)
                || isBetween(character, 0xE0000, 0xE007F);
    }

    /** Unpaired surrogates, private use, and the code points that are never characters. */
    private static boolean isNotACharacter(int character) {
        return isBetween(character, 0xD800, 0xF8FF)
                || isBetween(character, 0xFDD0, 0xFDEF)
                || character >= 0xF0000
                || (character & 0xFFFE) == 0xFFFE;
    }

    private static boolean isBetween(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
