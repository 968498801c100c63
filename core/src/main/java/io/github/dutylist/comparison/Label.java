package io.github.dutylist.comparison;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How people call what a code or an identifier stands for.
 *
 * @param chinese in Chinese
 * @param english in English
 */
record Label(String chinese, String english) {

    static Label of(Code code) {
        return new Label(code.label(Locale.CHINESE), code.label(Locale.ENGLISH));
    }

    /** Returns how several codes are called, or null where there is none. */
    static @Nullable Label of(List<Code> codes) {
        return codes.isEmpty() ? null : new Label(joined(codes, Locale.CHINESE), joined(codes, Locale.ENGLISH));
    }

    private static String joined(List<Code> codes, Locale locale) {
        return codes.stream()
                .map(code -> code.label(locale))
                .collect(Collectors.joining(Labels.choose(locale, "、", ", ")));
    }

    String in(Locale locale) {
        return Labels.choose(locale, chinese, english);
    }
}
