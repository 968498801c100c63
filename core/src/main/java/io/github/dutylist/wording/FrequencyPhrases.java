package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises how often and how soon in Chinese official text: 每年至少两次, 5个工作日内, 定期.
 *
 * <p>A phrase never crosses the end of a sentence: 。；！？ or the end of a line.
 * Words for a period that only qualify a noun, such as 年度重点工作, are no phrase.
 * The work is proportional to the length of the text, whatever it holds.
 *
 * <p>Besides 次 and its like, a number of things counts, each for once, when a bound says how many (每月走访不少于30户): one occasion may
 * deal with several, so such a phrase is {@linkplain FrequencyPhrase#isApproximate() approximate}.
 * Persons, money, areas and percentages are not counted; 每年新增就业不少于500人 is once a year.
 *
 * <p>Every requirement is sound by itself and can be put into a clause as it is.
 * 每两年, 每两周 and other periods whose start the calendar does not know become counts in any such stretch of time: that holds from
 * whatever day the periods are counted, and nobody has to make up that day.
 */
public final class FrequencyPhrases {

    /** The scheme of periods for school terms (每学期). */
    public static final String SCHOOL_TERM = "urn:x-dutylist:school-term";

    /** The scheme of periods for school years (每学年). */
    public static final String SCHOOL_YEAR = "urn:x-dutylist:school-year";

    /** The scheme of periods for terms of office (每届任期). */
    public static final String TERM_OF_OFFICE = "urn:x-dutylist:term-of-office";

    /** The scheme of periods for working days (每个工作日). */
    public static final String WORKING_DAY = "urn:x-dutylist:working-day";

    /** The scheme of periods for working shifts (每班). */
    public static final String SHIFT = "urn:x-dutylist:shift";

    private FrequencyPhrases() {}

    /**
     * Finds every phrase of a text.
     *
     * @param text any text
     * @return the phrases in the order of their places; none overlaps another
     */
    public static List<FrequencyPhrase> find(String text) {
        return find(Wording.of(text));
    }

    /**
     * Finds every phrase of a text that is ready.
     *
     * @param wording any text
     * @return the phrases in the order of their places; none overlaps another
     */
    public static List<FrequencyPhrase> find(Wording wording) {
        if (!wording.mayHold(Marks.FREQUENCY)) {
            return List.of();
        }
        List<FrequencyPhrase> phrases = new ArrayList<>();
        int length = wording.length();
        for (int start = 0; start < length; start++) {
            int end = wording.next(start, length, Marks.END);
            if (wording.next(start, end, Marks.FREQUENCY) < end) {
                phrases.addAll(Composer.compose(wording.sentence(start, end)));
            }
            start = end;
        }
        return List.copyOf(phrases);
    }
}
