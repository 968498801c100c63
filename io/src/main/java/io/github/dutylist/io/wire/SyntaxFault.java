package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did who wrote JSON that is none, told from the characters around the place where a parser stopped.
 *
 * @param offset where it starts, in UTF-16 units of the document
 * @param problem what it is, or null when it is none of the usual faults
 */
record SyntaxFault(int offset, @Nullable Phrase problem) implements Reading.Arguments {

    private static final String FULL_WIDTH = "，：；、。“”‘’「」『』｛｝［］【】〔〕（）＂＇\u3000";
    private static final String OPENING_OR_COMMA = "[{,:";

    /**
     * Looks at a document.
     *
     * @param text the document
     * @param stop where its parser stopped, in UTF-16 units, which may be in or behind a word that is no value
     */
    static SyntaxFault at(CharSequence text, long stop) {
        int offset = (int) Math.max(0, Math.min(stop, text.length()));
        if (afterBlanks(text, offset) == text.length()) {
            return new SyntaxFault(offset, Phrase.UNFINISHED_DOCUMENT);
        }
        int word = startOfWord(text, offset);
        if (characterAt(text, word - 1) == '\\') {
            return new SyntaxFault(word - 1, Phrase.UNKNOWN_ESCAPE);
        }
        if (text.charAt(offset) < ' ' && OPENING_OR_COMMA.indexOf(precedes(text, word)) < 0) {
            return new SyntaxFault(offset, Phrase.UNESCAPED_CONTROL);
        }
        int end = endOfWord(text, offset);
        if (word < end && !isValue(text.subSequence(word, end))) {
            return new SyntaxFault(word, inWord(text, word, end));
        }
        return new SyntaxFault(offset, atSign(text, offset));
    }

    @Override
    public void addTo(Finding.Builder finding) {
        if (problem != null) {
            finding.with("problem", problem);
        }
    }

    private static Phrase inWord(CharSequence text, int word, int end) {
        if (precedes(text, word) == '"') {
            return Phrase.MISSING_SEPARATOR;
        }
        return characterAt(text, afterBlanks(text, end)) == ':' ? Phrase.UNQUOTED_NAME : Phrase.UNKNOWN_VALUE;
    }

    private static @Nullable Phrase atSign(CharSequence text, int offset) {
        char sign = text.charAt(offset);
        if (FULL_WIDTH.indexOf(sign) >= 0) {
            return Phrase.FULL_WIDTH_SIGN;
        }
        boolean open = OPENING_OR_COMMA.indexOf(precedes(text, offset)) >= 0;
        return switch (sign) {
            case '\'' -> Phrase.SINGLE_QUOTE;
            case '/', '#' -> Phrase.COMMENT;
            case '}', ']' -> precedes(text, offset) == ',' ? Phrase.TRAILING_COMMA : Phrase.UNMATCHED_BRACKET;
            case ',', ':' -> open ? Phrase.MISSING_ITEM : null;
            default -> open ? null : Phrase.MISSING_SEPARATOR;
        };
    }

    /** Returns the last character before an offset that is not blank, or 0. */
    private static char precedes(CharSequence text, int offset) {
        int before = offset - 1;
        while (isBlank(characterAt(text, before))) {
            before--;
        }
        return characterAt(text, before);
    }

    private static int afterBlanks(CharSequence text, int offset) {
        int after = offset;
        while (isBlank(characterAt(text, after))) {
            after++;
        }
        return after;
    }

    private static int startOfWord(CharSequence text, int offset) {
        int start = offset;
        while (isOfWord(characterAt(text, start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWord(CharSequence text, int offset) {
        int end = offset;
        while (isOfWord(characterAt(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isValue(CharSequence word) {
        String value = word.toString();
        return value.equals("true") || value.equals("false") || value.equals("null") || isNaturalNumber(value);
    }

    private static boolean isNaturalNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9') && (value.length() == 1 || value.charAt(0) != '0');
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '+'
                || c == '-'
                || c == '.'
                || c == '_';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static char characterAt(CharSequence text, int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
    }
}
