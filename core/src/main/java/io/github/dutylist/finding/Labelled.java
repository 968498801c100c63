package io.github.dutylist.finding;

import java.util.Locale;

/**
 * Something that programs know by a code and people by words: the value of a message argument.
 *
 * @param code what programs go by: a code, an identifier or a number
 * @param chinese the words for Chinese readers
 * @param english the words for all others
 */
public record Labelled(String code, String chinese, String english) {

    /**
     * Returns the words for a reader.
     *
     * @param locale the reader's locale: Chinese gives the Chinese words, every other language the English ones
     */
    public String label(Locale locale) {
        return Language.of(locale).pick(chinese, english);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
