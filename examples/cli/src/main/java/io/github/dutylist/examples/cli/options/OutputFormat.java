package io.github.dutylist.examples.cli.options;

import picocli.CommandLine.TypeConversionException;

/** Whom output is for: a person in a terminal, or a program. */
public enum OutputFormat {
    TEXT,
    JSON;

    /** Returns the format that is written so on the command line. */
    public static OutputFormat of(String word) {
        return switch (word) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default -> throw new TypeConversionException("there is text and json, not '" + word + "'");
        };
    }
}
