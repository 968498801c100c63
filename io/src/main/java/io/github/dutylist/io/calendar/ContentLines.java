package io.github.dutylist.io.calendar;

/** The content lines of an iCalendar stream (RFC 5545, section 3.1): escaped, folded at 75 octets of UTF-8, ended by CR LF. */
final class ContentLines {

    private static final int MAX_OCTETS = 75;

    private static final String END = "\r\n";

    private static final String FOLD = END + " ";

    private final StringBuilder lines = new StringBuilder();

    /**
     * Adds a line whose value is as the standard wants it: a date, a number, a word of the standard.
     *
     * @param name the name of the property, with its parameters
     * @param value the value
     */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /**
     * Adds a line whose value is a text (section 3.3.11).
     *
     * @param name the name of the property, with its parameters
     * @param text the text
     */
    ContentLines addText(String name, String text) {
        return add(name, escape(text));
    }

    /** Escapes a text; a control character, which no line can hold, becomes a space. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').append(c);
            } else if (c == '\n' || c == '\r') {
                escaped.append("\\n");
                i += text.startsWith("\r\n", i) ? 1 : 0;
            } else {
                escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** Breaks a line so that no part is longer than allowed, and none ends within a character. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int length = octetsOf(character);
            if (octets + length > MAX_OCTETS) {
                lines.append(FOLD);
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += length;
            i += Character.charCount(character);
        }
        lines.append(END);
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    /** Returns the lines added so far. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
