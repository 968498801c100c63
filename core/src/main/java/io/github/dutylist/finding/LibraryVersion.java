package io.github.dutylist.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it beside this class. */
public final class LibraryVersion {

    private static final String VALUE = read();

    private LibraryVersion() {}

    /**
     * Returns the version, such as {@code 0.1.0}; {@code unknown} if somebody repackaged the classes without their resource.
     */
    public static String current() {
        return VALUE;
    }

    private static String read() {
        try (InputStream resource = LibraryVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (resource != null) {
                properties.load(resource);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
