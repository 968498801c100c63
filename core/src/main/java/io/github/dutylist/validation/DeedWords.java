package io.github.dutylist.validation;

import java.util.Set;

/**
 * The words that say what is to be done as often as a frequency says.
 *
 * <p>They are the words in its quote that are not of its number and period, and those behind it up to the next comma or quote:
 * 召开 and 会议 in 每年召开两次会议, 管控 in 日管控.
 * Words before it may name who does it and are not compared.
 *
 * @param verb the words in the quote
 * @param object the words behind it
 * @param start where the quote starts in the text
 * @param first whether nothing stands before the quote in its part of the sentence
 * @param open whether there are none behind it, but others behind the next comma, which may say what is meant: 每半年至少一次，邀请专家会诊
 */
record DeedWords(String verb, String object, int start, boolean first, boolean open) {

    private static final String OF_NUMBERS = "每全年月季度半旬周日天个次遍回场不少于低至多超过以上下内任意连续期间得最应须一二两三四五六七八九十百零〇";

    private static final Set<String> CONNECTIVES =
            Set.of("", "且", "并且", "而且", "并", "同时", "但", "但是", "和", "及", "以及", "应", "应当", "须", "并应", "且应");

    private static final String COMMAS = "，,";

    private static final String ENDS_OF_SENTENCES = "。；;！？!?\n";

    /**
     * Finds the words of a frequency.
     *
     * @param text the text
     * @param start where its quote starts
     * @param end where its quote ends
     * @param limit where the next quote starts, or the end of the text
     */
    static DeedWords of(String text, int start, int end, int limit) {
        String behind = text.substring(end, endOfWords(text, end, Math.max(end, limit)));
        boolean first = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        String object = CONNECTIVES.contains(behind) ? "" : behind;
        boolean open = behind.isEmpty() && isComma(text, end) && !isJoined(text, end, limit);
        return new DeedWords(verb(text, start, end), object, start, first, open);
    }

    /** Tells whether there are none, so that the words of a frequency beside it are meant. */
    boolean isEmpty() {
        return verb.isEmpty() && object.isEmpty();
    }

    /**
     * Tells whether these are the words for the same deed as others before them, as far as is certain.
     *
     * <p>Between the commas before the quote there may only be a connective.
     * The words may then repeat those before or be left out (每季度至少研究一次，每年不少于四次); if there are none before, they are
     * common to both (每年至少两次、每半年至少一次召开会议).
     * An object that only the second has is its own behind a comma (每周至少检查一次，每月至少检查三次夜间值守).
     *
     * @param before the words before
     * @param text the text
     * @param end where the quote before ends
     */
    boolean continues(DeedWords before, String text, int end) {
        if (!isJoined(text, end, start)) {
            return false;
        }
        if (before.isEmpty()) {
            return isEmpty() || before.first || !isComma(text, end);
        }
        return !open
                && (verb.isEmpty() || verb.equals(before.verb))
                && (object.isEmpty()
                        || object.equals(before.object)
                        || before.object.isEmpty() && verb.equals(before.verb) && !isComma(text, end));
    }

    private static boolean isComma(String text, int at) {
        return at < text.length() && COMMAS.indexOf(text.charAt(at)) >= 0;
    }

    /** Tells whether only the object of the quote before and a connective stand between the two. */
    private static boolean isJoined(String text, int end, int start) {
        for (int i = end; i < start; i++) {
            if (ENDS_OF_SENTENCES.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        int comma = endOfWords(text, end, start);
        int from = comma == start ? end : comma;
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < start; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return CONNECTIVES.contains(letters.toString());
    }

    /** Returns where the words end that start somewhere. */
    private static int endOfWords(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String verb(String text, int from, int to) {
        StringBuilder verb = new StringBuilder();
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter) && OF_NUMBERS.indexOf(letter) < 0) {
                verb.append(letter);
            }
        }
        return verb.toString();
    }
}
