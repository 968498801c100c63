package io.github.dutylist.io.wire;

/** JSON Pointers (RFC 6901). */
public final class JsonPointers {

    private JsonPointers() {}

    /**
     * Returns a member name as a reference token of a pointer.
     *
     * @param name the name
     */
    public static String escape(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return name;
        }
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the pointer of the object or array around a value.
     *
     * @param pointer the pointer of the value, not empty
     */
    public static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
