package io.github.dutylist.examples.cli.frequency;

/** Lines and columns of a text, for offsets that are asked for in their order. */
final class TextPositions {

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    TextPositions(String text) {
        this.text = text;
    }

    /**
     * Where a character stands.
     *
     * @param line its line, from 1
     * @param column its column in characters, from 1
     */
    record Position(int line, int column) {}

    /** Returns where the character at an offset stands, which is not less than the one asked for before. */
    Position of(int wanted) {
        while (offset < wanted) {
            int character = text.codePointAt(offset);
            offset += Character.charCount(character);
            if (character == '\n' || character == '\r' && !text.startsWith("\n", offset)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Position(line, column);
    }
}
