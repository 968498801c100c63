package io.github.dutylist.validation;

/** Takes JSON Pointers (RFC 6901) apart without undoing escapes. */
final class Pointers {

    /** Between the place to look under and the name of the member to look for, at whatever depth. */
    static final String ANY_DEPTH = "/**/";

    private static final int MAX_DIGITS = 9;

    private Pointers() {}

    /** Returns the pointer without its last segment; of the empty pointer, the empty pointer. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Returns the name of the member that a pointer leads to, or in whose array it leads to an element. */
    static String name(String pointer) {
        String member = pointer;
        while (lastIndex(member) >= 0) {
            member = parent(member);
        }
        return member.substring(member.lastIndexOf('/') + 1);
    }

    /** Returns the last segment as the index of an element, or -1 when it is none. */
    static int lastIndex(String pointer) {
        return pointer.isEmpty() ? -1 : index(pointer, pointer.lastIndexOf('/') + 1, pointer.length());
    }

    /** Returns the end of the segment that starts with the slash at a position. */
    static int segmentEnd(String pointer, int slash) {
        int next = pointer.indexOf('/', slash + 1);
        return next < 0 ? pointer.length() : next;
    }

    /** Returns a part of the pointer as the index of an element, or -1 when it is none. */
    static int index(String pointer, int start, int end) {
        if (start == end || end - start > MAX_DIGITS) {
            return -1;
        }
        int index = 0;
        for (int i = start; i < end; i++) {
            char c = pointer.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + c - '0';
        }
        return index;
    }
}
