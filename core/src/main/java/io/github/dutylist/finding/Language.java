package io.github.dutylist.finding;

import java.util.Locale;

/** One of the two languages in which this package speaks. */
enum Language {
    CHINESE,
    ENGLISH;

    /** Returns Chinese for every locale whose language is {@code zh}, and English for all others. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** Returns a locale of this language. */
    Locale locale() {
        return this == CHINESE ? Locale.CHINESE : Locale.ENGLISH;
    }

    String pick(String chinese, String english) {
        return this == CHINESE ? chinese : english;
    }
}
