package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import java.util.Locale;

/**
 * Says a requirement in words: 每半年至少1次, at least once in each half-year.
 *
 * <p>The Chinese phrase is one that {@link FrequencyPhrases} reads: before a predicate (每半年至少1次 in 每半年至少1次开展检查) it gives the
 * requirement back, without its quote, extensions and event types.
 * The language has no phrase of its own for these, which are said as nearly as it can and are not given back whole:
 *
 * <ul>
 *   <li>an anchor, {@link io.github.dutylist.frequency.Per#BEARER}, a scheme of periods that is the host's own, and a season with a due
 *       date;
 *   <li>an implied count of more than one or in a term of office, and a range whose ends are equal;
 *   <li>a deadline with both a time and a word, the count of an on-event requirement, and the first day of a date;
 *   <li>a bound or a start of counting that is not given, which come back as what follows from the numbers, and a start
 *       from the occurrence, which comes back as none.
 * </ul>
 */
public final class FrequencyWording {

    private static final ChineseWording CHINESE = new ChineseWording();
    private static final EnglishWording ENGLISH = new EnglishWording();

    private FrequencyWording() {}

    /**
     * Returns a requirement as a phrase, without a stop.
     *
     * @param requirement a requirement of any form
     * @param locale the reader's locale: Chinese for Chinese ones, English for all others
     */
    public static String phrase(FrequencyRequirement requirement, Locale locale) {
        boolean isChinese = locale.getLanguage().equals("zh");
        return isChinese ? requirement.match(CHINESE) : requirement.match(ENGLISH);
    }
}
