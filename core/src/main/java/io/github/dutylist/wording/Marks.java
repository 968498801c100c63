package io.github.dutylist.wording;

/** What a letter of a text may be the beginning of, told by it and the letter behind it: most letters begin nothing. */
final class Marks {

    /** A word or number that says something about frequency. */
    static final int FREQUENCY = 1;

    /** A word that names somebody who is told. */
    static final int RECIPIENT = 1 << 1;

    /** A word of strength. */
    static final int STRENGTH = 1 << 2;

    /** A word that has work incorporated. */
    static final int INCORPORATION = 1 << 3;

    /** A slip of the pen, or what looks like one. */
    static final int SLIP = 1 << 4;

    /** What bounds the parts of a sentence: a comma, a colon, a bracket, 、. */
    static final int PAUSE = 1 << 5;

    /** What ends a segment of a sentence: a comma, a semicolon. */
    static final int STOP = 1 << 6;

    /** What ends a sentence. */
    static final int END = 1 << 7;

    /** A space, which says nothing. */
    static final int SPACE = 1 << 8;

    /** Half of a character. */
    static final int HALF = 1 << 9;

    private static final int WORDS = FREQUENCY | RECIPIENT | STRENGTH | INCORPORATION | SLIP;
    private static final int ALONE = WORDS | PAUSE | STOP | END | SPACE | HALF;
    private static final int FIRST = 10;
    private static final int SECOND = 15;

    /** For each letter: what it is alone, what it is the first of, and what it is the second of. */
    private static final int[] KINDS = kinds();

    private Marks() {}

    /** Returns what is known of a letter. */
    static int kind(char letter) {
        return KINDS[letter];
    }

    /** Returns what may begin at a letter, by the kinds of the letter and of the one behind it. */
    static int beginning(int kind, int kindBehind) {
        return kind & ALONE | kind >>> FIRST & kindBehind >>> SECOND & WORDS;
    }

    private static int[] kinds() {
        int[] kinds = new int[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            kinds[c] = (Sentence.isSpace(c) ? SPACE : 0)
                    | (Character.isSurrogate(c) ? HALF : 0)
                    | (endsSentence(c) ? END : 0)
                    | (Numeral.isDigit(c) || Numeral.isChinese(c) ? FREQUENCY : 0);
        }
        add(kinds, PAUSE, ",", ":", "(", ")", "、");
        add(kinds, STOP, ",", ";");
        Lexer.addBeginnings(words -> add(kinds, FREQUENCY, words));
        add(kinds, RECIPIENT, RecipientPhrase.beginnings());
        add(kinds, STRENGTH, StrengthPhrase.beginnings());
        add(kinds, INCORPORATION, IncorporationPhrase.beginnings());
        add(kinds, SLIP, Slip.beginnings());
        return kinds;
    }

    private static void add(int[] kinds, int mark, String... words) {
        for (String word : words) {
            if (word.length() == 1) {
                kinds[word.charAt(0)] |= mark;
            } else {
                kinds[word.charAt(0)] |= mark << FIRST;
                kinds[word.charAt(1)] |= mark << SECOND;
            }
        }
    }

    /** Control characters end a sentence too, so that no quote can hold them. */
    private static boolean endsSentence(char c) {
        return switch (c) {
            case '。', ';', '!', '?', '\u2028', '\u2029' -> true;
            default -> c < ' ' || c >= '\u007f' && c <= '\u009f';
        };
    }
}
