package io.github.dutylist.io.text;

import java.util.Arrays;

/** The lines of a document, found again by the words that start there, spaces aside. */
final class CorpusLines {

    /** A clause from which a page number was taken is found by its start. */
    private static final int PREFIX = 8;

    private final StringBuilder words = new StringBuilder();
    private final int[] lineOf;
    private int start;
    private int next;

    CorpusLines(String text) {
        int[] lines = new int[text.length()];
        int line = 1;
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                line++;
            } else if (!isSpace(c)) {
                lines[words.length()] = line;
                words.append(c);
            }
        }
        lineOf = Arrays.copyOf(lines, words.length());
    }

    /** Goes to the start of a line. */
    void startAt(int line) {
        int found = Arrays.binarySearch(lineOf, line);
        while (found > 0 && lineOf[found - 1] == line) {
            found--;
        }
        start = Math.max(0, found);
        next = start;
    }

    /** Returns the line on which the words that come next start; 0 when they are nowhere. */
    int find(String wanted) {
        return find(wanted, next);
    }

    /** Returns the line on which words start wherever they are in the document; 0 when they are nowhere. */
    int findAnywhere(String wanted) {
        return find(wanted, start);
    }

    private int find(String wanted, int from) {
        String first = squeezed(wanted.split("\n", 2)[0]);
        int found = words.indexOf(first, from);
        if (found < 0) {
            found = words.indexOf(first, start);
        }
        if (found < 0 && first.length() > PREFIX) {
            found = words.indexOf(first.substring(0, PREFIX), from);
        }
        if (found < 0) {
            return 0;
        }
        next = found + 1;
        return lineOf[found];
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        text.chars().filter(c -> !isSpace((char) c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
