package io.github.dutylist.examples.cli.comparison;

import picocli.CommandLine.TypeConversionException;

/** The forms in which a comparison is written. */
public enum ComparisonFormat {
    TEXT,
    JSON,
    PATCH;

    /** Returns the format that is written so on the command line. */
    public static ComparisonFormat of(String word) {
        return switch (word) {
            case "text" -> TEXT;
            case "json" -> JSON;
            case "patch" -> PATCH;
            default -> throw new TypeConversionException("there is text, json and patch, not '" + word + "'");
        };
    }
}
