package io.github.dutylist.validation;

import java.util.Set;

/**
 * Whether a frequency speaks of the same deed as the one before it in the same sentence.
 *
 * <p>What it speaks of are the words in it that are not of its number and period, and those behind it up to the next comma:
 * 召开 and 会议 in 每年召开两次会议.
 * The second one may repeat them or leave them out; between the commas before it there may only be a connective.
 */
final class SameDeed {

    private static final String OF_NUMBERS = "每年月季度半旬周日天个次遍回场不少于低至多超过以上下内任意连续期间得最应须一二两三四五六七八九十百零〇";

    private static final Set<String> CONNECTIVES =
            Set.of("", "且", "并且", "而且", "并", "同时", "但", "但是", "和", "及", "以及", "应", "应当", "须", "并应", "且应");

    private static final String ENDS_OF_SENTENCES = "。；;！？!?\n";

    private SameDeed() {}

    /**
     * Tells whether two frequencies of one text speak of the same deed, as far as is certain.
     *
     * @param text the text
     * @param start where the first one starts
     * @param end where it ends
     * @param nextStart where the second one starts, behind the first
     * @param nextEnd where it ends
     */
    static boolean isMeant(String text, int start, int end, int nextStart, int nextEnd) {
        for (int i = end; i < nextStart; i++) {
            if (ENDS_OF_SENTENCES.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        int comma = endOfWords(text, end, nextStart);
        String object = text.substring(end, comma);
        boolean direct = comma == nextStart;
        if (!CONNECTIVES.contains(direct ? object : lettersOf(text, comma, nextStart))) {
            return false;
        }
        String verb = verb(text, start, end);
        String nextVerb = verb(text, nextStart, nextEnd);
        String nextObject = text.substring(nextEnd, endOfWords(text, nextEnd, text.length()));
        return (nextVerb.isEmpty() || nextVerb.equals(verb))
                && (nextObject.isEmpty() || !direct && nextObject.equals(object));
    }

    /** Returns where the words end that start somewhere. */
    private static int endOfWords(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String lettersOf(String text, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Returns the words of a frequency that are not of its number and period. */
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
