package io.github.dutylist.examples.cli.console;

/**
 * How many columns of a terminal a character takes: two for Chinese and full-width characters, none for combining ones, else one.
 *
 * <p>This is Unicode's East Asian Width (UAX #11) with W and F as two.
 * Ambiguous characters, such as “ and …, count one, as terminals have it unless they are told otherwise.
 */
public final class DisplayWidth {

    /** First and last of each range of wide characters, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
        0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
        0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
        0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
        0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF,
        0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335,
        0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4,
        0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567,
        0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC,
        0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A,
        0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private static final String CUT = "...";

    private DisplayWidth() {}

    /** Returns the number of columns that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Returns a text that takes so many columns at most, cut and with three points at its end where it would take more. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int end = 0;
        for (int free = columns - CUT.length(); ; ) {
            int character = text.codePointAt(end);
            free -= of(character);
            if (free < 0) {
                return text.substring(0, end) + CUT;
            }
            end += Character.charCount(character);
        }
    }

    /** Returns the number of columns that a character takes. */
    public static int of(int character) {
        if (character < WIDE[0]) {
            return isCombining(character) ? 0 : 1;
        }
        if (isWide(character)) {
            return isCombining(character) ? 0 : 2;
        }
        return isCombining(character) || isHangulTail(character) ? 0 : 1;
    }

    private static boolean isWide(int character) {
        int low = 0;
        int high = WIDE.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (character > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < WIDE.length / 2 && character >= WIDE[2 * low];
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Vowels and final consonants of Hangul join the consonant before them. */
    private static boolean isHangulTail(int character) {
        return 0x1160 <= character && character <= 0x11FF;
    }
}
