package io.github.dutylist.comparison;

import io.github.dutylist.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * An object at its place in one version of a list.
 *
 * @param pointer its pointer
 * @param owner the identifier of the nearest identified object that it is or belongs to, or null of the list itself
 */
record Spot(String pointer, @Nullable String owner) {

    /** The list itself. */
    static final Spot LIST = new Spot("", null);

    /** Returns the side of a change that is about this object as a whole. */
    Change.Side whole(@Nullable String value) {
        return new Change.Side(pointer, owner, null, value);
    }

    /** Returns the side of a change that is about a member, which may be absent. */
    Change.Side member(String name, @Nullable String value) {
        return new Change.Side(pointer + "/" + name, owner, name, value);
    }

    /** Returns the side of a change that is about a member that words cannot show. */
    Change.Side member(String name) {
        return new Change.Side(pointer + "/" + name, owner, name, null);
    }

    /** Returns the side of a change that is about a member with a code. */
    Change.Side member(String name, Code code) {
        return member(name, code.code()).called(Label.of(code));
    }

    /** Returns the side of a change that is about an element of an array. */
    Change.Side element(String array, int index, @Nullable String value) {
        return new Change.Side(pointer + "/" + array + "/" + index, owner, array, value);
    }

    /** Returns an element of an array that has no identifier. */
    Spot part(String array, int index) {
        return new Spot(pointer + "/" + array + "/" + index, owner);
    }

    /** Returns an element of an array that has an identifier. */
    Spot part(String array, int index, String id) {
        return new Spot(pointer + "/" + array + "/" + index, id);
    }
}
