package io.github.dutylist.examples.cli.console;

/**
 * Text of others as a terminal may show it: on one line, with nothing in it that is invisible or steers the terminal.
 *
 * <p>Such characters are shown as {@code \}{@code uXXXX}; a tab is shown as a space.
 */
public final class Visible {

    private Visible() {}

    /** Returns a text with every character made visible. */
    public static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> visible.append(character(character)));
        return visible.toString();
    }

    /** Returns how a character is shown. */
    public static String character(int character) {
        if (character == '\t') {
            return " ";
        }
        if (!isHidden(character)) {
            return Character.toString(character);
        }
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            escaped.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                escaped.append(Character.forDigit(unit >> shift & 0xF, 16));
            }
        }
        return escaped.toString();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
