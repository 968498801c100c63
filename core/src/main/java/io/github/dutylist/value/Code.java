package io.github.dutylist.value;

import java.util.Locale;

/**
 * A code of the format: a fixed word on the wire, with a label in Chinese and in English for people.
 *
 * <p>A closed code list is an enum, an open one a class that extends {@link OpenCode}.
 */
public interface Code {

    /** Returns the code as it stands in a document, in kebab-case. */
    String code();

    /**
     * Returns the label for people.
     *
     * @param locale the reader's locale: Chinese gives the Chinese label, every other language the English one
     */
    String label(Locale locale);
}
