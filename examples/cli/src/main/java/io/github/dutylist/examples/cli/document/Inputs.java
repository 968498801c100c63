package io.github.dutylist.examples.cli.document;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The documents that a command is given: files, directories, and {@code -} for standard input.
 *
 * <p>They are read one after another, and no more than one is held at a time.
 */
public final class Inputs {

    /** The number of bytes of a document that are read; a reader with the same limit reports what is longer. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final String SUFFIX = ".json";

    private final Environment environment;
    private final Words words;

    public Inputs(Environment environment, Words words) {
        this.environment = environment;
        this.words = words;
    }

    /** Takes documents as they are read. */
    public interface Visitor {

        /** Takes a document that was asked for by its name. */
        void read(String name, byte[] content) throws IOException;

        /** Takes a document that was found in a directory, and need not be what the directory was named for. */
        void found(String name, byte[] content) throws IOException;

        /** Takes the reason why one cannot be read. */
        void failed(Problem problem) throws IOException;
    }

    /**
     * Reads every document; of a directory, at any depth, those whose names end in {@code .json}, in the order of names.
     *
     * @throws IOException when the visitor does
     */
    public void forEach(List<String> names, Visitor visitor) throws IOException {
        for (String name : names) {
            try {
                if (!name.equals(STANDARD_INPUT) && Files.isDirectory(path(name))) {
                    readDirectory(path(name), visitor);
                } else {
                    visitor.read(name, read(name));
                }
            } catch (Problem e) {
                visitor.failed(e);
            }
        }
    }

    /** Reads one document, no more than {@link #MAX_BYTES} and one byte of it. */
    public byte[] read(String name) throws Problem {
        if (!name.equals(STANDARD_INPUT)) {
            return read(path(name));
        }
        try {
            return environment.in().readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw Problem.with(name, e, words);
        }
    }

    /**
     * Reads one text.
     *
     * @throws Problem when it cannot be read, is too long or is not UTF-8
     */
    public String readText(String name) throws Problem {
        byte[] content = read(name);
        if (content.length > MAX_BYTES) {
            throw new Problem(Visible.text(name) + words.colon() + words.tooLong(MAX_BYTES));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Problem(Visible.text(name) + words.colon() + words.notUtf8());
        }
    }

    private byte[] read(Path file) throws Problem {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw Problem.with(file.toString(), e, words);
        }
    }

    /** Returns the path that a name stands for. */
    public Path path(String name) throws Problem {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Problem(Visible.text(name) + words.colon() + words.notAPath());
        }
    }

    private void readDirectory(Path directory, Visitor visitor) throws IOException, Problem {
        if (!readFilesUnder(directory, visitor)) {
            throw new Problem(Visible.text(directory.toString()) + words.colon() + words.noJsonFile());
        }
    }

    /** Returns whether there is any; links to directories are not followed, so there is an end to it. */
    private boolean readFilesUnder(Path directory, Visitor visitor) throws IOException {
        boolean any = false;
        try {
            for (Path entry : sortedEntries(directory)) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    any |= readFilesUnder(entry, visitor);
                } else if (entry.toString().endsWith(SUFFIX) && !Files.isDirectory(entry)) {
                    any = true;
                    readFile(entry, visitor);
                }
            }
        } catch (Problem e) {
            any = true;
            visitor.failed(e);
        }
        return any;
    }

    private void readFile(Path file, Visitor visitor) throws IOException {
        byte[] content;
        try {
            content = read(file);
        } catch (Problem e) {
            visitor.failed(e);
            return;
        }
        visitor.found(file.toString(), content);
    }

    private List<Path> sortedEntries(Path directory) throws Problem {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw Problem.with(directory.toString(), new IOException(e.getMessage(), e), words);
        } catch (IOException e) {
            throw Problem.with(directory.toString(), e, words);
        }
        entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
        return entries;
    }
}
