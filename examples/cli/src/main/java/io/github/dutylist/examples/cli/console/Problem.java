package io.github.dutylist.examples.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a command cannot do what it was asked for, as one line for its user. */
public final class Problem extends Exception {

    private static final long serialVersionUID = 1;

    public Problem(String line) {
        super(line);
    }

    /** Returns the problem that a file cannot be read or written. */
    public static Problem with(String file, IOException cause, Words words) {
        return new Problem(Visible.text(file) + words.colon() + reason(cause, words));
    }

    /** Returns the problem that a file cannot be written. */
    public static Problem writing(String file, IOException cause, Words words) {
        return cause instanceof NoSuchFileException
                ? new Problem(Visible.text(file) + words.colon() + words.noSuchFolder())
                : with(file, cause, words);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), "");
    }

    private static String reason(IOException cause, Words words) {
        if (cause instanceof NoSuchFileException) {
            return words.noSuchFile();
        }
        if (cause instanceof AccessDeniedException) {
            return words.accessDenied();
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return words.notDirectory();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : Visible.text(message);
    }
}
