package io.github.dutylist.finding;

import java.util.Comparator;

/**
 * The order of JSON Pointers: segment by segment, the shorter first, array indexes by their number and before all
 * names.
 *
 * <p>Names are compared by their UTF-16 units, in the escaped form in which the pointer has them.
 * It is a total order, and only equal pointers compare as equal.
 */
final class PointerOrder implements Comparator<String> {

    static final PointerOrder INSTANCE = new PointerOrder();

    private PointerOrder() {}

    /**
     * Returns whether the text is empty or segments that each start with a slash, with {@code ~0} and {@code ~1} as the
     * only escapes.
     */
    static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
            if (i + 1 == text.length() || text.charAt(i + 1) != '0' && text.charAt(i + 1) != '1') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compare(String left, String right) {
        int alike = alike(left, right);
        int start = left.lastIndexOf('/', alike - 1) + 1;
        int bySegment = compareSegments(segment(left, start), segment(right, start));
        return bySegment != 0 ? bySegment : Integer.compare(left.length(), right.length());
    }

    /** Returns how many characters two pointers have in common at their start. */
    private static int alike(String left, String right) {
        int alike = 0;
        while (alike < left.length() && alike < right.length() && left.charAt(alike) == right.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    private static String segment(String pointer, int start) {
        return pointer.substring(start, segmentEnd(pointer, start));
    }

    private static int segmentEnd(String pointer, int start) {
        int slash = pointer.indexOf('/', start);
        return slash < 0 ? pointer.length() : slash;
    }

    private static int compareSegments(String left, String right) {
        boolean leftIndex = isIndex(left);
        boolean rightIndex = isIndex(right);
        if (leftIndex != rightIndex) {
            return leftIndex ? -1 : 1;
        }
        if (leftIndex && left.length() != right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        return left.compareTo(right);
    }

    private static boolean isIndex(String segment) {
        if (segment.isEmpty() || segment.length() > 1 && segment.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
