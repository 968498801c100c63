package io.github.dutylist.examples.cli.options;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** A language that messages come in. */
public enum DisplayLanguage {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    DisplayLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Returns the language that is written so on the command line. */
    public static DisplayLanguage of(String word) {
        return switch (word) {
            case "zh" -> ZH;
            case "en" -> EN;
            default -> throw new TypeConversionException("there is zh and en, not '" + word + "'");
        };
    }
}
