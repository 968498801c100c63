package io.github.dutylist.value;

import java.util.Locale;

/** The choice between the two languages that this library speaks. */
public final class Labels {

    private Labels() {}

    /**
     * Returns the wording for a reader.
     *
     * @param locale the reader's locale
     * @param chinese what a reader of Chinese sees
     * @param english what everybody else sees
     */
    public static String choose(Locale locale, String chinese, String english) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
