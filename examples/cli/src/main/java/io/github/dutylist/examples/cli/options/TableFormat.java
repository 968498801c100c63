package io.github.dutylist.examples.cli.options;

import picocli.CommandLine.TypeConversionException;

/** Whom a table is for: a person in a terminal, a program, or a spreadsheet. */
public enum TableFormat {
    TEXT,
    JSON,
    CSV;

    /** Returns the format that is written so on the command line. */
    public static TableFormat of(String word) {
        return switch (word) {
            case "text" -> TEXT;
            case "json" -> JSON;
            case "csv" -> CSV;
            default -> throw new TypeConversionException("there is text, json and csv, not '" + word + "'");
        };
    }
}
