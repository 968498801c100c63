package io.github.dutylist.io.text.shape;

import io.github.dutylist.value.Identifier;

/** Gives identifiers by position: {@code s1-2} a section, {@code c1-2-3} a clause in it, {@code c1-p1} one before these, {@code a1-4} a condition. */
final class Identifiers {

    private int provisions;
    private int extra;

    /** Returns the identifier of a section at a position, from 1, inside the section of a path; the path is empty at the top. */
    String section(String path, int position) {
        return fitting("s" + path + (path.isEmpty() ? "" : "-") + position);
    }

    /** Returns the identifier of a clause at a position, from 1, in a section. */
    String clause(String section, int position) {
        return fitting("c" + section.substring(1) + "-" + position);
    }

    /** Returns the identifier of a clause at a position, from 1, before what is numbered in a section. */
    String leading(String section, int position) {
        return fitting("c" + section.substring(1) + "-p" + position);
    }

    /** Returns the identifier of something at a position, from 1, inside something that has one. */
    String below(String id, int position) {
        return fitting(id + "-" + position);
    }

    /** Returns an identifier for something that takes the place of what has one. */
    String next(String id) {
        return fitting(id + "-x" + ++extra);
    }

    /** Returns the identifier of the next accountability provision. */
    String provision() {
        return "a" + ++provisions;
    }

    private String fitting(String id) {
        return id.length() <= Identifier.MAX_LENGTH ? id : id.charAt(0) + "-x" + ++extra;
    }
}
