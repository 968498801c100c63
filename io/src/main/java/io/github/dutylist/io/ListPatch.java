package io.github.dutylist.io;

import io.github.dutylist.model.ResponsibilityList;

/**
 * What a program has to do to one version of a list to get the next: a JSON Patch (RFC 6902).
 *
 * <pre>{@code
 * String patch = ListPatch.of(lastYears, thisYears).toJson();
 * }</pre>
 *
 * <p>It is lossless: applied to the document of the earlier version it gives that of the later one, extensions and the
 * digits of numbers included, which is verified before it is handed out.
 * For what the changes mean, {@code ListComparison} of core is there.
 *
 * <p>It needs an implementation of Jakarta JSON Processing 2.1 at run time, such as {@code org.eclipse.parsson:parsson},
 * which this library does not bring.
 */
public final class ListPatch {

    private final String json;

    private ListPatch(String json) {
        this.json = json;
    }

    /**
     * Returns the patch that leads from one version of a list to another.
     *
     * @param before the earlier version
     * @param after the later version
     * @throws IllegalStateException if there is no implementation of Jakarta JSON Processing
     * @throws IllegalArgumentException if one of them cannot be written, as {@link DutylistWriter} says
     */
    public static ListPatch of(ResponsibilityList before, ResponsibilityList after) {
        DutylistWriter writer = DutylistWriter.compact();
        try {
            return new ListPatch(JsonDifference.between(writer.toString(before), writer.toString(after)));
        } catch (NoClassDefFoundError e) {
            throw missing(e);
        }
    }

    static IllegalStateException missing(Throwable cause) {
        return new IllegalStateException(
                "a JSON Patch needs an implementation of Jakarta JSON Processing, such as org.eclipse.parsson:parsson,"
                        + " on the class path or module path",
                cause);
    }

    /** Returns the patch: an array of operations, empty where nothing changed. */
    public String toJson() {
        return json;
    }

    /** Returns the patch, for a developer. */
    @Override
    public String toString() {
        return json;
    }
}
